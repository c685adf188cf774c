// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"
#include "ui/menukeys.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "workbench/workbench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestMenus : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noTwoEntriesOfAMenuHaveTheSameLetter_data();
    void noTwoEntriesOfAMenuHaveTheSameLetter();
    void editsTheTransform();
    void editsAfterTheMenuBarTookTheKeyboard();
    void editsAField();
    void offersOnlyWhatTheFocusedTextCan();
    void findsInTheEditor();
    void doesWithTheSelectedEndpoint_data();
    void doesWithTheSelectedEndpoint();
    void doesWithTheOpenEndpoint_data();
    void doesWithTheOpenEndpoint();
    void itsKeysWorkOnBothPages_data();
    void itsKeysWorkOnBothPages();
    void showsTheKeysThatWork();
    void asksForUnsavedEditsFirst();
    void offersNothingWhereThereIsNothing();
    void switchesCoverageAndTips();
    void worksOnThePayload();

private:
    template <typename T>
    T &named(const QString &name) const
    {
        return hooksmith::named<T>(m_fixture->window.get(), name);
    }
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] bool has(const QString &name) const { return window().findChild<QWidget *>(name); }
    [[nodiscard]] QStringList names() const { return m_fixture->openOrCreate()->endpointNames(); }
    [[nodiscard]] bool isEnabled() const { return m_fixture->openOrCreate()->load(u"alpha"_s)->enabled; }
    [[nodiscard]] bool choose(Qt::Key menu, const QString &action) const
    {
        return chooseInMenu(window(), menu, action);
    }
    void openAlpha() const;
    [[nodiscard]] Workbench &workbench() const { return named<Workbench>(u"workbench"_s); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMenus::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    m_fixture->addEndpoint(u"customerio"_s, u"beta"_s);
    QVERIFY(m_fixture->show());
    named<QWidget>(u"endpointTable"_s).setFocus();
    named<QTableView>(u"endpointTable"_s).selectRow(0);
}

void TestMenus::openAlpha() const
{
    QVERIFY(choose(Qt::Key_D, u"openEndpointAction"_s));
    QTRY_VERIFY(has(u"endpointPage"_s));
    named<QWidget>(u"transformEditor"_s).setFocus();
}

void TestMenus::noTwoEntriesOfAMenuHaveTheSameLetter_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << u"en"_s;
    QTest::newRow("in Korean") << u"ko"_s;
}

void TestMenus::noTwoEntriesOfAMenuHaveTheSameLetter()
{
    QFETCH(const QString, language);
    m_fixture->settings.setLanguage(language);
    QTRY_COMPARE(named<QMenu>(u"fileMenu"_s).title().contains(u"File"_s), language == u"en"_s);
    QStringList doubled;
    for (const QAction *menu : window().menuBar()->actions()) {
        QSet<QString> letters;
        for (const QAction *entry : menu->menu()->actions()) {
            const QString letter = QKeySequence::mnemonic(entry->text()).toString();
            if (!letter.isEmpty() && letters.contains(letter))
                doubled.append(entry->text() + u" in "_s + menu->text());
            letters.insert(letter);
        }
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u", "_s)));
}

void TestMenus::editsTheTransform()
{
    openAlpha();
    const QString before = workbench().transform();
    QTest::keyClicks(&named<QWidget>(u"transformEditor"_s), u"// mine"_s);
    QVERIFY(choose(Qt::Key_E, u"undoAction"_s));
    QCOMPARE(workbench().transform(), before);
    QVERIFY(choose(Qt::Key_E, u"redoAction"_s));
    QVERIFY(workbench().transform().startsWith(u"// mine"_s));
    QVERIFY(choose(Qt::Key_E, u"selectAllAction"_s));
    QVERIFY(choose(Qt::Key_E, u"cutAction"_s));
    QVERIFY(workbench().transform().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"// mine"_s + before);
    QVERIFY(choose(Qt::Key_E, u"pasteAction"_s));
    QCOMPARE(workbench().transform(), u"// mine"_s + before);
    QVERIFY(choose(Qt::Key_E, u"selectAllAction"_s));
    QVERIFY(choose(Qt::Key_E, u"toggleCommentAction"_s));
    QVERIFY(workbench().transform().startsWith(u"// // mine"_s));
}

void TestMenus::editsAfterTheMenuBarTookTheKeyboard()
{
    openAlpha();
    const QString before = workbench().transform();
    auto &editor = named<QWidget>(u"transformEditor"_s);
    QTest::keyClicks(&editor, u"// mine"_s);
    QTest::keyPress(&editor, Qt::Key_Alt, Qt::AltModifier);
    QTest::keyRelease(&editor, Qt::Key_Alt);
    QTRY_VERIFY(window().menuBar()->hasFocus());
    QTest::keyClick(window().menuBar(), Qt::Key_Right); // from File to Edit
    QTest::keyClick(window().menuBar(), Qt::Key_Down);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return); // Undo comes first
    QTRY_COMPARE(workbench().transform(), before);
}

void TestMenus::editsAField()
{
    auto &filter = named<QLineEdit>(u"endpointFilter"_s);
    filter.setFocus();
    QTest::keyClicks(&filter, u"alpha"_s);
    QVERIFY(choose(Qt::Key_E, u"selectAllAction"_s));
    QVERIFY(choose(Qt::Key_E, u"copyAction"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alpha"_s);
    QVERIFY(choose(Qt::Key_E, u"cutAction"_s));
    QCOMPARE(filter.text(), QString());
    QVERIFY(choose(Qt::Key_E, u"undoAction"_s));
    QCOMPARE(filter.text(), u"alpha"_s);
}

void TestMenus::offersOnlyWhatTheFocusedTextCan()
{
    QGuiApplication::clipboard()->setText(u"text"_s);
    QCOMPARE(enabledInMenu(window(), Qt::Key_E), QStringList()); // the list is no text
    openAlpha();
    const QStringList untouched = enabledInMenu(window(), Qt::Key_E);
    QVERIFY(!untouched.contains(u"undoAction"_s) && !untouched.contains(u"cutAction"_s));
    QVERIFY(untouched.contains(u"pasteAction"_s) && untouched.contains(u"replaceAction"_s));
    named<QWidget>(u"payloadEditor"_s).setFocus();
    QVERIFY(!enabledInMenu(window(), Qt::Key_E).contains(u"toggleCommentAction"_s)); // JSON has none
    QVERIFY(saveScreenshot(*openMenu(window(), Qt::Key_E), u"light"_s, u"menu-edit"_s));
    QApplication::activePopupWidget()->close();
}

void TestMenus::findsInTheEditor()
{
    openAlpha();
    QVERIFY(choose(Qt::Key_E, u"findAction"_s));
    const auto *panel = named<QWidget>(u"transformEditor"_s).parentWidget();
    QTRY_VERIFY(panel->findChild<FindBar *>()->isVisible());
    QTRY_VERIFY(panel->findChild<FindBar *>()->isAncestorOf(QApplication::focusWidget()));
}

void TestMenus::doesWithTheSelectedEndpoint_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<QString>("dialog");
    const QStringList both{u"alpha"_s, u"beta"_s};
    QTest::newRow("duplicates it") << u"duplicateEndpointAction"_s << QStringList{u"alpha"_s, u"alpha 2"_s, u"beta"_s}
                                   << true << QString();
    QTest::newRow("disables it") << u"toggleEndpointAction"_s << both << false << QString();
    QTest::newRow("deletes it") << u"deleteEndpointAction"_s << QStringList{u"beta"_s} << false << QString();
    QTest::newRow("renames it") << u"renameEndpointAction"_s << QStringList{u"beta"_s, u"gamma"_s} << false
                                << QString();
    QTest::newRow("deploys it") << u"deployEndpointAction"_s << both << true << u"deployDialog"_s;
    QTest::newRow("sends a test of it") << u"sendTestAction"_s << both << true << u"sendDialog"_s;
}

void TestMenus::doesWithTheSelectedEndpoint()
{
    QFETCH(const QString, action);
    QFETCH(const QStringList, left);
    QFETCH(const QString, dialog);
    QFETCH(const bool, isEnabled);
    m_fixture->dialogs.answers = {Answer::Accept};
    m_fixture->dialogs.text = u"gamma"_s;
    QVERIFY(choose(Qt::Key_D, action));
    QTRY_COMPARE(names(), left);
    if (left.contains(u"alpha"_s))
        QTRY_COMPARE(this->isEnabled(), isEnabled);
    if (!dialog.isEmpty())
        QTRY_VERIFY(window().findChild<QDialog *>(dialog));
}

void TestMenus::doesWithTheOpenEndpoint_data()
{
    QTest::addColumn<Qt::Key>("menu");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("shown"); ///< the widget that is seen then
    QTest::newRow("duplicates it and opens the copy") << Qt::Key_D << u"duplicateEndpointAction"_s << u"endpointPage"_s;
    QTest::newRow("disables it and stays") << Qt::Key_D << u"toggleEndpointAction"_s << u"endpointPage"_s;
    QTest::newRow("deletes it and goes to the list") << Qt::Key_D << u"deleteEndpointAction"_s << u"endpointListPage"_s;
    QTest::newRow("renames it in its settings") << Qt::Key_D << u"renameEndpointAction"_s << u"endpointPage"_s;
    QTest::newRow("exports it") << Qt::Key_F << u"exportEndpointAction"_s << u"exportDialog"_s;
}

void TestMenus::doesWithTheOpenEndpoint()
{
    QFETCH(const Qt::Key, menu);
    QFETCH(const QString, action);
    QFETCH(const QString, shown);
    openAlpha();
    m_fixture->dialogs.answers = {Answer::Accept};
    QVERIFY(choose(menu, action));
    QTRY_VERIFY(has(shown));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (action == u"duplicateEndpointAction"_s) {
        QCOMPARE(names().size(), 3);
        QTRY_VERIFY(window().windowTitle().startsWith(u"alpha 2"_s));
    } else if (action == u"toggleEndpointAction"_s) {
        QVERIFY(!isEnabled());
        QVERIFY(choose(menu, action));
        QTRY_VERIFY(isEnabled());
    } else if (action == u"deleteEndpointAction"_s) {
        QCOMPARE(names(), QStringList{u"beta"_s});
    } else if (action == u"renameEndpointAction"_s) {
        QTRY_COMPARE(QApplication::focusWidget(), &named<QWidget>(u"endpointName"_s));
    }
}

void TestMenus::itsKeysWorkOnBothPages_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("in the list") << false;
    QTest::newRow("on the endpoint's page") << true;
}

void TestMenus::itsKeysWorkOnBothPages()
{
    QFETCH(const bool, isOpen);
    if (isOpen)
        openAlpha();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    if (isOpen)
        QTRY_COMPARE(QApplication::focusWidget(), &named<QWidget>(u"endpointName"_s));
    else
        QTRY_COMPARE(m_fixture->dialogs.problems.size(), 1); // the name was asked for
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names(), (QStringList{u"alpha"_s, u"alpha 2"_s, u"beta"_s}));
}

void TestMenus::showsTheKeysThatWork()
{
    const auto keysOf = [this](const QString &action) {
        (void)openMenu(window(), Qt::Key_D);
        QApplication::activePopupWidget()->close();
        return named<QAction>(action).text().section(u'\t', 1);
    };
    QCOMPARE(keysOf(u"deleteEndpointAction"_s), u"Del"_s);
    QCOMPARE(keysOf(u"renameEndpointAction"_s), u"F2"_s);
    openAlpha();
    QCOMPARE(keysOf(u"deleteEndpointAction"_s), QString()); // in the editors it deletes text
    QCOMPARE(keysOf(u"renameEndpointAction"_s), u"F2"_s);
    QCOMPARE(keysOf(u"duplicateEndpointAction"_s), u"Ctrl+Shift+D"_s);
}

void TestMenus::asksForUnsavedEditsFirst()
{
    openAlpha();
    QTest::keyClicks(&named<QWidget>(u"transformEditor"_s), u"// mine "_s);
    m_fixture->dialogs.answers = {Answer::Cancel, Answer::Accept};
    QVERIFY(choose(Qt::Key_D, u"duplicateEndpointAction"_s));
    QTRY_COMPARE(m_fixture->dialogs.asked.size(), 1);
    QCOMPARE(names().size(), 2);
    QVERIFY(workbench().transform().startsWith(u"// mine "_s));
    QVERIFY(choose(Qt::Key_D, u"duplicateEndpointAction"_s));
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(m_fixture->openOrCreate()->load(u"alpha 2"_s)->transform.startsWith(u"// mine "_s));
}

void TestMenus::offersNothingWhereThereIsNothing()
{
    QVERIFY(choose(Qt::Key_V, u"catalogueAction"_s));
    QTRY_VERIFY(has(u"catalogueTabs"_s));
    QCOMPARE(enabledInMenu(window(), Qt::Key_D), QStringList{u"newEndpointAction"_s});
    QCOMPARE(enabledInMenu(window(), Qt::Key_P), QStringList());
    window().showWelcome();
    QCOMPARE(enabledInMenu(window(), Qt::Key_D), QStringList());
    QVERIFY(!enabledInMenu(window(), Qt::Key_F).contains(u"importEndpointAction"_s));
}

void TestMenus::switchesCoverageAndTips()
{
    openAlpha();
    QVERIFY(choose(Qt::Key_V, u"coverageAction"_s));
    QVERIFY(named<QCheckBox>(u"wantsCoverage"_s).isChecked());
    QVERIFY(choose(Qt::Key_V, u"tipsAction"_s));
    QVERIFY(named<QWidget>(u"helpPanel"_s).isVisible());
    (void)openMenu(window(), Qt::Key_V);
    QVERIFY(named<QAction>(u"coverageAction"_s).isChecked() && named<QAction>(u"tipsAction"_s).isChecked());
    QApplication::activePopupWidget()->close();
    QVERIFY(choose(Qt::Key_V, u"tipsAction"_s));
    QVERIFY(!named<QWidget>(u"helpPanel"_s).isVisible());
}

void TestMenus::worksOnThePayload()
{
    openAlpha();
    QVERIFY(!enabledInMenu(window(), Qt::Key_P).contains(u"scrubPayloadAction"_s)); // a sample is nobody's
    const QByteArray sample = workbench().payload();
    workbench().setPayload(R"({"type":"payment.succeeded","data":{"customer":{"email":"ada@lovelace.org"}}})");
    QVERIFY(choose(Qt::Key_P, u"scrubPayloadAction"_s));
    QTRY_VERIFY(window().findChild<QDialog *>(u"scrubDialog"_s));
    QTest::keyClick(window().findChild<QDialog *>(u"scrubDialog"_s), Qt::Key_Return);
    QTRY_VERIFY(!workbench().payload().contains("lovelace"));
    QTRY_VERIFY(!window().findChild<QDialog *>(u"scrubDialog"_s));
    window().activateWindow(); // a display without a window manager leaves the keyboard where it was
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(choose(Qt::Key_P, u"resetPayloadAction"_s));
    QCOMPARE(workbench().payload(), sample);
    m_fixture->dialogs.text = u"kept"_s;
    QVERIFY(choose(Qt::Key_P, u"keepCaseAction"_s));
    QTRY_COMPARE(m_fixture->openOrCreate()->cases(u"alpha"_s)->size(), 1);
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestMenus)
#include "tst_menus.moc"

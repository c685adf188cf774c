// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemspanel.h"
#include "support/files.h"
#include "support/ordinaryuser.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/themeswitcher.h"
#include "window/messagebar.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void welcomesWithoutAWorkspace();
    void createsAWorkspace();
    void createsTheExample();
    void saysWhatItCannotOpen();
    void aBrokenContractLeavesTheOtherIntegrations_data();
    void aBrokenContractLeavesTheOtherIntegrations();
    void aFileOfEventsLeavesItsSize();
    void savesWithTheShortcut();
    void asksBeforeUnsavedEditsAreLeft_data();
    void asksBeforeUnsavedEditsAreLeft();
    void closesOnlyAfterTheAnswer();
    void keepsTheEditsWhereSavingFails();
    void neverOverwritesWhatAnotherProgramWrote();
    void movesTheCodeWithTheRegion();
    void showsAnotherLanguageAtOnceAndLosesNothing();
    void keepsDraftsAndOffersThem();
    void theStatusBarTellsWhereOneIs();
    void everyControlHasAName();
    void settingsTakeEffectAtOnce();

private:
    template <typename T>
    T &named(const QString &name) const
    {
        return hooksmith::named<T>(m_fixture->window.get(), name);
    }
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] Workbench &workbench() const { return named<Workbench>(u"workbench"_s); }
    [[nodiscard]] bool hasPage(const QString &name) const { return window().findChild<QWidget *>(name); }
    [[nodiscard]] QString saved() const { return m_fixture->openOrCreate()->load(u"alpha"_s)->transform; }
    void edit();
    void editAlpha();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestMainWindow::edit()
{
    m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    QVERIFY(m_fixture->show());
    editAlpha();
}

/// Opens the endpoint and writes into its transform.
void TestMainWindow::editAlpha()
{
    named<QWidget>(u"endpointTable"_s).setFocus();
    QTest::keyClick(&named<QWidget>(u"endpointTable"_s), Qt::Key_Down);
    QTest::keyClick(&named<QWidget>(u"endpointTable"_s), Qt::Key_Return);
    QTRY_VERIFY(hasPage(u"endpointPage"_s));
    auto &editor = named<QWidget>(u"transformEditor"_s);
    editor.setFocus();
    QTest::keyClicks(&editor, u"// mine "_s);
    QVERIFY(workbench().transform().startsWith(u"// mine "_s));
}

void TestMainWindow::welcomesWithoutAWorkspace()
{
    m_fixture->window = std::make_unique<MainWindow>(m_fixture->services, m_fixture->dialogs);
    window().show();
    QVERIFY(hasPage(u"welcomePage"_s));
    QVERIFY(!named<QAction>(u"newEndpointAction"_s).isEnabled());
    QVERIFY(saveScreenshot(window(), u"light"_s, u"welcome"_s));
    for (const QString &card : {u"createWorkspaceCard"_s, u"openWorkspaceCard"_s, u"exampleCard"_s}) {
        m_fixture->click(card); // and cancel
        QVERIFY(hasPage(u"welcomePage"_s));
    }
}

void TestMainWindow::createsAWorkspace()
{
    m_fixture->window = std::make_unique<MainWindow>(m_fixture->services, m_fixture->dialogs);
    window().show();
    m_fixture->dialogs.path = m_fixture->root.filePath(u"new"_s);
    m_fixture->click(u"createWorkspaceCard"_s);
    QTRY_VERIFY(hasPage(u"firstEndpointButton"_s));
    QVERIFY(Workspace::open(m_fixture->root.filePath(u"new"_s)));
    QCOMPARE(window().windowTitle(), u"Endpoints[*] – new – Hooksmith"_s);
    QCOMPARE(m_fixture->settings.recentWorkspaces().size(), 1);
}

void TestMainWindow::createsTheExample()
{
    m_fixture->window = std::make_unique<MainWindow>(m_fixture->services, m_fixture->dialogs);
    window().show();
    m_fixture->dialogs.path = m_fixture->root.filePath(u"example"_s);
    m_fixture->click(u"exampleCard"_s);
    QTRY_VERIFY(hasPage(u"endpointTable"_s));
    QVERIFY(saveScreenshot(window(), u"light"_s, u"example"_s));
    QCOMPARE(Workspace::open(m_fixture->root.filePath(u"example"_s))->endpointNames().size(), 2);
}

void TestMainWindow::saysWhatItCannotOpen()
{
    m_fixture->window = std::make_unique<MainWindow>(m_fixture->services, m_fixture->dialogs);
    window().show();
    window().openWorkspace(m_fixture->root.filePath(u"nothing"_s));
    QVERIFY(hasPage(u"welcomePage"_s));
    QVERIFY(named<QLabel>(u"messageText"_s).text().contains(u"nothing"_s));
    m_fixture->click(u"messageClose"_s);
    QTRY_VERIFY(!window().findChild<MessageBar *>());
}

void TestMainWindow::aBrokenContractLeavesTheOtherIntegrations_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("said");
    QTest::newRow("a schema that is missing") << QByteArray() << u"all.json"_s;
    QTest::newRow("a schema that is no JSON") << QByteArray("{\"type\":") << u"all.json"_s;
    QTest::newRow("a schema that refers to a missing file") << QByteArray(R"({"$ref":"none.json"})") << u"none.json"_s;
    QTest::newRow("a schema that refers to itself")
        << QByteArray(R"({"properties":{"a":{"$ref":"all.json"}}})") << u"leads back to itself"_s;
}

void TestMainWindow::aBrokenContractLeavesTheOtherIntegrations()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, said);
    const QString user = m_fixture->root.filePath(u"integrations"_s);
    const QString acme = user + u"/acme/"_s;
    QVERIFY(QDir().mkpath(acme + u"templates"_s) && QDir().mkpath(acme + u"contract"_s));
    QVERIFY(QFile::copy(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/data/integrations/acme/integration.json"),
                        acme + u"integration.json"_s));
    QVERIFY(writeFileAtomically(acme + u"icon.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    QVERIFY(writeFileAtomically(acme + u"templates/track.js"_s, "function handler(w) { return w }"));
    QVERIFY(writeFileAtomically(acme + u"contract/contract.json"_s,
                                R"({"format":1,"onError":"rejects","methods":["POST"],)"
                                R"("documentation":{"general":"https://example.com"},)"
                                R"("calls":{"all":{"schema":"all.json"}},"endpoints":[{"path":"/","call":"all"}]})"));
    if (!schema.isEmpty())
        QVERIFY(writeFileAtomically(acme + u"contract/all.json"_s, schema));
    m_fixture->integrations = IntegrationCatalog::load(user);
    m_fixture->contracts =
        QtConcurrent::run([copy = m_fixture->integrations, user] { return ContractCatalog::load(copy, user); });
    m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(window().findChildren<MessageBar *>().size(), 1);
    const QString text = named<QLabel>(u"messageText"_s).text();
    QVERIFY2(text.contains(said) && text.contains(u"acme/contract/"_s), qPrintable(text));
    QVERIFY(saveScreenshot(window(), u"light"_s, u"broken-contract"_s));
    named<QWidget>(u"endpointTable"_s).setFocus();
    QTest::keyClick(&named<QWidget>(u"endpointTable"_s), Qt::Key_Return);
    QTRY_VERIFY(hasPage(u"endpointPage"_s));
    workbench().replaceTransform(u"function handler(w) { w.url = 'https://api.segment.io/v1/track';"
                                 " w.payload = { userId: 7, event: 'E' }; return w; }"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<ProblemsPanel>(u"problemsPanel"_s).count() > 0, 30000); // it is held to its contract
}

void TestMainWindow::aFileOfEventsLeavesItsSize()
{
    m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    QVERIFY(m_fixture->show());
    const QSize size(1240, 700); // of a small screen, without what is around it
    m_fixture->window->resize(size);
    named<QTableView>(u"endpointTable"_s).selectRow(0);
    QTest::keyClick(&named<QWidget>(u"endpointTable"_s), Qt::Key_Return);
    QTRY_VERIFY(hasPage(u"endpointPage"_s));
    QCOMPARE(m_fixture->window->size(), size);
    named<Workbench>(u"workbench"_s).setPayload("{\"type\":\"refund.failed\"}\n{\"type\":\"refund.failed\"}\n");
    auto &lines = named<QWidget>(u"payloadLines"_s);
    QTRY_VERIFY(lines.isVisible());
    QTest::mouseClick(lines.findChild<QWidget *>(u"noticeAction"_s), Qt::LeftButton);
    QTRY_VERIFY(named<QWidget>(u"eventFilePicker"_s).isVisible());
    QVERIFY(!QTest::qWaitFor([&] { return m_fixture->window->size() != size; }, 500));
}

void TestMainWindow::savesWithTheShortcut()
{
    edit();
    QVERIFY(window().isWindowModified());
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(saved().startsWith(u"// mine "_s));
    QTRY_VERIFY(!window().isWindowModified());
    QVERIFY(!named<QAction>(u"saveAction"_s).isEnabled());
    QVERIFY(saveScreenshot(window(), u"light"_s, u"endpoint"_s));
    named<QTabBar>(u"endpointTabs"_s).setCurrentIndex(1);
    QVERIFY(saveScreenshot(window(), u"light"_s, u"endpoint-settings"_s));
}

void TestMainWindow::asksBeforeUnsavedEditsAreLeft_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<bool>("saves");
    QTest::newRow("saving keeps the edits") << Answer::Accept << true << true;
    QTest::newRow("discarding drops them") << Answer::Reject << true << false;
    QTest::newRow("cancelling stays") << Answer::Cancel << false << false;
}

void TestMainWindow::asksBeforeUnsavedEditsAreLeft()
{
    QFETCH(const Answer, answer);
    QFETCH(const bool, leaves);
    QFETCH(const bool, saves);
    edit();
    m_fixture->dialogs.answers = {answer};
    m_fixture->click(u"crumb0"_s);
    QTRY_COMPARE(m_fixture->dialogs.asked.size(), 1);
    QTRY_COMPARE(hasPage(u"endpointListPage"_s), leaves);
    QCOMPARE(saved().startsWith(u"// mine "_s), saves);
    if (leaves)
        QVERIFY(!m_fixture->drafts.find(m_fixture->workspaceFolder(), u"alpha"_s));
    else
        QVERIFY(workbench().transform().startsWith(u"// mine "_s));
}

void TestMainWindow::closesOnlyAfterTheAnswer()
{
    edit();
    window().close();
    QTRY_COMPARE(m_fixture->dialogs.asked.size(), 1);
    QVERIFY(window().isVisible());
    m_fixture->dialogs.answers = {Answer::Accept};
    window().close();
    QTRY_VERIFY(!window().isVisible());
    QVERIFY(saved().startsWith(u"// mine "_s));
}

void TestMainWindow::keepsTheEditsWhereSavingFails()
{
    m_fixture.reset();
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    init(); // with files of this user
    edit();
    const QString folder = m_fixture->openOrCreate()->endpointFolder(u"alpha"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto writable = qScopeGuard([&] {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_fixture.reset();
    });
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(window().findChild<MessageBar *>());
    QVERIFY(named<QLabel>(u"messageText"_s).text().contains(folder));
    QVERIFY(window().isWindowModified());
    QVERIFY(workbench().transform().startsWith(u"// mine "_s));
    QTRY_VERIFY(m_fixture->drafts.find(m_fixture->workspaceFolder(), u"alpha"_s));
}

void TestMainWindow::neverOverwritesWhatAnotherProgramWrote()
{
    edit();
    QFile file(m_fixture->openOrCreate()->endpointFolder(u"alpha"_s) + u"/transform.js"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("// theirs\n");
    file.close();
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->dialogs.asked.size(), 1); // and the answer is Cancel
    QCOMPARE(saved(), u"// theirs\n"_s);
    QVERIFY(window().isWindowModified());
}

void TestMainWindow::movesTheCodeWithTheRegion()
{
    edit();
    QVERIFY(workbench().transform().contains(u"api.segment.io"_s));
    named<QTabBar>(u"endpointTabs"_s).setCurrentIndex(1);
    auto &region = named<QComboBox>(u"regionBox"_s);
    region.setFocus();
    QTest::keyClick(&region, Qt::Key_Down);
    QVERIFY(!workbench().transform().contains(u"api.segment.io"_s));
    QVERIFY(workbench().transform().contains(u"events.eu1.segmentapis.com"_s));
    named<QTabBar>(u"endpointTabs"_s).setCurrentIndex(0);
    auto &editor = named<QWidget>(u"transformEditor"_s);
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(workbench().transform().contains(u"api.segment.io"_s));
}

void TestMainWindow::showsAnotherLanguageAtOnceAndLosesNothing()
{
    edit();
    named<QLineEdit>(u"value_writeKey"_s).setText(u"typedButNotSaved"_s);
    m_fixture->settings.setLanguage(u"ko"_s);
    const QString korean = m_fixture->integrations.find(u"segment"_s)->credentials.first().help.korean;
    const auto isKorean = [&korean](const QLabel *label) {
        return label->text() == korean;
    };
    QTRY_VERIFY(std::ranges::any_of(window().findChildren<QLabel *>(), isKorean));
    QTRY_VERIFY(workbench().transform().startsWith(u"// mine "_s));
    QCOMPARE(named<QLineEdit>(u"value_writeKey"_s).text(), u"typedButNotSaved"_s);
    QVERIFY(window().isWindowModified());
    QVERIFY(saveScreenshot(window(), u"light"_s, u"korean"_s));
}

void TestMainWindow::keepsDraftsAndOffersThem()
{
    edit();
    QTRY_VERIFY(m_fixture->drafts.find(m_fixture->workspaceFolder(), u"alpha"_s));
    m_fixture->window.reset(); // as if it had crashed: nothing was asked
    QCOMPARE(m_fixture->dialogs.asked.size(), 0);

    QVERIFY(m_fixture->show());
    QVERIFY(saveScreenshot(window(), u"light"_s, u"draft-offered"_s));
    m_fixture->click(u"restoreDraftButton"_s);
    QTRY_VERIFY(hasPage(u"endpointPage"_s));
    QVERIFY(workbench().transform().startsWith(u"// mine "_s));
    QVERIFY(window().isWindowModified());

    // Opening the endpoint offers the same.
    m_fixture->window.reset();
    QVERIFY(m_fixture->show());
    m_fixture->dialogs.answers = {Answer::Reject};
    named<QWidget>(u"endpointTable"_s).setFocus();
    QTest::keyClick(&named<QWidget>(u"endpointTable"_s), Qt::Key_Down);
    QTest::keyClick(&named<QWidget>(u"endpointTable"_s), Qt::Key_Return);
    QTRY_VERIFY(hasPage(u"endpointPage"_s));
    QVERIFY(!workbench().transform().startsWith(u"// mine "_s));
    QVERIFY(!m_fixture->drafts.find(m_fixture->workspaceFolder(), u"alpha"_s));
}

void TestMainWindow::theStatusBarTellsWhereOneIs()
{
    m_fixture->addEndpoint(u"segment"_s, u"alpha"_s);
    QVERIFY(m_fixture->show());
    const auto shown = [this](const QString &name) {
        const auto &label = named<QLabel>(name);
        return label.isVisible() ? label.text() : QString();
    };
    QVERIFY(shown(u"statusWorkspace"_s).endsWith(u"workspace"_s));
    QCOMPARE(shown(u"statusRuns"_s), QString());
    QCOMPARE(shown(u"statusCaret"_s), QString());
    editAlpha(); // "// mine "
    QTRY_COMPARE(shown(u"statusCaret"_s), u"Line 1, column 9"_s);
    QCOMPARE(shown(u"statusRuns"_s), u"Runs as you type"_s);
    m_fixture->settings.setRunsAsYouType(false);
    QCOMPARE(shown(u"statusRuns"_s), u"Runs on request"_s);
    named<QWidget>(u"payloadEditor"_s).setFocus();
    QCOMPARE(shown(u"statusCaret"_s), u"Line 1, column 1"_s); // at once
    QTest::keyClick(&named<QWidget>(u"payloadEditor"_s), Qt::Key_Down);
    QTRY_COMPARE(shown(u"statusCaret"_s), u"Line 2, column 1"_s);
    QCOMPARE(shown(u"statusEnvironment"_s), QString()); // there is only one
    window().showWelcome();
    m_fixture->dialogs.answers = {Answer::Reject};
    window().showWelcome();
    QTRY_VERIFY(hasPage(u"welcomePage"_s));
    QCOMPARE(shown(u"statusWorkspace"_s), QString());
}

void TestMainWindow::everyControlHasAName()
{
    edit();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList nameless;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s);
        const bool isOurs = QByteArray(widget->metaObject()->className()).startsWith("hooksmith::") ||
                            qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                            qobject_cast<const QComboBox *>(widget);
        if (isControl && isOurs && widget->objectName().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in " +
                            widget->parentWidget()->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestMainWindow::settingsTakeEffectAtOnce()
{
    QVERIFY(m_fixture->show());
    m_fixture->secrets.setMood(FakeSecretStore::Mood::Silent);
    named<QAction>(u"settingsAction"_s).trigger();
    QTRY_VERIFY(hasPage(u"settingsDialog"_s) && named<QWidget>(u"settingsDialog"_s).isVisible());
    const QRect place = named<QWidget>(u"settingsDialog"_s).geometry();
    m_fixture->secrets.setMood(FakeSecretStore::Mood::Unavailable);
    const auto &keychain = named<QLabel>(u"keychainState"_s);
    QTRY_VERIFY(keychain.text().contains(u"No keychain answers"_s));
    QCOMPARE(named<QWidget>(u"settingsDialog"_s).geometry(), place); // it would jump
    QVERIFY(keychain.height() >= keychain.heightForWidth(keychain.width()));
    QVERIFY(saveScreenshot(named<QWidget>(u"settingsDialog"_s), u"light"_s, u"settings"_s));
    QTest::keyClick(&named<QWidget>(u"runsAsYouTypeBox"_s), Qt::Key_Space);
    QVERIFY(!m_fixture->settings.runsAsYouType());
    auto &theme = named<QComboBox>(u"themeBox"_s);
    QTest::keyClick(&theme, Qt::Key_End);
    QCOMPARE(m_fixture->settings.theme(), Settings::Theme::Dark);
}

} // namespace hooksmith

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    hooksmith::Settings settings(folder.filePath(u"theme.ini"_s));
    settings.setTheme(hooksmith::Settings::Theme::Light);
    const hooksmith::ThemeSwitcher switcher(settings);
    hooksmith::TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"

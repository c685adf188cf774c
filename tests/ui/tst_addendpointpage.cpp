// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/formcolumn.h"
#include "ui/windowfixture.h"
#include "window/messagebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestAddEndpointPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesToTheNameThatAnotherProgramTook();
    void goesToTheCredentialThatCannotBeKept();
    void staysWhereTheDiskRefuses();
    void theWheelScrollsTheFormNotWhatIsInIt_data();
    void theWheelScrollsTheFormNotWhatIsInIt();

private:
    template <typename T>
    T &named(const QString &name) const
    {
        return hooksmith::named<T>(m_fixture->window.get(), name);
    }
    void press(const QString &button) const { QTest::keyClick(&named<QWidget>(button), Qt::Key_Space); }
    [[nodiscard]] bool hasFocus(const QString &name) const
    {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAddEndpointPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_N, Qt::ControlModifier);
    m_fixture->click(u"card_segment"_s);
    QTest::keyClicks(&named<QWidget>(u"endpointName"_s), u"mine"_s);
    QTest::keyClicks(&named<QWidget>(u"value_writeKey"_s), u"wk0Secret1Secret2Secret3Secret4x"_s);
}

void TestAddEndpointPage::goesToTheNameThatAnotherProgramTook()
{
    press(u"nextButton"_s);
    m_fixture->addEndpoint(u"segment"_s, u"mine"_s);
    press(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<MessageBar *>());
    QTRY_VERIFY(hasFocus(u"endpointName"_s));
    QVERIFY(named<QLineEdit>(u"endpointName"_s).isVisible());
    QVERIFY(named<QLabel>(u"nextReason"_s).text().contains(u"already"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"other"_s); // over the one that is taken
    press(u"nextButton"_s);
    press(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"createdPage"_s));
    QCOMPARE(m_fixture->openOrCreate()->endpointNames(), (QStringList{u"mine"_s, u"other"_s}));
}

void TestAddEndpointPage::goesToTheCredentialThatCannotBeKept()
{
    press(u"nextButton"_s);
    m_fixture->secrets.setMood(FakeSecretStore::Mood::Refusing);
    press(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<MessageBar *>());
    QTRY_VERIFY(hasFocus(u"value_writeKey"_s));
    QVERIFY(named<QLineEdit>(u"value_writeKey"_s).isVisible());
}

void TestAddEndpointPage::staysWhereTheDiskRefuses()
{
    press(u"nextButton"_s);
    QDir workspace(m_fixture->workspaceFolder());
    QVERIFY(!workspace.exists(u"endpoints"_s) || workspace.rmdir(u"endpoints"_s));
    QFile inTheWay(workspace.filePath(u"endpoints"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    press(u"nextButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<MessageBar *>());
    QTRY_VERIFY(hasFocus(u"nextButton"_s));
}

void TestAddEndpointPage::theWheelScrollsTheFormNotWhatIsInIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a list of events") << u"subscriptionTree"_s;
    QTest::newRow("a choice") << u"regionBox"_s;
    QTest::newRow("a number") << u"timeoutBox"_s;
}

void TestAddEndpointPage::theWheelScrollsTheFormNotWhatIsInIt()
{
    QFETCH(const QString, name);
    QWidget &control = m_fixture->scrollTo(name);
    const auto *list = qobject_cast<QAbstractItemView *>(&control);
    const int region = named<QComboBox>(u"regionBox"_s).currentIndex();
    const int timeout = named<QSpinBox>(u"timeoutBox"_s).value();
    QScrollBar &bar = *named<FormColumn>(u"detailsColumn"_s).verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    const int before = bar.value();
    QWidget *target = list ? list->viewport() : &control;
    const auto turn = [target] {
        const QPointF middle(target->rect().center());
        QWheelEvent down(middle, target->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&down); // as if a mouse did it
        qApp->notify(target, &down);
    };
    turn();
    QVERIFY(bar.value() > before);
    QCOMPARE(named<QComboBox>(u"regionBox"_s).currentIndex(), region);
    QCOMPARE(named<QSpinBox>(u"timeoutBox"_s).value(), timeout);
    if (!list)
        return;
    control.setFocus();
    turn();
    QVERIFY(list->verticalScrollBar()->value() > 0); // it is the list's now
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestAddEndpointPage)
#include "tst_addendpointpage.moc"

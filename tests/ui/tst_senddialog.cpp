// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydialog.h"
#include "model/environments.h"
#include "send/responseview.h"
#include "send/senddialog.h"
#include "support/loopbackserver.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/notice.h"
#include "widgets/themeswitcher.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestSendDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatItSendsAndThenSendsIt();
    void showsAnAnswerThatIsNoSuccess();
    void saysWhyThereIsNoAnswer();
    void masksTheCredentials();
    void leavesCredentialsOffForeignHosts();
    void saysWhichCredentialIsMissing();
    void sendsNothingThatIsCancelled();
    void sendsNothingThatFails();
    void closingEndsTheRequest();
    void asksOnceForAnEndpoint();
    void eachEnvironmentIsAskedOfAndSentToByItself();
    void saysWhatItWaitsFor();
    void aSimulatedSegmentListsWhatItReceived();
    void aSimulatedCustomerioShowsThePerson();
    void theSimulationSaysWhatItIsForAndLeadsToTheRealOne();
    void theSimulationIsStrictOrMakesTrouble_data();
    void theSimulationIsStrictOrMakesTrouble();
    void aRealDeliverySaysWhatToLookForInTheDebugger();
    void scrubsAPayloadThatIsNotFromTheCatalogue();
    void offersNoScrubbingForASample();
    void theHistoryShowsTheWorkspaceUnlessAllIsWanted();

private:
    [[nodiscard]] SendSubject subject(const QString &integration, const QString &transform) const;
    void open(const SendSubject &subject);
    void openReal(const SendSubject &subject);
    void sendReally();
    [[nodiscard]] QString text(const QString &label) const { return named<QLabel>(m_dialog.get(), label).text(); }
    [[nodiscard]] QPushButton &sendButton() const { return named<QPushButton>(m_dialog.get(), u"sendButton"_s); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LoopbackServer> m_server;
    SendConsent m_consent;
    std::unique_ptr<SendDialog> m_dialog;
};

void TestSendDialog::init()
{
    m_dialog.reset();
    m_consent = {};
    m_server = std::make_unique<LoopbackServer>();
    m_fixture = std::make_unique<WindowFixture>();
}

SendSubject TestSendDialog::subject(const QString &integration, const QString &transform) const
{
    SendSubject subject{.endpoint = newEndpoint(*m_fixture->integrations.find(integration)),
                        .integration = *m_fixture->integrations.find(integration),
                        .entered = {},
                        .eventType = u"payment.succeeded"_s,
                        .payload = R"({"type": "payment.succeeded", "amount": 1.25, "a": 1})"};
    subject.endpoint.id = u"an-id"_s;
    subject.endpoint.name = u"alpha"_s;
    subject.endpoint.url = m_server->url(u"/in"_s);
    subject.endpoint.transform = transform;
    return subject;
}

void TestSendDialog::open(const SendSubject &subject)
{
    m_dialog = std::make_unique<SendDialog>(m_fixture->services, subject, m_consent);
    m_dialog->show();
}

void TestSendDialog::openReal(const SendSubject &subject)
{
    open(subject);
    auto &targets = named<QComboBox>(m_dialog.get(), u"sendTargetBox"_s);
    targets.setFocus();
    QTest::keyClick(&targets, Qt::Key_End);
}

/// The second click is the answer to the question whether it shall be real.
void TestSendDialog::sendReally()
{
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    auto &question = named<Notice>(m_dialog.get(), u"sendQuestion"_s);
    QVERIFY(question.isVisible());
    QTest::mouseClick(question.findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
}

void TestSendDialog::showsWhatItSendsAndThenSendsIt()
{
    m_server->setAnswer(200, R"({"ok":true})", {{"X-Answer", "yes"}});
    open(subject(u"webhook"_s, u"function handler(w) { w.headers = { 'X-Mine': '1' }; return w; }"_s));
    QTRY_VERIFY(sendButton().isEnabled());
    QCOMPARE(text(u"requestTarget"_s), u"POST "_s + m_server->url(u"/in"_s));
    QVERIFY(text(u"requestHeaders"_s).contains(u"X-Mine: 1"_s));
    QVERIFY(text(u"requestHeaders"_s).contains(u"Content-Type: application/json"_s));
    const QString body = named<QPlainTextEdit>(m_dialog.get(), u"requestBody"_s).toPlainText();
    QVERIFY2(body.contains(u"\"amount\": 1.25"_s), qPrintable(body));
    QCOMPARE(m_server->requests().size(), 0); // nothing leaves before the user says so

    sendReally();
    QTRY_COMPARE(text(u"responseStatus"_s), u"200 OK"_s);
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-answered"_s));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().body, R"({"type": "payment.succeeded", "amount": 1.25, "a": 1})");
    QVERIFY(text(u"responseHeaders"_s).contains(u"X-Answer: yes"_s, Qt::CaseInsensitive));
    QVERIFY(named<QPlainTextEdit>(m_dialog.get(), u"responseBody"_s).toPlainText().contains(u"\"ok\": true"_s));

    HistoryDialog history(*m_fixture->history, m_fixture->dialogs, {});
    history.show();
    QCOMPARE(named<QTableView>(&history, u"historyTable"_s).model()->rowCount(), 1);
    QCOMPARE(named<QLabel>(&history, u"responseStatus"_s).text(), u"200 OK"_s);
    QVERIFY(saveScreenshot(history, u"light"_s, u"history"_s));
    m_fixture->dialogs.answers = {Answer::Accept};
    QTest::mouseClick(&named<QPushButton>(&history, u"clearHistoryButton"_s), Qt::LeftButton);
    QTRY_VERIFY(named<QLabel>(&history, u"historyEmpty"_s).isVisible());
}

void TestSendDialog::showsAnAnswerThatIsNoSuccess()
{
    m_server->setAnswer(500, "no");
    open(subject(u"webhook"_s, u"function handler(w) { return w; }"_s));
    QTRY_VERIFY(sendButton().isEnabled());
    sendReally();
    QTRY_VERIFY(text(u"responseStatus"_s).startsWith(u"500"_s));
    QCOMPARE(m_fixture->history->latest(1)->first().delivery.status, 500);
}

void TestSendDialog::saysWhyThereIsNoAnswer()
{
    const SendSubject wanted = subject(u"webhook"_s, u"function handler(w) { return w; }"_s);
    m_server->close();
    open(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    sendReally();
    QTRY_COMPARE(text(u"responseStatus"_s), u"No answer"_s);
    QVERIFY(!text(u"responseTiming"_s).isEmpty());
    QVERIFY(!m_fixture->history->latest(1)->first().error.isEmpty());
    QVERIFY(sendButton().isEnabled()); // it can be tried again
}

void TestSendDialog::masksTheCredentials()
{
    SendSubject wanted =
        subject(u"segment"_s,
                u"function handler(w) { w.url = 'https://api.segment.io/v1/track'; w.payload = {}; return w; }"_s);
    wanted.entered[u"an-id"_s].insert(u"writeKey"_s, Secret(u"aVerySecretWriteKey"_s));
    openReal(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(text(u"requestHeaders"_s).contains(u"Authorization: Basic \u2022"_s));
    QVERIFY(text(u"credentialsSource"_s).contains(u"keychain"_s));
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-masked"_s));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u"aVerySecretWriteKey"_s));
        QVERIFY(!label->text().contains(QString::fromLatin1(QByteArray("aVerySecretWriteKey:").toBase64())));
    }
}

void TestSendDialog::leavesCredentialsOffForeignHosts()
{
    SendSubject wanted = subject(u"segment"_s, u"function handler(w) { w.payload = { a: 1 }; return w; }"_s);
    wanted.entered[u"an-id"_s].insert(u"writeKey"_s, Secret(u"aVerySecretWriteKey"_s));
    openReal(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(text(u"credentialsNote"_s).contains(u"127.0.0.1"_s));
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-foreign-host"_s));
    sendReally();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().header("Authorization").isEmpty());
    QTRY_VERIFY(text(u"responseStatus"_s).startsWith(u"200"_s));
}

void TestSendDialog::saysWhichCredentialIsMissing()
{
    openReal(
        subject(u"segment"_s,
                u"function handler(w) { w.url = 'https://api.segment.io/v1/track'; w.payload = {}; return w; }"_s));
    QTRY_VERIFY(!text(u"sendProblem"_s).isEmpty());
    QVERIFY2(text(u"sendProblem"_s).contains(u"Write Key"_s), qPrintable(text(u"sendProblem"_s)));
    QVERIFY(!sendButton().isEnabled());
}

void TestSendDialog::sendsNothingThatIsCancelled()
{
    open(subject(u"webhook"_s, u"function handler(w) { w.cancel = true; return w; }"_s));
    QTRY_VERIFY(text(u"sendProblem"_s).contains(u"cancels this event"_s));
    QVERIFY(!sendButton().isEnabled());
}

void TestSendDialog::sendsNothingThatFails()
{
    open(subject(u"webhook"_s, u"function handler(w) { throw new Error('told you'); }"_s));
    QTRY_VERIFY(text(u"sendProblem"_s).contains(u"told you"_s));
    QVERIFY(!sendButton().isEnabled());
}

void TestSendDialog::closingEndsTheRequest()
{
    ScriptedAnswer hanging;
    hanging.manner = ScriptedAnswer::Manner::Hang;
    m_server->setAnswer(hanging);
    const QSignalSpy closed(m_server.get(), &LoopbackServer::connectionClosed);
    open(subject(u"webhook"_s, u"function handler(w) { return w; }"_s));
    QTRY_VERIFY(sendButton().isEnabled());
    sendReally();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_dialog.reset();
    QTRY_COMPARE(closed.count(), 1);
}

void TestSendDialog::asksOnceForAnEndpoint()
{
    const SendSubject wanted = subject(u"webhook"_s, u"function handler(w) { return w; }"_s);
    open(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QVERIFY(named<Notice>(m_dialog.get(), u"sendQuestion"_s).message().contains(u"127.0.0.1"_s));
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-question"_s));
    QCOMPARE(m_server->requests().size(), 0);
    QTest::mouseClick(named<Notice>(m_dialog.get(), u"sendQuestion"_s).findChild<QPushButton *>(u"noticeAction"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(m_server->requests().size(), 1);
    open(wanted); // later in the session
    QTRY_VERIFY(sendButton().isEnabled());
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QTRY_COMPARE(m_server->requests().size(), 2);
    SendSubject other = wanted;
    other.endpoint.id = u"another-id"_s;
    open(other);
    QTRY_VERIFY(sendButton().isEnabled());
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QVERIFY(named<Notice>(m_dialog.get(), u"sendQuestion"_s).isVisible());
}

void TestSendDialog::eachEnvironmentIsAskedOfAndSentToByItself()
{
    SendSubject wanted =
        subject(u"segment"_s, u"function handler(w) { w.payload = { team: w.env.TEAM }; return w; }"_s);
    wanted.endpoint.variables = {{u"TEAM"_s, u"testers"_s}};
    Environment live = nextEnvironment(wanted.endpoint, u"live"_s, true);
    live.variables = {{u"TEAM"_s, u"shop"_s}};
    wanted.endpoint = withEnvironment(wanted.endpoint, live);
    openReal(wanted);
    auto &choice = named<QComboBox>(m_dialog.get(), u"environmentChoice"_s);
    auto &badge = named<QLabel>(m_dialog.get(), u"liveBadge"_s);
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(choice.isVisible());
    QCOMPARE(choice.currentText(), u"test"_s);
    QVERIFY(!badge.isVisible());
    sendReally();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().body, R"({"team":"testers"})");
    QTRY_VERIFY(sendButton().isEnabled());

    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
    QTRY_VERIFY(sendButton().isEnabled());
    QCOMPARE(choice.currentText(), u"live"_s);
    QVERIFY(badge.isVisible());
    QCOMPARE(badge.text(), u"Live"_s);
    const ThemeSwitcher switcher(m_fixture->settings);
    for (const bool isDark : {true, false}) {
        m_fixture->settings.setTheme(isDark ? Settings::Theme::Dark : Settings::Theme::Light);
        QVERIFY(saveScreenshot(*m_dialog, isDark ? u"dark"_s : u"light"_s, u"send-live-environment"_s));
    }
    sendReally(); // what was agreed to for test does not count here
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().last().body, R"({"team":"shop"})");
    QTRY_VERIFY(sendButton().isEnabled());
}

void TestSendDialog::saysWhatItWaitsFor()
{
    open(subject(u"webhook"_s, u"function handler(w) { return w; }"_s));
    QVERIFY(named<QLabel>(m_dialog.get(), u"sendProgress"_s).isVisible());
    QVERIFY(text(u"sendProgress"_s).contains(u"Running"_s));
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-preparing"_s));
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(!named<QLabel>(m_dialog.get(), u"sendProgress"_s).isVisible());
}

void TestSendDialog::aSimulatedSegmentListsWhatItReceived()
{
    open(subject(u"segment"_s, u"function handler(w) { w.url = 'https://api.segment.io/v1/track'; "
                               "w.payload = { userId: 42, event: 'Paid' }; return w; }"_s));
    QTRY_VERIFY(sendButton().isEnabled()); // without any credential
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    auto &table = named<QTreeWidget>(m_dialog.get(), u"receivedTable"_s);
    QTRY_COMPARE(table.topLevelItemCount(), 1);
    QVERIFY(table.isVisible());
    QVERIFY(table.topLevelItem(0)->text(0).contains(u"discarded"_s)); // a numeric id is answered 200 and dropped
    QCOMPARE(table.topLevelItem(0)->text(1), u"track"_s);
    QCOMPARE(table.topLevelItem(0)->text(2), u"Paid"_s);
    QVERIFY(text(u"receivedVerdict"_s).contains(u"userId"_s));
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-simulated-segment"_s));
    QVERIFY(m_fixture->history->latest(1)->isEmpty());
    QCOMPARE(m_server->requests().size(), 0);
    QCOMPARE(sendButton().text(), u"Send Again"_s);
    QTest::mouseClick(named<Notice>(m_dialog.get(), u"sendHint"_s).findChild<QPushButton *>(u"noticeAction"_s),
                      Qt::LeftButton);
    QCOMPARE(sendButton().text(), u"Send"_s); // nothing was sent there
}

void TestSendDialog::aSimulatedCustomerioShowsThePerson()
{
    open(subject(u"customerio"_s,
                 u"function handler(w) { w.url = 'https://track.customer.io/api/v2/entity'; w.payload = "
                 "{ type: 'person', identifiers: { id: 'cus_1' }, action: 'event', name: 'paid', "
                 "attributes: { amount: 12 } }; return w; }"_s));
    for (int i = 1; i <= 2; ++i) {
        QTRY_VERIFY(sendButton().isEnabled());
        QTest::mouseClick(&sendButton(), Qt::LeftButton);
        QTRY_COMPARE(named<QTreeWidget>(m_dialog.get(), u"receivedTable"_s).topLevelItemCount(), i);
    }
    const QString person = named<QPlainTextEdit>(m_dialog.get(), u"receivedPerson"_s).toPlainText();
    QVERIFY2(person.contains(u"cus_1"_s) && person.contains(u"\"events\""_s), qPrintable(person));
    QCOMPARE(person.count(u"\"paid\""_s), 2);
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-simulated-customerio"_s));
}

void TestSendDialog::theSimulationSaysWhatItIsForAndLeadsToTheRealOne()
{
    open(subject(u"segment"_s, u"function handler(w) { return w; }"_s));
    auto &hint = named<Notice>(m_dialog.get(), u"sendHint"_s);
    QVERIFY(hint.isVisible());
    QVERIFY2(hint.message().contains(u"Nothing leaves this computer") && hint.message().contains(u"200"),
             qPrintable(hint.message()));
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-simulation-hint"_s));
    QTest::mouseClick(hint.findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(named<QComboBox>(m_dialog.get(), u"sendTargetBox"_s).currentText(), u"The real Segment"_s);
    QVERIFY(!hint.isVisible());
    QVERIFY(!named<QWidget>(m_dialog.get(), u"simulationOptions"_s).isVisible());
    QVERIFY(m_server->requests().isEmpty()); // it is still asked before anything is sent

    SendSubject aboutTheKey = subject(u"segment"_s, u"function handler(w) { return w; }"_s);
    aboutTheKey.isReal = true; // a simulation knows no keys
    open(aboutTheKey);
    QCOMPARE(named<QComboBox>(m_dialog.get(), u"sendTargetBox"_s).currentText(), u"The real Segment"_s);
}

void TestSendDialog::theSimulationIsStrictOrMakesTrouble_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<bool>("isStrict");
    QTest::addColumn<QString>("status");
    QTest::newRow("as Segment does, which takes nearly everything") << u"As"_s << false << u"200"_s;
    QTest::newRow("strictly") << u"As"_s << true << u"400"_s;
    QTest::newRow("as if the key were wrong") << u"401"_s << false << u"401"_s;
    QTest::newRow("as if the request were too large") << u"413"_s << false << u"413"_s;
    QTest::newRow("as if there were too many requests") << u"429"_s << false << u"429"_s;
    QTest::newRow("as if its server failed") << u"500"_s << false << u"500"_s;
    QTest::newRow("by a reset") << u"By"_s << false << u"No answer"_s;
}

void TestSendDialog::theSimulationIsStrictOrMakesTrouble()
{
    QFETCH(const QString, answers);
    QFETCH(const bool, isStrict);
    QFETCH(const QString, status);
    open(subject(u"segment"_s, u"function handler(w) { w.url = 'https://api.segment.io/v1/track';"
                               " w.payload = { userId: 7, event: 'Paid' }; return w; }"_s));
    QTRY_VERIFY(sendButton().isEnabled());
    auto &trouble = named<QComboBox>(m_dialog.get(), u"simulationTrouble"_s);
    trouble.setFocus();
    QTest::keyClicks(&trouble, answers);
    QVERIFY2(trouble.currentText().startsWith(answers), qPrintable(trouble.currentText()));
    if (isStrict)
        named<QAbstractButton>(m_dialog.get(), u"simulationStrict"_s).click();
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QTRY_VERIFY2(text(u"responseStatus"_s).startsWith(status), qPrintable(text(u"responseStatus"_s)));
    QTRY_VERIFY(sendButton().isEnabled());
}

void TestSendDialog::aRealDeliverySaysWhatToLookForInTheDebugger()
{
    SendSubject wanted = subject(u"segment"_s, u"function handler(w) { w.payload = { userId: 'cus_1', event: 'Paid' };"
                                               " return w; }"_s);
    wanted.endpoint.url = m_server->url(u"/v1/track"_s);
    openReal(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    sendReally();
    auto &hint = named<Notice>(m_dialog.get(), u"sendHint"_s);
    QTRY_VERIFY(hint.isVisible());
    for (const QString &mark : {u"Debugger"_s, u"track"_s, u"event \"Paid\""_s, u"userId \"cus_1\""_s})
        QVERIFY2(hint.message().contains(mark), qPrintable(hint.message()));
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-debugger-hint"_s));
}

void TestSendDialog::scrubsAPayloadThatIsNotFromTheCatalogue()
{
    SendSubject wanted = subject(u"webhook"_s, u"function handler(w) { w.headers = { 'X-Mine': '1' }; return w; }"_s);
    wanted.payload = R"({"type":"payment.succeeded","data":{"customer":{"email":"ada@lovelace.org"}}})";
    open(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    auto &notice = named<Notice>(m_dialog.get(), u"sendPersonal"_s);
    QVERIFY(notice.isVisible());
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-personal"_s));
    QTest::keyClick(notice.findChild<QPushButton *>(u"noticeAction"_s), Qt::Key_Space);
    QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"scrubReplace"_s));
    QTest::keyClick(m_dialog->findChild<QPushButton *>(u"scrubReplace"_s), Qt::Key_Return);
    const auto &body = named<QPlainTextEdit>(m_dialog.get(), u"requestBody"_s);
    QTRY_VERIFY(sendButton().isEnabled() && body.toPlainText().contains(u"@example."_s));
    QVERIFY(!body.toPlainText().contains(u"lovelace"_s));
    sendReally();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_server->requests().first().body.contains("lovelace"));
}

void TestSendDialog::offersNoScrubbingForASample()
{
    SendSubject wanted = subject(u"webhook"_s, u"function handler(w) { w.headers = { 'X-Mine': '1' }; return w; }"_s);
    wanted.payload = m_fixture->events.find(u"payment.succeeded"_s)->sample;
    open(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(!named<Notice>(m_dialog.get(), u"sendPersonal"_s).isVisible());
}

void TestSendDialog::theHistoryShowsTheWorkspaceUnlessAllIsWanted()
{
    for (const QString &id : {u"here"_s, u"elsewhere"_s, u"here"_s}) {
        HistoryEntry entry;
        entry.endpointId = id;
        entry.endpointName = id;
        entry.delivery.sentAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_fixture->history->add(entry));
    }
    HistoryDialog history(*m_fixture->history, m_fixture->dialogs, QStringList{u"here"_s});
    history.show();
    const QAbstractItemModel &rows = *named<QTableView>(&history, u"historyTable"_s).model();
    QCOMPARE(rows.rowCount(), 2);
    QTest::keyClick(&named<QWidget>(&history, u"allWorkspaces"_s), Qt::Key_Space);
    QCOMPARE(rows.rowCount(), 3);
    QTest::keyClick(&named<QWidget>(&history, u"allWorkspaces"_s), Qt::Key_Space);
    m_fixture->dialogs.answers = {Answer::Accept};
    QTest::keyClick(&named<QWidget>(&history, u"clearHistoryButton"_s), Qt::Key_Space);
    QTRY_COMPARE(rows.rowCount(), 0);
    QCOMPARE(m_fixture->history->latest(10)->size(), 1); // what is of another workspace stays

    HistoryDialog empty(*m_fixture->history, m_fixture->dialogs, QStringList());
    empty.show();
    QCOMPARE(named<QTableView>(&empty, u"historyTable"_s).model()->rowCount(), 0);
    QVERIFY(named<QLabel>(&empty, u"historyEmpty"_s).text().contains(u"this workspace"_s));
}

} // namespace hooksmith

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    hooksmith::Settings settings(folder.filePath(u"theme.ini"_s));
    settings.setTheme(hooksmith::Settings::Theme::Light);
    const hooksmith::ThemeSwitcher switcher(settings);
    hooksmith::TestSendDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_senddialog.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydialog.h"
#include "send/responseview.h"
#include "send/senddialog.h"
#include "support/loopbackserver.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/themeswitcher.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

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

private:
    [[nodiscard]] SendSubject subject(const QString &integration, const QString &transform) const;
    void open(const SendSubject &subject);
    [[nodiscard]] QString text(const QString &label) const { return named<QLabel>(m_dialog.get(), label).text(); }
    [[nodiscard]] QPushButton &sendButton() const { return named<QPushButton>(m_dialog.get(), u"sendButton"_s); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<SendDialog> m_dialog;
};

void TestSendDialog::init()
{
    m_dialog.reset();
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
    m_dialog = std::make_unique<SendDialog>(m_fixture->services, subject);
    m_dialog->show();
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

    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QTRY_COMPARE(text(u"responseStatus"_s), u"200 OK"_s);
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-answered"_s));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().body, R"({"type": "payment.succeeded", "amount": 1.25, "a": 1})");
    QVERIFY(text(u"responseHeaders"_s).contains(u"X-Answer: yes"_s, Qt::CaseInsensitive));
    QVERIFY(named<QPlainTextEdit>(m_dialog.get(), u"responseBody"_s).toPlainText().contains(u"\"ok\": true"_s));

    HistoryDialog history(*m_fixture->history, m_fixture->dialogs);
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
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QTRY_VERIFY(text(u"responseStatus"_s).startsWith(u"500"_s));
    QCOMPARE(m_fixture->history->latest(1)->first().delivery.status, 500);
}

void TestSendDialog::saysWhyThereIsNoAnswer()
{
    const SendSubject wanted = subject(u"webhook"_s, u"function handler(w) { return w; }"_s);
    m_server->close();
    open(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
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
    wanted.entered.insert(u"writeKey"_s, Secret(u"aVerySecretWriteKey"_s));
    open(wanted);
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
    wanted.entered.insert(u"writeKey"_s, Secret(u"aVerySecretWriteKey"_s));
    open(wanted);
    QTRY_VERIFY(sendButton().isEnabled());
    QVERIFY(text(u"credentialsNote"_s).contains(u"127.0.0.1"_s));
    QVERIFY(saveScreenshot(*m_dialog, u"light"_s, u"send-foreign-host"_s));
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().header("Authorization").isEmpty());
    QTRY_VERIFY(text(u"responseStatus"_s).startsWith(u"200"_s));
}

void TestSendDialog::saysWhichCredentialIsMissing()
{
    open(subject(u"segment"_s,
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
    QTest::mouseClick(&sendButton(), Qt::LeftButton);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_dialog.reset();
    QTRY_COMPARE(closed.count(), 1);
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

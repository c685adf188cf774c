// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialcheck.h"
#include "credentials/credentialsform.h"
#include "exporting/exportdialog.h"
#include "model/environments.h"
#include "send/senddialog.h"
#include "support/loopbackserver.h"
#include "ui/screenshots.h"
#include "ui/windowfixture.h"
#include "widgets/notice.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

#include <csignal>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString key = u"key_live_4242_leak"_s;

/// The secret in every form that it travels in.
QByteArrayList forms()
{
    return {key.toUtf8(), QByteArray(key.toUtf8() + ':').toBase64()};
}

bool hasSecret(const QByteArray &text)
{
    return std::ranges::any_of(forms(), [&text](const QByteArray &form) { return text.contains(form); });
}

QByteArray logged; ///< by Qt's message handler

void remember(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

/// The arguments and the environment of every process that runs from the build.
QByteArray argumentsOfProcesses()
{
    QByteArray all;
    for (QDirIterator it(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot); it.hasNext();) {
        QFile file(it.next() + u"/cmdline"_s);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

/// All that the widgets below this one show to somebody who looks at them.
QByteArray shownBy(const QWidget &widget)
{
    QStringList texts;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        texts += child->toolTip() + child->accessibleName() + child->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(child))
            texts += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(child))
            texts += button->text();
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(child))
            texts += edit->toPlainText();
        else if (const auto *line = qobject_cast<const QLineEdit *>(child))
            texts += line->displayText();
    }
    return texts.join(u'\n').toUtf8();
}

} // namespace

/// No secret in anything that the window's services write, show, log, store or start.
class TestWindowLeaks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingAndSavingAKey();
    void aRealDeliveryToOneWhoRepeatsIt();
    void aSimulation();
    void askingTheDestination();
    void exporting();
    void copyingAKeptKey();
    void aCoreDump();

private:
    /// Customer.io's place is taken by the test's server.
    [[nodiscard]] SendSubject subject() const;
    void deliver(SendDialog &dialog) const;
    void verifyNothingLeaked(const QWidget *widget = nullptr);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<DeliveryHistory> m_history; ///< on disk, unlike the fixture's
    std::unique_ptr<Services> m_services;
    QtMessageHandler m_before = nullptr;
};

void TestWindowLeaks::init()
{
    logged.clear();
    m_server = std::make_unique<LoopbackServer>();
    m_server->setAnswer([](const ReceivedRequest &request) { // the worst that a destination can do
        ScriptedAnswer answer;
        answer.status = 400;
        answer.body = "you sent " + request.header("Authorization");
        answer.headers = {{"X-Echo", request.header("Authorization")}};
        return answer;
    });
    m_fixture = std::make_unique<WindowFixture>();
    m_history = DeliveryHistory::open(m_fixture->root.filePath(u"history.sqlite"_s)).value();
    WindowFixture &f = *m_fixture;
    m_services =
        std::make_unique<Services>(Services{f.integrations, f.events, f.contracts, f.runner, f.inspector, f.secrets,
                                            f.clipboard, f.sender, *m_history, f.drafts, f.settings});
    m_before = qInstallMessageHandler(remember);
}

void TestWindowLeaks::cleanup()
{
    qInstallMessageHandler(m_before);
    m_fixture->window.reset();
}

SendSubject TestWindowLeaks::subject() const
{
    SendSubject made{.endpoint = newEndpoint(*m_fixture->integrations.find(u"segment"_s)),
                     .integration = *m_fixture->integrations.find(u"segment"_s),
                     .entered = {{u"an-id"_s, {{u"writeKey"_s, Secret(key)}}}},
                     .eventType = u"payment.succeeded"_s,
                     .payload = R"({"type": "payment.succeeded"})"};
    for (Region &region : made.integration.regions)
        region.hosts = QStringList{u"127.0.0.1:%1"_s.arg(m_server->port())};
    made.endpoint.id = u"an-id"_s;
    made.endpoint.url = m_server->url(u"/v1/track"_s);
    made.endpoint.transform = u"function handler(w) { w.payload = { userId: 'u', event: 'Paid' }; return w; }"_s;
    return made;
}

void TestWindowLeaks::deliver(SendDialog &dialog) const
{
    auto &send = named<QPushButton>(&dialog, u"sendButton"_s);
    QTRY_VERIFY(send.isEnabled());
    QTest::mouseClick(&send, Qt::LeftButton);
    auto &question = named<Notice>(&dialog, u"sendQuestion"_s);
    if (question.isVisible())
        QTest::mouseClick(question.findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
    QTRY_VERIFY(!named<QLabel>(&dialog, u"responseStatus"_s).text().isEmpty());
    QTRY_VERIFY(send.isEnabled());
}

void TestWindowLeaks::verifyNothingLeaked(const QWidget *widget)
{
    for (const QByteArray &form : forms())
        QCOMPARE(m_fixture->filesWith(form), QStringList());
    QVERIFY2(!hasSecret(logged), "in the log");
    QVERIFY2(!hasSecret(argumentsOfProcesses()), "in the arguments of a process");
    QVERIFY2(!widget || !hasSecret(shownBy(*widget)), "on the screen");
    QVERIFY2(!hasSecret(QGuiApplication::clipboard()->text().toUtf8()), "on the clipboard");
}

void TestWindowLeaks::typingAndSavingAKey()
{
    m_fixture->addEndpoint(u"segment"_s, u"shop"_s);
    QVERIFY(m_fixture->show());
    auto &window = *m_fixture->window;
    auto *list = window.findChild<QAbstractItemView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(window.findChild<QTabBar *>(u"endpointTabs"_s));
    named<QTabBar>(&window, u"endpointTabs"_s).setCurrentIndex(1);
    auto &value = named<QLineEdit>(&window, u"value_writeKey"_s);
    QTest::keyClicks(&value, key);
    QVERIFY(named<QPushButton>(&window, u"saveButton"_s).isEnabled());
    verifyNothingLeaked(&window); // nor in a draft
    QTest::mouseClick(&named<QPushButton>(&window, u"saveButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->secrets.count(), 1);
    verifyNothingLeaked(&window);
}

void TestWindowLeaks::aRealDeliveryToOneWhoRepeatsIt()
{
    SendConsent consent;
    SendDialog dialog(*m_services, subject(), consent);
    dialog.show();
    named<QComboBox>(&dialog, u"sendTargetBox"_s).setCurrentIndex(1);
    deliver(dialog);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().header("Authorization"), "Basic " + forms().last());
    QCOMPARE(m_history->latest(1)->size(), 1);
    verifyNothingLeaked(&dialog);
}

void TestWindowLeaks::aSimulation()
{
    SendConsent consent;
    SendDialog dialog(*m_services, subject(), consent);
    dialog.show();
    deliver(dialog);
    QTRY_COMPARE(named<QTreeWidget>(&dialog, u"receivedTable"_s).topLevelItemCount(), 1);
    QCOMPARE(m_server->requests().size(), 0);
    verifyNothingLeaked(&dialog);
}

void TestWindowLeaks::askingTheDestination()
{
    Integration customerio = *m_fixture->integrations.find(u"customerio"_s);
    for (Region &region : customerio.regions) {
        region.url = m_server->url(u"/api/v2/entity"_s);
        region.hosts = QStringList{u"127.0.0.1:%1"_s.arg(m_server->port())};
    }
    Endpoint endpoint;
    endpoint.region = u"us"_s;
    const CredentialValues values{{u"siteId"_s, Secret(u"site"_s)}, {u"apiKey"_s, Secret(key)}};
    CredentialCheck check(customerio, m_fixture->secrets, m_fixture->sender, [&] {
        return CheckedCredentials{endpoint, values};
    });
    check.show();
    QTest::mouseClick(check.findChild<QPushButton *>(u"checkCredentials"_s), Qt::LeftButton);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTRY_VERIFY(check.findChild<QPushButton *>(u"checkCredentials"_s)->isEnabled());
    const QByteArray pair = QByteArray("site:" + key.toUtf8()).toBase64();
    QVERIFY(!shownBy(check).contains(pair) && m_fixture->filesWith(pair).isEmpty() && !logged.contains(pair));
    verifyNothingLeaked(&check);
}

/// In every format: shown, copied and saved.
void TestWindowLeaks::exporting()
{
    qputenv("LEAK_TEST_KEY", key.toUtf8());
    ExportSubject exported{.endpoint = subject().endpoint, .integration = subject().integration, .cases = {}};
    exported.endpoint.name = u"shop"_s;
    exported.endpoint.credentials = {
        {u"writeKey"_s, {.kind = CredentialSource::Kind::Environment, .variable = u"LEAK_TEST_KEY"_s}}};
    Environment live = nextEnvironment(exported.endpoint, u"live"_s, true);
    m_fixture->secrets.put({.endpointId = live.id, .credentialId = u"writeKey"_s}, key);
    exported.endpoint = withEnvironment(exported.endpoint, live);
    ExportDialog dialog(*m_services, m_fixture->dialogs, exported);
    dialog.show();
    auto &formats = named<QComboBox>(&dialog, u"exportFormatBox"_s);
    auto &environments = named<QComboBox>(&dialog, u"environmentChoice"_s);
    for (const auto &[environment, key] : {std::pair(u"test"_s, Qt::Key_Home), std::pair(u"live"_s, Qt::Key_End)}) {
        environments.setFocus();
        QTest::keyClick(&environments, key);
        QCOMPARE(environments.currentText(), environment);
        for (int format = 0; format < formats.count(); ++format) {
            formats.setCurrentIndex(format);
            QVERIFY(named<QPushButton>(&dialog, u"saveButton"_s).isEnabled());
            m_fixture->dialogs.path = m_fixture->root.filePath(formats.currentData().toString() + environment);
            QTest::mouseClick(&named<QPushButton>(&dialog, u"copyButton"_s), Qt::LeftButton);
            QTest::mouseClick(&named<QPushButton>(&dialog, u"saveButton"_s), Qt::LeftButton);
            QTRY_VERIFY(QFile::exists(m_fixture->dialogs.path));
            verifyNothingLeaked(&dialog);
        }
    }
    qunsetenv("LEAK_TEST_KEY");
}

void TestWindowLeaks::copyingAKeptKey()
{
    std::function<void()> halfAMinuteLater;
    SecretClipboard clipboard(
        [&](std::chrono::milliseconds, const std::function<void()> &then) { halfAMinuteLater = then; });
    Endpoint endpoint = subject().endpoint;
    endpoint.credentials = {{u"writeKey"_s, {}}};
    m_fixture->secrets.put({.endpointId = endpoint.id, .credentialId = u"writeKey"_s}, key);
    CredentialsForm form(m_fixture->secrets, clipboard, u"en"_s);
    form.setEndpoint(subject().integration, endpoint);
    form.show();
    auto &value = named<QLineEdit>(&form, u"value_writeKey"_s);
    auto &copy = named<QAbstractButton>(&form, u"copy_writeKey"_s);
    auto &reveal = named<QAbstractButton>(&form, u"reveal_writeKey"_s);
    QTRY_VERIFY(value.placeholderText().contains(u"keychain"));
    QVERIFY(!copy.isVisible()); // before it is shown on purpose
    verifyNothingLeaked(&form);
    QTest::mouseClick(&reveal, Qt::LeftButton);
    QTRY_COMPARE(value.text(), key);
    QVERIFY(saveScreenshot(form, u"light"_s, u"credential-revealed"_s));
    QVERIFY(form.values().isEmpty()); // it was not typed: nothing is to be saved
    QTest::mouseClick(&copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), key);
    QTest::mouseClick(&reveal, Qt::LeftButton);
    QCOMPARE(value.text(), QString());
    QVERIFY(!copy.isVisible());
    QVERIFY(halfAMinuteLater);
    halfAMinuteLater();
    verifyNothingLeaked(&form);
}

/// The shell says when a program that a signal ended left a core dump, wherever the system puts it.
void TestWindowLeaks::aCoreDump()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEAK_TEST_KEY"_s, key);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_fixture->root.path());
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_fixture->root.path());
    shell.start(u"bash"_s, {u"-c"_s, u"ulimit -c unlimited; \"$0\"; exit $?"_s,
                            QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-window")});
    const QString database = m_fixture->root.filePath(u"hooksmith/history.sqlite"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(database), "it did not start", 60000);
    const QString shellId = QString::number(shell.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(shellId));
    QVERIFY(children.open(QIODevice::ReadOnly));
    const pid_t window = children.readAll().trimmed().toInt();
    QVERIFY(window > 0);
    QVERIFY(::kill(window, SIGABRT) == 0);
    QTRY_VERIFY_WITH_TIMEOUT(shell.state() == QProcess::NotRunning, 60000);
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(said.contains("Aborted") && !said.contains("core dumped"), said.constData());
    verifyNothingLeaked();
}

} // namespace hooksmith

QTEST_MAIN(hooksmith::TestWindowLeaks)
#include "tst_windowleaks.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature/standardwebhooks.h"
#include "support/commandline.h"
#include "support/fakeapi.h"
#include "support/loopbackserver.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QByteArray key = "key_live_4242_leak";
const QByteArray token = "token_live_4242_leak";
const QByteArray signingSecret = "whsec_c2lnbmluZ19zZWNyZXRfNDI0Ml9sZWFr";

const QByteArray arriving = R"({"type":"payment.succeeded","data":{"customer":{"customer_id":"cus_1"}}})";

/// Sends and logs all that it can get hold of.
const QByteArray curiousTransform = "function handler(webhook) {\n"
                                    "  const all = {};\n"
                                    "  for (const name of Object.getOwnPropertyNames(globalThis)) {\n"
                                    "    try { all[name] = JSON.stringify(globalThis[name]); } catch (e) { }\n"
                                    "  }\n"
                                    "  console.log(JSON.stringify(all), JSON.stringify(webhook));\n"
                                    "  webhook.payload = { all, webhook: JSON.stringify(webhook) };\n"
                                    "  return webhook;\n"
                                    "}\n";

/// The secrets in every form that they travel in.
QByteArrayList forms()
{
    return {key,
            QByteArray(key + ':').toBase64(),
            token,
            signingSecret,
            signingSecret.mid(6),
            QByteArray::fromBase64(signingSecret.mid(6))};
}

QByteArray secretIn(const QByteArray &text)
{
    for (const QByteArray &form : forms()) {
        if (text.contains(form))
            return form;
    }
    return {};
}

/// The arguments of every process of this machine.
QByteArray arguments()
{
    QByteArray all;
    for (QDirIterator it(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot); it.hasNext();) {
        QFile file(it.next() + u"/cmdline"_s);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

} // namespace

/// No secret in anything that the command line writes, prints, exports, logs, stores or puts into arguments, nor in a
/// core dump.
class TestCliLeaks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noCommandShowsASecret_data();
    void noCommandShowsASecret();
    void listenKeepsItsSecretToItself();
    void noCoreDumpIsWritten();

private:
    /// The status of the answer to an event that is signed with the secret, or not at all.
    [[nodiscard]] static int post(const QUrl &url, const QString &secret);

    std::unique_ptr<CommandLineHome> m_home;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<FakeSvix> m_svix;
    QByteArray m_arguments; ///< of all processes, while the server was asked
};

void TestCliLeaks::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_svix = std::make_unique<FakeSvix>();
    m_svix->setToken(token);
    m_home = std::make_unique<CommandLineHome>();
    m_home->setVariable(u"LOCAL_KEY"_s, QString::fromLatin1(key));
    m_home->setVariable(u"TOKEN"_s, QString::fromLatin1(token));
    m_home->setVariable(u"SIGNING"_s, QString::fromLatin1(signingSecret));
    m_home->addLocalIntegration(u"127.0.0.1:%1"_s.arg(m_server->port()), m_server->url(u"/track"_s));
    // A destination that repeats what it was told is the worst case.
    m_server->setAnswer([this](const ReceivedRequest &request) {
        m_arguments += arguments();
        ScriptedAnswer answer;
        answer.status = 400;
        answer.body = "you sent " + request.header("Authorization");
        answer.headers = {{"X-Echo", request.header("Authorization")}};
        return answer;
    });
    const ProgramRun run = m_home->run({u"create"_s, u"--workspace"_s, u"shop"_s, u"--integration"_s, u"local"_s,
                                        u"--name"_s, u"hook"_s, u"--credential"_s, u"key=LOCAL_KEY"_s});
    QVERIFY2(run.status == 0, run.err.constData());
    m_home->write(u"curious.js"_s, curiousTransform);
    m_home->write(u"events.ndjson"_s, arriving + '\n' + arriving + '\n');
}

void TestCliLeaks::noCommandShowsASecret_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("asksTheServer");
    const QStringList event{u"--event"_s, u"payment.succeeded"_s};
    const QStringList json{u"--format"_s, u"json"_s};
    const QStringList hook{u"hook"_s, u"--workspace"_s, u"shop"_s};
    QTest::newRow("send") << QStringList{u"send"_s} + hook + event << true;
    QTest::newRow("send, as JSON") << QStringList{u"send"_s} + hook + event + json << true;
    QTest::newRow("send, signed") << QStringList{u"send"_s} + hook + event + QStringList{u"--sign"_s, u"SIGNING"_s}
                                  << true;
    QTest::newRow("verify") << QStringList{u"verify"_s} + hook << false;
    QTest::newRow("export") << QStringList{u"export"_s} + hook + QStringList{u"--format"_s, u"hooksmith"_s} << false;
    QTest::newRow("deploy") << QStringList{u"deploy"_s} + hook +
                                   QStringList{u"--target"_s, u"svix"_s, u"--token-env"_s, u"TOKEN"_s}
                            << false;
    QTest::newRow("deploy, as JSON") << QStringList{u"deploy"_s} + hook + json +
                                            QStringList{u"--target"_s, u"svix"_s, u"--token-env"_s, u"TOKEN"_s}
                                     << false;
    QTest::newRow("deploy, with a token that is refused")
        << QStringList{u"deploy"_s} + hook + QStringList{u"--target"_s, u"svix"_s, u"--token-env"_s, u"LOCAL_KEY"_s}
        << false;
    QTest::newRow("simulate, with a port that is none")
        << QStringList{u"simulate"_s, u"segment"_s, u"--port"_s, u"LOCAL_KEY"_s} << false;
    QTest::newRow("replay, of a transform that looks for secrets")
        << QStringList{u"replay"_s,        u"--transform"_s, u"curious.js"_s, u"--events"_s,
                       u"events.ndjson"_s, u"--out"_s,       u"out.ndjson"_s}
        << false;
    QTest::newRow("check, of a transform that looks for secrets")
        << QStringList{u"check"_s, u"--transform"_s, u"curious.js"_s, u"--event"_s, u"payment.succeeded"_s} << false;
    QTest::newRow("listen, with a secret that is none")
        << QStringList{u"listen"_s, u"--secret-env"_s, u"LOCAL_KEY"_s} << false;
}

void TestCliLeaks::noCommandShowsASecret()
{
    QFETCH(QStringList, command);
    QFETCH(const bool, asksTheServer);
    if (command.contains(u"svix"_s))
        command += QStringList{u"--url"_s, m_svix->url()};
    m_arguments.clear();
    const ProgramRun run = m_home->run(command);
    QVERIFY2(run.status >= 0, run.err.constData());
    QCOMPARE(secretIn(run.out), "");
    QCOMPARE(secretIn(run.err), "");
    for (const QString &file : m_home->files()) // the history's database among them
        QVERIFY2(secretIn(m_home->read(file)).isEmpty(), qPrintable(file));
    QCOMPARE(m_arguments.contains("hooksmith"), asksTheServer);
    QCOMPARE(secretIn(m_arguments), "");
    if (asksTheServer) {
        QCOMPARE(m_server->requests().last().header("Authorization"), "Basic " + QByteArray(key + ':').toBase64());
        QVERIFY(m_home->files().contains(u".local/share/hooksmith/history.sqlite"_s));
    }
}

/// While it runs, with events that are signed with its secret, without one, and with another.
void TestCliLeaks::listenKeepsItsSecretToItself()
{
    QProcess process;
    m_home->prepare(process, CommandLineHome::hooksmith(),
                    {u"listen"_s, u"--secret-env"_s, u"SIGNING"_s, u"--endpoint"_s, u"hook"_s, u"--workspace"_s,
                     u"shop"_s, u"--out"_s, u"received.ndjson"_s, u"--format"_s, u"json"_s});
    process.start();
    QByteArray err;
    static const QRegularExpression announced(u"Listening at (http://127\\.0\\.0\\.1:\\d+)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(announced.match(QString::fromUtf8(err += process.readAllStandardError())).hasMatch(),
                             60000);
    const QUrl url(announced.match(QString::fromUtf8(err)).captured(1));
    const QString other = u"whsec_"_s + QString::fromLatin1(QByteArray("another secret of 24 byt").toBase64());
    QCOMPARE(post(url, QString::fromLatin1(signingSecret)), 200);
    QCOMPARE(post(url, other), 401);
    QCOMPARE(post(url, {}), 401);
    m_arguments = arguments();
    process.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 60000);
    QVERIFY(m_arguments.contains("SIGNING")); // its name only
    QCOMPARE(secretIn(m_arguments), "");
    QCOMPARE(secretIn(err + process.readAllStandardError()), "");
    QCOMPARE(secretIn(process.readAllStandardOutput()), "");
    QVERIFY(m_home->read(u"received.ndjson"_s).contains("cus_1"));
    for (const QString &file : m_home->files())
        QVERIFY2(secretIn(m_home->read(file)).isEmpty(), qPrintable(file));
}

int TestCliLeaks::post(const QUrl &url, const QString &secret)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    if (!secret.isEmpty()) {
        const SigningSecret key = SigningSecret::parse(Secret(secret)).value();
        for (const auto &[name, value] : signatureHeaders({"msg_1", now, arriving}, key))
            request.setRawHeader(name, value);
    }
    QNetworkReply *reply = network.post(request, arriving);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 60000))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestCliLeaks::noCoreDumpIsWritten()
{
    const QByteArray program = CommandLineHome::hooksmith().toLocal8Bit();
    const QByteArray folder = m_home->path({}).toLocal8Bit();
    std::array<int, 2> output{};
    QVERIFY(::pipe(output.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &unlimited);
        ::dup2(output[1], STDERR_FILENO);
        ::setenv("SIGNING", signingSecret.constData(), 1);
        if (::chdir(folder.constData()) == 0)
            ::execl(program.constData(), "hooksmith", "listen", "--secret-env", "SIGNING", nullptr);
        ::_exit(127);
    }
    QVERIFY(child > 0);
    char byte = 0;
    QVERIFY(::read(output[0], &byte, 1) == 1); // it says where it listens: the secret is in its memory
    QVERIFY(::kill(child, SIGABRT) == 0);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!WCOREDUMP(status));
    ::close(output[0]);
    ::close(output[1]);
    for (const QString &file : m_home->files())
        QVERIFY2(secretIn(m_home->read(file)).isEmpty(), qPrintable(file));
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliLeaks)
#include "tst_cli_leaks.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deliveryhistory.h"
#include "store/workspace.h"
#include "support/commandline.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/results.h"
#include "support/selfsignedcertificate.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QByteArray secret = "key_live_4242";
const QByteArray encodedSecret = QByteArray("Basic " + QByteArray(secret + ':').toBase64());
const QStringList sending{u"send"_qs, u"hook"_qs, u"--workspace"_qs, u"shop"_qs, u"--payload"_qs, u"event.json"_qs};
const QStringList asJson{u"--format"_qs, u"json"_qs};
const QString transformFile = u"shop/endpoints/hook/transform.js"_qs;

/// True when the secret shows in any of the forms it travels in.
bool shows(const QByteArray &text)
{
    return text.contains(secret) || text.contains(QByteArray(secret + ':').toBase64());
}

/// What every process of this machine was started with, and its environment where others may read it.
QMap<QByteArray, QByteArray> processes()
{
    QMap<QByteArray, QByteArray> found; // "pid argv" to environ
    for (QDirIterator it(u"/proc"_qs, QDir::Dirs | QDir::NoDotAndDotDot); it.hasNext();) {
        const QString folder = it.next();
        QFile arguments(folder + u"/cmdline");
        QFile environment(folder + u"/environ");
        if (arguments.open(QIODevice::ReadOnly))
            found.insert(arguments.readAll(),
                         environment.open(QIODevice::ReadOnly) ? environment.readAll() : QByteArray());
    }
    return found;
}

} // namespace

class TestCliSend : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deliversTheTransformsRequest();
    void warnsOfAKeyThatStandsTwice();
    void showsBeforehandWhatGoesWhere();
    void statusDecidesTheExitStatus_data();
    void statusDecidesTheExitStatus();
    void printsTheAnswer();
    void redirectIsNotFollowed();
    void noAnswerIsAFailure_data();
    void noAnswerIsAFailure();
    void selfSignedCertificateIsAFailure();
    void hugeAnswerIsCut();
    void sendsNothingWithoutARequest_data();
    void sendsNothingWithoutARequest();
    void refusesBadInput_data();
    void refusesBadInput();
    void withholdsCredentialsFromOtherHosts();
    void transformsAuthorizationReplacesTheCredentials();
    void secretAppearsNowhere();
    void missingCredentialIsAnError_data();
    void missingCredentialIsAnError();
    void remembersDeliveries();
    void brokenHistoryIsAWarning();
    void warnsWhereProductionWouldNotDeliver();

private:
    void createEndpoint();
    void changeEndpoint(const std::function<void(Endpoint &)> &change) const;
    [[nodiscard]] QList<HistoryEntry> history() const;

    std::unique_ptr<CommandLineHome> m_home;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestCliSend::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_server->setAnswer(200, R"({"ok":true})");
    m_home = std::make_unique<CommandLineHome>();
    m_home->setVariable(u"LOCAL_KEY"_qs, QString::fromUtf8(secret));
    m_home->addLocalIntegration(u"127.0.0.1:%1"_qs.arg(m_server->port()), m_server->url(u"/track"_qs));
    m_home->write(u"event.json"_qs, R"({"type":"payment.succeeded","data":{"customer":"cus_1"}})");
    createEndpoint();
}

void TestCliSend::createEndpoint()
{
    const ProgramRun run = m_home->run({u"create"_qs, u"--workspace"_qs, u"shop"_qs, u"--integration"_qs, u"local"_qs,
                                        u"--name"_qs, u"hook"_qs, u"--credential"_qs, u"key=LOCAL_KEY"_qs});
    QVERIFY2(run.status == 0, run.err.constData());
    m_home->write(transformFile, "function handler(webhook) {\n"
                                 "  webhook.headers = { 'X-Type': webhook.eventType };\n"
                                 "  webhook.payload = { z: 1, a: webhook.payload.data };\n"
                                 "  return webhook;\n"
                                 "}\n");
}

void TestCliSend::changeEndpoint(const std::function<void(Endpoint &)> &change) const
{
    const auto workspace = Workspace::open(m_home->path(u"shop"_qs));
    VERIFY_OK(workspace);
    auto endpoint = workspace->load(u"hook"_qs);
    VERIFY_OK(endpoint);
    change(*endpoint);
    VERIFY_OK(workspace->save(*endpoint));
}

QList<HistoryEntry> TestCliSend::history() const
{
    const auto history = DeliveryHistory::open(m_home->historyPath());
    return history ? (*history)->latest(10).value_or(QList<HistoryEntry>()) : QList<HistoryEntry>();
}

void TestCliSend::deliversTheTransformsRequest()
{
    const ProgramRun run = m_home->run(sending);
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(m_server->requests().size(), 1);
    const ReceivedRequest &request = m_server->requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/track");
    QCOMPARE(request.body, R"({"z":1,"a":{"customer":"cus_1"}})");
    QCOMPARE(request.header("X-Type"), "payment.succeeded");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Authorization"), encodedSecret);
}

void TestCliSend::warnsOfAKeyThatStandsTwice()
{
    m_home->write(u"event.json"_qs, "{\"type\":\"payment.failed\",\n\"type\":\"payment.succeeded\",\"data\":1}");
    const ProgramRun run =
        m_home->run({u"send"_qs, u"hook"_qs, u"--workspace"_qs, u"shop"_qs, u"--payload"_qs, u"event.json"_qs});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("event.json:2:7: The key \"type\" stands twice"), run.err.constData());
}

void TestCliSend::showsBeforehandWhatGoesWhere()
{
    const ProgramRun run = m_home->run(sending);
    const QByteArray expected =
        QByteArray("\nPOST " + m_server->url(u"/track"_qs).toUtf8() +
                   "\nX-Type: payment.succeeded\n\n{\n  \"z\": 1,\n  \"a\": {\n    \"customer\": "
                   "\"cus_1\"\n  }\n}\n");
    QVERIFY2(run.err.contains(expected), run.err.constData());
    QVERIFY2(run.err.contains("credentials go along"), run.err.constData());
}

void TestCliSend::statusDecidesTheExitStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("200 is fine") << 200 << 0;
    QTest::newRow("204 is fine") << 204 << 0;
    QTest::newRow("401 is a failure") << 401 << 1;
    QTest::newRow("500 is a failure") << 500 << 1;
}

void TestCliSend::statusDecidesTheExitStatus()
{
    QFETCH(const int, status);
    QFETCH(const int, exitStatus);
    m_server->setAnswer(status);
    const ProgramRun run = m_home->run(sending);
    QCOMPARE(run.status, exitStatus);
    QVERIFY2(run.out.startsWith(QByteArray("HTTP " + QByteArray::number(status))), run.out.constData());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestCliSend::printsTheAnswer()
{
    m_server->setAnswer(400, R"({"error":"no \u001b[2J"})", {{"X-Answer", "yes"}, {"Set-Cookie", "session=1"}});
    const ProgramRun asText = m_home->run(sending);
    QVERIFY2(asText.out.startsWith("HTTP 400 Scripted  "), asText.out.constData());
    QVERIFY(asText.out.contains("\nX-Answer: yes\n") && asText.out.contains("\nSet-Cookie: (hidden)\n"));
    QVERIFY2(asText.out.endsWith("\n\n{\n  \"error\": \"no \\u001b[2J\"\n}\n"), asText.out.constData());

    const Result<JsonValue> json = parseJson(m_home->run(sending + asJson).out);
    VERIFY_OK(json);
    QCOMPARE((*json)[u"endpoint"].toString(), u"hook"_qs);
    QCOMPARE((*json)[u"eventType"].toString(), u"payment.succeeded"_qs);
    QCOMPARE((*json)[u"outcome"].toString(), u"answered"_qs);
    QCOMPARE((*json)[u"status"].toInt(), 400);
    QCOMPARE(json->at(u"/headers/X-Answer")->toString(), u"yes"_qs);
    QCOMPARE((*json)[u"body"].toString(), u"{\"error\":\"no \\u001b[2J\"}"_qs);
    QVERIFY((*json)[u"withCredentials"].toBool());
    QVERIFY((*json)[u"durationMs"].toDouble() >= (*json)[u"firstByteMs"].toDouble());
    QVERIFY((*json)[u"error"].isNull());
}

void TestCliSend::redirectIsNotFollowed()
{
    LoopbackServer elsewhere;
    m_server->setAnswer(302, {}, {{"Location", elsewhere.url().toLatin1()}});
    const ProgramRun run = m_home->run(sending);
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.startsWith("HTTP 302"));
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestCliSend::noAnswerIsAFailure_data()
{
    QTest::addColumn<bool>("listens");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a destination that refuses") << false << QByteArray("refused the connection");
    QTest::newRow("a destination that hangs up") << true << QByteArray("closed the connection");
}

void TestCliSend::noAnswerIsAFailure()
{
    QFETCH(const bool, listens);
    QFETCH(const QByteArray, message);
    ScriptedAnswer closing;
    closing.manner = ScriptedAnswer::Manner::Close;
    m_server->setAnswer(closing);
    if (!listens)
        m_server->close();
    const ProgramRun run = m_home->run(sending + asJson);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errorLines().last().contains(message), run.err.constData());
    const Result<JsonValue> json = parseJson(run.out);
    VERIFY_OK(json);
    QCOMPARE((*json)[u"outcome"].toString(), u"unanswered"_qs);
    QVERIFY((*json)[u"status"].isNull());
    QVERIFY((*json)[u"error"].toString().toUtf8().contains(message));
    QCOMPARE(m_server->requests().size(), listens ? 1 : 0);
    QCOMPARE(history().size(), 1);
    QVERIFY(history().first().error.toUtf8().contains(message));
}

void TestCliSend::selfSignedCertificateIsAFailure()
{
    LoopbackServer tls(makeSelfSignedServer());
    const ProgramRun run = m_home->run(sending + QStringList{u"--to"_qs, tls.url()});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errorLines().last().contains("self-signed"), run.err.constData());
    QVERIFY(tls.requests().isEmpty());
}

void TestCliSend::hugeAnswerIsCut()
{
    ScriptedAnswer huge;
    huge.body = QByteArray(1024 * 1024, 'x');
    huge.repeatBody = 100;
    m_server->setAnswer(huge);
    const Result<JsonValue> json = parseJson(m_home->run(sending + asJson).out);
    VERIFY_OK(json);
    QVERIFY((*json)[u"bodyTruncated"].toBool());
    QCOMPARE((*json)[u"body"].toString().size(), 1024 * 1024);
}

void TestCliSend::sendsNothingWithoutARequest_data()
{
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("cancelled: fine") << QByteArray("function handler(w) { w.cancel = true; return w; }") << 0
                                     << QByteArray("cancels the delivery");
    QTest::newRow("an exception: a failure") << QByteArray("function handler(w) {\n  return w.a.b;\n}") << 1
                                             << QByteArray("hook/transform.js:2:14: exception");
    QTest::newRow("a URL nobody can send to: a failure")
        << QByteArray("function handler(w) { w.url = 'http://me:word@127.0.0.1/'; return w; }") << 1
        << QByteArray("user name or password");
    QTest::newRow("a header with a line break: a failure")
        << QByteArray("function handler(w) { w.headers = { 'X-A': '1\\r\\nX-B: 2' }; return w; }") << 1
        << QByteArray("X-A");
}

void TestCliSend::sendsNothingWithoutARequest()
{
    QFETCH(const QByteArray, transform);
    QFETCH(const int, exitStatus);
    QFETCH(const QByteArray, message);
    m_home->write(transformFile, transform);
    const ProgramRun run = m_home->run(sending);
    QCOMPARE(run.status, exitStatus);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(history().isEmpty());
}

void TestCliSend::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const QStringList hook{u"send"_qs, u"hook"_qs, u"--workspace"_qs, u"shop"_qs};
    QTest::newRow("no event") << hook << QByteArray("--event TYPE");
    QTest::newRow("an unknown event") << hook + QStringList{u"--event"_qs, u"payment.suceeded"_qs}
                                      << QByteArray("Did you mean payment.succeeded?");
    QTest::newRow("a payload that is not JSON")
        << hook + QStringList{u"--payload"_qs, u"broken.json"_qs} << QByteArray("hooksmith: broken.json:2:2: ");
    QTest::newRow("an unknown endpoint") << QStringList{u"send"_qs, u"hok"_qs,     u"--workspace"_qs,
                                                        u"shop"_qs, u"--event"_qs, u"payment.failed"_qs}
                                         << QByteArray("Did you mean hook?");
    QTest::newRow("a URL that is none") << hook + QStringList{u"--event"_qs, u"payment.failed"_qs, u"--to"_qs,
                                                              u"localhost"_qs}
                                        << QByteArray("localhost");
    QTest::newRow("an address that is empty")
        << hook + QStringList{u"--event"_qs, u"payment.failed"_qs, u"--to"_qs, u""_qs}
        << QByteArray("--to is empty; give it a value");
    QTest::newRow("an endpoint that is empty")
        << QStringList{u"send"_qs, u""_qs, u"--event"_qs, u"payment.failed"_qs, u"--to"_qs, u"http://localhost/"_qs}
        << QByteArray("ENDPOINT is empty");
    QTest::newRow("no workspace") << QStringList{u"send"_qs, u"hook"_qs, u"--event"_qs, u"payment.failed"_qs}
                                  << QByteArray("--workspace DIR");
}

void TestCliSend::refusesBadInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    m_home->write(u"broken.json"_qs, "{\n}}");
    const ProgramRun run = m_home->run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(m_server->requests().isEmpty());
}

void TestCliSend::withholdsCredentialsFromOtherHosts()
{
    LoopbackServer elsewhere;
    const ProgramRun run = m_home->run(sending + QStringList{u"--to"_qs, elsewhere.url(u"/other"_qs)});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(elsewhere.requests().size(), 1);
    QCOMPARE(elsewhere.requests().first().target, "/other");
    QCOMPARE(elsewhere.requests().first().header("Authorization"), "");
    QVERIFY(m_server->requests().isEmpty());
    const QByteArray reason = "127.0.0.1:" + QByteArray::number(elsewhere.port()) + " is not one of the hosts of Local";
    QVERIFY2(run.err.contains(reason), run.err.constData());
}

void TestCliSend::transformsAuthorizationReplacesTheCredentials()
{
    m_home->write(transformFile, "function handler(w) { w.headers = { authorization: 'Bearer own_4242' }; return w; }");
    const ProgramRun run = m_home->run(sending);
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(m_server->requests().first().header("Authorization"), "Bearer own_4242");
    QVERIFY2(run.err.contains("sets its own Authorization header"), run.err.constData());
    QVERIFY(run.err.contains("authorization: (hidden)"));
    QVERIFY(!run.err.contains("own_4242") && !run.out.contains("own_4242"));
}

void TestCliSend::secretAppearsNowhere()
{
    QMap<QByteArray, QByteArray> running;
    m_server->setAnswer([&running](const ReceivedRequest &request) {
        running = processes();
        ScriptedAnswer answer;
        answer.body = "echo " + request.header("Authorization");
        answer.headers = {{"X-Echo", request.header("Authorization")}};
        return answer;
    });
    const ProgramRun run = m_home->run(sending + asJson);
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(m_server->requests().first().header("Authorization"), encodedSecret);
    QVERIFY(!shows(run.out));
    QVERIFY(!shows(run.err));
    for (const QString &file : m_home->files())
        QVERIFY2(!shows(m_home->read(file)), qPrintable(file));

    bool sawProgram = false;
    for (const auto &[arguments, environment] : running.asKeyValueRange()) {
        QVERIFY2(!shows(arguments), arguments.constData());
        sawProgram = sawProgram || arguments.startsWith(CommandLineHome::hooksmith().toUtf8());
        if (arguments.contains("hooksmith-sandbox"))
            QVERIFY2(!shows(environment), "the process that runs transforms has the secret in its environment");
    }
    QVERIFY(sawProgram);
}

void TestCliSend::missingCredentialIsAnError_data()
{
    QTest::addColumn<CredentialSource>("source");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a variable that is not set")
        << CredentialSource{CredentialSource::Kind::Environment, u"NOT_SET"_qs} << QByteArray("NOT_SET");
    QTest::newRow("a keychain that is not there")
        << CredentialSource{CredentialSource::Kind::Keychain, {}} << QByteArray("keychain");
}

void TestCliSend::missingCredentialIsAnError()
{
    QFETCH(const CredentialSource, source);
    QFETCH(const QByteArray, message);
    changeEndpoint([&source](Endpoint &endpoint) { endpoint.credentials.insert(u"key"_qs, source); });
    const ProgramRun run = m_home->run(sending);
    QCOMPARE(run.status, 2);
    QByteArrayList complaints = run.errorLines();
    complaints.removeIf([](const QByteArray &line) { return line.startsWith("hooksmith: warning: "); });
    QCOMPARE(complaints.size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(m_server->requests().isEmpty());
}

void TestCliSend::remembersDeliveries()
{
    m_server->setAnswer(500, "broken");
    QCOMPARE(m_home->run(sending).status, 1);
    m_server->setAnswer(200, "fine");
    QCOMPARE(m_home->run(sending).status, 0);
    const QList<HistoryEntry> entries = history();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].delivery.status, 200);
    QCOMPARE(entries[0].endpointName, u"hook"_qs);
    QCOMPARE(entries[0].eventType, u"payment.succeeded"_qs);
    QCOMPARE(entries[0].delivery.request.body, m_server->requests().last().body);
    QVERIFY(entries[0].delivery.withCredentials);
    QCOMPARE(entries[1].delivery.status, 500);
    QCOMPARE(entries[1].delivery.responseBody, "broken");
}

void TestCliSend::brokenHistoryIsAWarning()
{
    const QString file = u".local/share/hooksmith/history.sqlite"_qs;
    const QByteArray diary = QByteArray("dear diary, this is no database at all\n").repeated(40);
    m_home->write(file, diary);
    const ProgramRun run = m_home->run(sending);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("warning: ") && run.err.contains("history.sqlite"), run.err.constData());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_home->read(file), diary);
}

void TestCliSend::warnsWhereProductionWouldNotDeliver()
{
    changeEndpoint([](Endpoint &endpoint) {
        endpoint.enabled = false;
        endpoint.events = {u"refund.succeeded"_qs};
    });
    const ProgramRun run = m_home->run(sending);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("warning: The endpoint is disabled"), run.err.constData());
    QVERIFY2(run.err.contains("does not subscribe to payment.succeeded"), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliSend)
#include "tst_cli_send.moc"

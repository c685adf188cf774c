// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpreceiver.h"
#include "signature/standardwebhooks.h"
#include "support/commandline.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/results.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QByteArray secretText = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray payload = R"({"type":"payment.succeeded","data":{"customer":{"customer_id":"cus_1"}}})";

SigningSecret secret()
{
    return SigningSecret::parse(Secret(QString::fromLatin1(secretText))).value();
}

} // namespace

class TestCliListen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsWhatArrives();
    void tellsWhatIsTooLarge();
    void writesLinesOfJson();
    void linesOfJsonAreEnglish();
    void runsTheEndpointsTransform();
    void fullDiskIsSaidAndTheSenderTold();
    void takenPortIsSaid();
    void refusesBadUse_data();
    void refusesBadUse();
    void secretAppearsNowhere();
    void whatSendSignsIsAccepted();

private:
    void start(const QStringList &options);
    [[nodiscard]] int post(const QByteArray &id, const QByteArray &body = payload, bool isSigned = true);
    [[nodiscard]] ProgramRun stop();

    std::unique_ptr<CommandLineHome> m_home;
    std::unique_ptr<QProcess> m_process;
    QString m_url;
    QByteArray m_err;
};

void TestCliListen::init()
{
    m_home = std::make_unique<CommandLineHome>();
    m_home->setVariable(u"KEY"_s, QString::fromLatin1(secretText));
}

void TestCliListen::cleanup()
{
    m_process.reset(); // ends it where a test failed
}

void TestCliListen::start(const QStringList &options)
{
    m_process = std::make_unique<QProcess>();
    m_home->prepare(*m_process, CommandLineHome::hooksmith(), QStringList{u"listen"_s} + options);
    m_process->start();
    m_err.clear();
    static const QRegularExpression announced(u"(http://127\\.0\\.0\\.1:\\d+)\\D"_s);
    QTRY_VERIFY_WITH_TIMEOUT(announced.match(QString::fromUtf8(m_err += m_process->readAllStandardError())).hasMatch(),
                             60000);
    m_url = announced.match(QString::fromUtf8(m_err)).captured(1);
}

int TestCliListen::post(const QByteArray &id, const QByteArray &body, bool isSigned)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(m_url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    if (isSigned) {
        for (const auto &[name, value] : signatureHeaders({id, now, body}, secret()))
            request.setRawHeader(name, value);
    }
    QNetworkReply *reply = network.post(request, body);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 60000))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

ProgramRun TestCliListen::stop()
{
    m_process->terminate(); // as Ctrl+C
    const bool ended = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 60000);
    ProgramRun run{ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1,
                   m_process->readAllStandardOutput(), m_err + m_process->readAllStandardError()};
    m_process.reset();
    return run;
}

void TestCliListen::listsWhatArrives()
{
    start({u"--secret-env"_s, u"KEY"_s});
    QCOMPARE(post("msg_1"), 200);
    QCOMPARE(post("msg_1"), 200);
    QCOMPARE(post("msg_2", payload, false), 401);
    const ProgramRun run = stop();
    QCOMPARE(run.status, 0);
    const QByteArrayList lines = run.out.split('\n');
    QVERIFY2(lines[0].endsWith("payment.succeeded  msg_1  valid"), run.out.constData());
    QVERIFY2(lines[1].endsWith("msg_1  valid  received before"), run.out.constData());
    QVERIFY2(lines[2].contains("not signed"), run.out.constData());
    QVERIFY2(lines[3].contains("webhook-signature is missing"), run.out.constData());
}

void TestCliListen::tellsWhatIsTooLarge()
{
    start({u"--secret-env"_s, u"KEY"_s});
    QCOMPARE(post("msg_1", QByteArray(1024 * 1024 + 1, ' ')), 413);
    const ProgramRun run = stop();
    QVERIFY2(run.out.contains("refused (413)\n          The body is larger than 1024 kB"), run.out.constData());
}

void TestCliListen::writesLinesOfJson()
{
    m_home->write(u"events.ndjson"_s, "{}\n");
    start({u"--secret-env"_s, u"KEY"_s, u"--out"_s, u"events.ndjson"_s, u"--format"_s, u"json"_s});
    QCOMPARE(post("msg_1"), 200);
    QCOMPARE(m_home->read(u"events.ndjson"_s).count('\n'), 2); // there before the sender hears of it
    QCOMPARE(post("msg_2"), 200);
    const ProgramRun run = stop();
    QCOMPARE(m_home->read(u"events.ndjson"_s), "{}\n" + run.out);
    const Result<JsonValue> event = parseJson(run.out.split('\n').first());
    VERIFY_OK(event);
    QCOMPARE((*event)[u"kind"].toString(), u"event"_s);
    QCOMPARE((*event)[u"webhookId"].toString(), u"msg_1"_s);
    QCOMPARE(toCompactJson((*event)[u"payload"]), payload);
}

void TestCliListen::linesOfJsonAreEnglish()
{
    m_home->setVariable(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);
    start({u"--secret-env"_s, u"KEY"_s, u"--out"_s, u"events.ndjson"_s});
    QCOMPARE(post("msg_1", payload, false), 401);
    QCOMPARE(stop().status, 0);
    const QByteArray line = m_home->read(u"events.ndjson"_s);
    QVERIFY2(line.contains("webhook-signature is missing"), line.constData());
}

void TestCliListen::runsTheEndpointsTransform()
{
    const QStringList create{u"create"_s,  u"--workspace"_s, u"shop"_s, u"--integration"_s,
                             u"segment"_s, u"--name"_s,      u"hook"_s};
    QCOMPARE(m_home->run(create).status, 0);
    m_home->write(
        u"shop/endpoints/hook/transform.js"_s,
        "function handler(webhook) { webhook.payload = { userId: 1, event: webhook.eventType }; return webhook; }");
    start({u"--secret-env"_s, u"KEY"_s, u"--endpoint"_s, u"hook"_s, u"--workspace"_s, u"shop"_s, u"--format"_s,
           u"json"_s});
    QCOMPARE(post("msg_1"), 200);
    QByteArray out;
    QTRY_COMPARE_WITH_TIMEOUT((out += m_process->readAllStandardOutput()).count('\n'), 2, 60000);
    QCOMPARE(stop().status, 0);
    const Result<JsonValue> result = parseJson(out.split('\n')[1]);
    VERIFY_OK(result);
    QCOMPARE((*result)[u"kind"].toString(), u"result"_s);
    QCOMPARE((*result)[u"index"].toInt(-1), 0);
    QCOMPARE(result->at(u"/request/body/event")->toString(), u"payment.succeeded"_s);
    QVERIFY(result->at(u"/diagnostics/0") != nullptr); // the contract wants userId to be a text
}

void TestCliListen::fullDiskIsSaidAndTheSenderTold()
{
    start({u"--secret-env"_s, u"KEY"_s, u"--out"_s, u"/dev/full"_s});
    QCOMPARE(post("msg_1"), 503);
    const ProgramRun run = stop();
    QVERIFY2(run.err.contains("/dev/full"), run.err.constData());
    QVERIFY2(run.err.contains("No space left"), run.err.constData());
}

void TestCliListen::takenPortIsSaid()
{
    const LoopbackServer other;
    const ProgramRun run =
        m_home->run({u"listen"_s, u"--secret-env"_s, u"KEY"_s, u"--port"_s, QString::number(other.port())});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(QByteArray::number(other.port())), run.err.constData());
}

void TestCliListen::refusesBadUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a variable that is not set")
        << QStringList{u"--secret-env"_s, u"NO_KEY"_s} << QByteArray("NO_KEY is not set");
    QTest::newRow("the secret itself") << QStringList{u"--secret-env"_s, QString::fromLatin1(secretText)}
                                       << QByteArray("NAME of the environment");
    QTest::newRow("a variable with another secret")
        << QStringList{u"--secret-env"_s, u"BAD"_s} << QByteArray("BAD: The signing secret");
    QTest::newRow("an endpoint that is not there")
        << QStringList{u"--secret-env"_s, u"KEY"_s, u"--endpoint"_s, u"hook"_s} << QByteArray("--workspace DIR");
    QTest::newRow("a file that cannot be written")
        << QStringList{u"--secret-env"_s, u"KEY"_s, u"--out"_s, u"no/folder/x"_s} << QByteArray("no/folder/x");
}

void TestCliListen::refusesBadUse()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, message);
    m_home->setVariable(u"BAD"_s, u"pk_live_no_base64"_s);
    const ProgramRun run = m_home->run(QStringList{u"listen"_s} + options);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(!run.err.contains(secretText) && !run.err.contains("pk_live_no_base64"));
}

void TestCliListen::secretAppearsNowhere()
{
    start({u"--secret-env"_s, u"KEY"_s, u"--out"_s, u"events.ndjson"_s});
    QCOMPARE(post("msg_1", payload, false), 401);
    const ProgramRun run = stop();
    QVERIFY(!run.out.contains(secretText.mid(6)) && !run.err.contains(secretText.mid(6)));
    for (const QString &file : m_home->files())
        QVERIFY2(!m_home->read(file).contains(secretText.mid(6)), qPrintable(file));
}

void TestCliListen::whatSendSignsIsAccepted()
{
    start({u"--secret-env"_s, u"KEY"_s, u"--format"_s, u"json"_s});
    m_home->write(u"event.json"_s, payload);
    const ProgramRun sent =
        m_home->run({u"send"_s, u"--payload"_s, u"event.json"_s, u"--sign"_s, u"KEY"_s, u"--to"_s, m_url});
    QVERIFY2(sent.status == 0, sent.err.constData());
    const ProgramRun unsignedOne = m_home->run({u"send"_s, u"--payload"_s, u"event.json"_s, u"--to"_s, m_url});
    QCOMPARE(unsignedOne.status, 1);
    const Result<JsonValue> event = parseJson(stop().out.split('\n').first());
    VERIFY_OK(event);
    QCOMPARE((*event)[u"signature"].toString(), u"valid"_s);
    QCOMPARE(toCompactJson((*event)[u"payload"]), payload);
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliListen)
#include "tst_cli_listen.moc"

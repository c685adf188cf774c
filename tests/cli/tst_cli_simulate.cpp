// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/results.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// `send --simulate`, and how `simulate` refuses; tests/conformance/destinations has the rest.
class TestCliSimulate : public QObject
{
    Q_OBJECT

private slots:
    void sendsToASimulation_data();
    void sendsToASimulation();
    void needsNoCredentials();
    void showsThePersonWithAttributesAndEvents();
    void listsWhatWasRefused_data();
    void listsWhatWasRefused();
    void refusesBadUse_data();
    void refusesBadUse();

private:
    void start(QProcess &process, const QStringList &options);
    void post(const QByteArray &body, const QByteArray &authorization = "Basic YTpi") const;
    [[nodiscard]] static QString stop(QProcess &process); ///< what it printed

    CommandLineHome m_home;
    QString m_url;
};

void TestCliSimulate::sendsToASimulation_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("fate");
    QTest::newRow("Segment's own template is accepted")
        << u"segment"_s << QByteArray() << 0 << QByteArray("HTTP 200") << QByteArray("as accepted");
    QTest::newRow("Segment throws away a numeric userId")
        << u"segment"_s << QByteArray("function handler(w) { w.payload = { userId: 1, event: 'x' }; return w; }") << 1
        << QByteArray("HTTP 200") << QByteArray("as discarded. id_not_string");
    QTest::newRow("Customer.io's own template is accepted")
        << u"customerio"_s << QByteArray() << 0 << QByteArray("HTTP 200") << QByteArray("as accepted");
    QTest::newRow("Customer.io refuses an unknown action")
        << u"customerio"_s
        << QByteArray("function handler(w) { w.payload = { type: 'person', action: 'paid', identifiers: { id: 'a' } }; "
                      "return w; }")
        << 1 << QByteArray("HTTP 400") << QByteArray("as rejected");
}

void TestCliSimulate::sendsToASimulation()
{
    QFETCH(const QString, integration);
    QFETCH(const QByteArray, transform);
    QFETCH(const int, exitStatus);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, fate);
    const CommandLineHome home;
    const ProgramRun created =
        home.run({u"create"_s, u"--workspace"_s, u"shop"_s, u"--integration"_s, integration, u"--name"_s, u"hook"_s});
    QVERIFY2(created.status == 0, created.err.constData());
    if (!transform.isEmpty())
        home.write(u"shop/endpoints/hook/transform.js"_s, transform);
    const ProgramRun run = home.run(
        {u"send"_s, u"hook"_s, u"--workspace"_s, u"shop"_s, u"--event"_s, u"payment.succeeded"_s, u"--simulate"_s});
    QVERIFY2(run.status == exitStatus, run.err.constData());
    QVERIFY2(run.out.startsWith(answer), run.out.constData());
    QVERIFY2(run.err.contains(fate), run.err.constData());
}

/// The endpoint names an environment variable that is not set: a real delivery would fail.
void TestCliSimulate::needsNoCredentials()
{
    const CommandLineHome home;
    const ProgramRun created = home.run({u"create"_s, u"--workspace"_s, u"shop"_s, u"--integration"_s, u"segment"_s,
                                         u"--name"_s, u"hook"_s, u"--credential"_s, u"writeKey=NOT_SET"_s});
    QVERIFY2(created.status == 0, created.err.constData());
    const QStringList send{u"send"_s, u"hook"_s, u"--workspace"_s, u"shop"_s, u"--event"_s, u"payment.succeeded"_s};
    const ProgramRun simulated = home.run(send + QStringList{u"--simulate"_s, u"--format"_s, u"json"_s});
    QCOMPARE(simulated.status, 0);
    QVERIFY2(simulated.out.contains(R"("withCredentials":false)"), simulated.out.constData());
    QVERIFY(home.run(send).status != 0);
}

void TestCliSimulate::start(QProcess &process, const QStringList &options)
{
    m_home.prepare(process, CommandLineHome::hooksmith(), QStringList{u"simulate"_s, u"customerio"_s} + options);
    process.start();
    static const QRegularExpression announced(u"(http://127\\.0\\.0\\.1:\\d+)\\D"_s);
    QByteArray err;
    QTRY_VERIFY_WITH_TIMEOUT(announced.match(QString::fromUtf8(err += process.readAllStandardError())).hasMatch(),
                             60000);
    m_url = announced.match(QString::fromUtf8(err)).captured(1) + u"/api/v2/entity";
}

void TestCliSimulate::post(const QByteArray &body, const QByteArray &authorization) const
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(m_url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", authorization);
    const QNetworkReply *reply = network.post(request, body);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60000);
}

QString TestCliSimulate::stop(QProcess &process)
{
    process.terminate();
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60000)
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

void TestCliSimulate::showsThePersonWithAttributesAndEvents()
{
    QProcess process;
    start(process, {});
    post(R"({"type":"person","action":"identify","identifiers":{"id":"u1"},"attributes":{"plan":"pro","seats":3}})");
    post(R"({"type":"person","action":"event","identifiers":{"id":"u1"},"name":"Paid","attributes":{"amount":5}})");
    const QString out = stop(process).section(u"person/event"_s, 1);
    QCOMPARE(out, u"  Paid  u1  accepted\n"
                  "          Attributes\n"
                  "            plan   \"pro\"\n"
                  "            seats  3\n"
                  "          Events\n"
                  "            Paid  {\"amount\":5}\n"_s);
}

void TestCliSimulate::listsWhatWasRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const QByteArray key = "Basic YTpi";
    const QByteArray entity = R"({"type":"person","action":"delete","identifiers":{"id":"u1"}})";
    QTest::newRow("without a key") << QStringList() << QByteArray("Basic Og==") << entity << u"HTTP 401"_s;
    QTest::newRow("too large") << QStringList() << key << QByteArray(R"({"a":")" + QByteArray(33000, 'x') + R"("})")
                               << u"HTTP 413"_s;
    QTest::newRow("no JSON") << QStringList() << key << QByteArray("{") << u"HTTP 400"_s;
    QTest::newRow("too many") << QStringList{u"--trouble"_s, u"429"_s} << key << entity << u"HTTP 429"_s;
    QTest::newRow("a reset") << QStringList{u"--trouble"_s, u"reset"_s} << key << entity << u"no answer"_s;
}

void TestCliSimulate::listsWhatWasRefused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, reason);
    QProcess process;
    start(process, QStringList{u"--format"_s, u"json"_s} + options);
    post(body, authorization);
    const QString line = stop(process).section(u'\n', 0, 0);
    const QString expected = u"\"call\":\"POST /api/v2/entity\",\"name\":\"\",\"person\":\"\",\"fate\":\"rejected\","
                             "\"reason\":\"%1\""_s.arg(reason);
    QVERIFY2(line.contains(expected), qPrintable(line));
}

void TestCliSimulate::refusesBadUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("an integration that is not simulated")
        << QStringList{u"simulate"_s, u"webhook"_s} << QByteArray("is not simulated");
    QTest::newRow("an integration that is none")
        << QStringList{u"simulate"_s, u"segmnt"_s} << QByteArray("Did you mean segment?");
    QTest::newRow("an unknown trouble") << QStringList{u"simulate"_s, u"segment"_s, u"--trouble"_s, u"418"_s}
                                        << QByteArray("418");
    QTest::newRow("simulated and real at once")
        << QStringList{u"send"_s,       u"x"_s,    u"--event"_s,          u"payment.failed"_s,
                       u"--simulate"_s, u"--to"_s, u"http://localhost/"_s}
        << QByteArray("--simulate");
    QTest::newRow("nowhere to send to") << QStringList{u"send"_s, u"--event"_s, u"payment.failed"_s}
                                        << QByteArray("--to URL");
}

void TestCliSimulate::refusesBadUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const ProgramRun run = m_home.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(message), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliSimulate)
#include "tst_cli_simulate.moc"

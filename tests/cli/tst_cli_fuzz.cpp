// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/json.h"
#include "support/temporaryworkspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestCliFuzz : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatANaiveHandlerGetsWrong();
    void sameSeedGivesTheSameReport();
    void aCarefulHandlerHasNoFindings();
    void keepsFindingsAsCases();
    void measuresCoverage();
    void everyFindingHasItsLine_data();
    void everyFindingHasItsLine();
    void aMissingSandboxIsNoFinding();
    void refusesBadInput_data();
    void refusesBadInput();
};

namespace {

const QByteArray naive = "function handler(webhook) {\n"
                         "  const p = webhook.payload.data;\n"
                         "  webhook.payload = {\n"
                         "    userId: p.customer.customer_id,\n"
                         "    event: 'Order Completed',\n"
                         "    messageId: p.payment_id,\n"
                         "    timestamp: p.created_at,\n"
                         "    properties: {\n"
                         "      first_name: p.customer.name.split(' ')[0],\n"
                         "      phone: 'tel:' + p.customer.phone_number\n"
                         "    }\n"
                         "  };\n"
                         "  return webhook;\n"
                         "}\n";

const QStringList options = {
    u"fuzz"_s,    u"--transform"_s,       u"transform.js"_s, u"--url"_s, u"https://example.org/in"_s,
    u"--event"_s, u"payment.succeeded"_s, u"--runs"_s,       u"300"_s};

} // namespace

void TestCliFuzz::findsWhatANaiveHandlerGetsWrong()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, naive);
    const ProgramRun text = home.run(options);
    QCOMPARE(text.status, 1);
    QVERIFY2(text.out.contains("transform.js:9:"), text.out.constData());
    QVERIFY2(text.out.contains("/data/customer/name is null"), text.out.constData());
    QVERIFY2(text.out.contains("first_name: p.customer.name.split(' ')[0],"), text.out.constData());

    const ProgramRun run = home.run(options + QStringList{u"--format"_s, u"json"_s});
    const JsonValue report = parseJson(run.out).value_or(JsonValue());
    QCOMPARE(report[u"runs"].toInt(), 300);
    QStringList found;
    for (const JsonValue &finding : report[u"findings"].array())
        found.append(finding[u"kind"].toString() + u' ' + finding[u"cause"].array().front()[u"pointer"].toString());
    found.sort();
    QCOMPARE(found, (QStringList{u"exception /data/customer/name"_s, u"text /data/customer/phone_number"_s,
                                 u"text /data/customer/phone_number"_s}));
}

void TestCliFuzz::sameSeedGivesTheSameReport()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, naive);
    const QStringList seeded = options + QStringList{u"--format"_s, u"json"_s, u"--seed"_s, u"42"_s};
    const ProgramRun first = home.run(seeded);
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(home.run(seeded).out, first.out);
}

void TestCliFuzz::aCarefulHandlerHasNoFindings()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, "function handler(webhook) {\n"
                                  "  const name = (webhook.payload.data.customer || {}).name;\n"
                                  "  webhook.payload = { name: typeof name === 'string' ? name : '' };\n"
                                  "  return webhook;\n"
                                  "}\n");
    const ProgramRun run = home.run(options);
    QVERIFY2(run.out.contains("no finding") || run.out.contains("0 finding"), run.out.constData());
    QCOMPARE(run.status, 0);
}

void TestCliFuzz::keepsFindingsAsCases()
{
    const CommandLineHome home;
    const TemporaryWorkspace workspace;
    (void)workspace.endpoint(u"shop"_s);
    workspace.write(u"endpoints/shop/transform.js"_s, naive);
    const QStringList arguments = {u"fuzz"_s, u"shop"_s,        u"--keep"_s,        u"--runs"_s,
                                   u"300"_s,  u"--workspace"_s, workspace->folder()};
    QCOMPARE(home.run(arguments).status, 1);
    const QList<EndpointCase> kept = workspace->cases(u"shop"_s).value();
    QVERIFY(!kept.isEmpty());
    QVERIFY(std::ranges::any_of(kept, [](const EndpointCase &one) { return one.name == u"fuzz-exception-1"; }));
    QCOMPARE(home.run(arguments).status, 1);
    QCOMPARE(workspace->cases(u"shop"_s).value().size(), kept.size());
}

void TestCliFuzz::measuresCoverage()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, "function handler(webhook) {\n"
                                  "  if (!webhook.payload.data.customer.phone_number)\n"
                                  "    webhook.cancel = true;\n"
                                  "  if (webhook.eventType === 'refund.failed')\n"
                                  "    webhook.cancel = false;\n"
                                  "  webhook.payload = {};\n"
                                  "  return webhook;\n"
                                  "}\n");
    const ProgramRun text = home.run(options + QStringList{u"--coverage"_s, u"report"_s});
    QVERIFY2(text.out.contains("83.3 % of the lines (5 of 6), 75.0 % of the branches (3 of 4)"), text.out.constData());
    QVERIFY2(text.out.contains("only refund.failed gets here"), text.out.constData());
    const ProgramRun tracefile = home.run(options + QStringList{u"--coverage"_s, u"lcov"_s});
    QVERIFY2(tracefile.out.contains("\nDA:5,0\n"), tracefile.out.constData());
    QVERIFY2(tracefile.err.contains("300 payloads"), tracefile.err.constData());
}

void TestCliFuzz::everyFindingHasItsLine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("an exception") << QByteArray("  const first = p.customer.name.length;\n") << u"exception"_s << 3;
    QTest::newRow("a text of nothing") << QByteArray(
                                              "\n  webhook.payload = {\n    greeting: 'Hello ' + p.customer.name };\n")
                                       << u"text"_s << 5;
    QTest::newRow("a value that is lost")
        << QByteArray("\n  webhook.payload = {\n    a: 1,\n    amount: p.customer.name ? 1 : NaN };\n") << u"vanished"_s
        << 6;
    QTest::newRow("a loop that does not end")
        << QByteArray("\n  while (p.customer.name === null) {\n  }\n") << u"timeout"_s << 4;
    QTest::newRow("a loop whose statements do not end")
        << QByteArray("  let n = 0;\n  while (p.customer.name === null)\n    n += 1;\n") << u"timeout"_s << 5;
    QTest::newRow("memory that runs out")
        << QByteArray(
               "  let text = 'x';\n  while (p.customer.name === null)\n    text += [text].concat(text).join();\n")
        << u"crash"_s << 5;
}

void TestCliFuzz::everyFindingHasItsLine()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kind);
    QFETCH(const int, line);
    const CommandLineHome home;
    home.write(u"transform.js"_s,
               "function handler(webhook) {\n  const p = webhook.payload.data;\n" + body + "  return webhook;\n}\n");
    const ProgramRun run = home.run(options + QStringList{u"--format"_s, u"json"_s});
    const JsonValue report = parseJson(run.out).value();
    const JsonValue::Array &findings = report[u"findings"].array();
    const auto found = std::ranges::find_if(
        findings, [&kind](const JsonValue &finding) { return finding[u"kind"].toString() == kind; });
    QVERIFY2(found != findings.end(), run.out.constData());
    QCOMPARE((*found)[u"line"].toInt(), line);
}

/// A program that is installed in part is no fault of the transform's.
void TestCliFuzz::aMissingSandboxIsNoFinding()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, naive);
    const QString copy = home.path(u"hooksmith"_s);
    QVERIFY(QFile::copy(CommandLineHome::hooksmith(), copy));
    const ProgramRun run = home.runProgram(copy, options);
    QCOMPARE(run.status, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("could not be started"), run.err.constData());
}

void TestCliFuzz::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("neither an endpoint nor a transform") << QStringList{} << QByteArray("--transform");
    QTest::newRow("both") << QStringList{u"shop"_s, u"--transform"_s, u"a.js"_s} << QByteArray("either");
    QTest::newRow("a file there is none of") << QStringList{u"--transform"_s, u"no.js"_s} << QByteArray("no.js");
    QTest::newRow("an event there is none of")
        << QStringList{u"--transform"_s, u"transform.js"_s, u"--event"_s, u"payment.succeded"_s}
        << QByteArray("payment.succeeded");
    QTest::newRow("keeping without an endpoint")
        << QStringList{u"--transform"_s, u"transform.js"_s, u"--keep"_s} << QByteArray("--keep");
    QTest::newRow("no runs at all") << QStringList{u"--transform"_s, u"transform.js"_s, u"--runs"_s, u"0"_s}
                                    << QByteArray("--runs");
}

void TestCliFuzz::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const CommandLineHome home;
    home.write(u"transform.js"_s, naive);
    const ProgramRun run = home.run(QStringList{u"fuzz"_s} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(message), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliFuzz)
#include "tst_cli_fuzz.moc"

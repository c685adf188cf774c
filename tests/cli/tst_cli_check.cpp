// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/files.h"
#include "support/json.h"
#include "support/results.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString transformFile = u"transform.js"_qs;
const QByteArray cancelling = "function handler(webhook) {\n  webhook.cancel = true;\n  return webhook;\n}\n";
const QByteArray passing = "function handler(webhook) {\n  return webhook;\n}\n";
const QByteArray numericId = "function handler(webhook) {\n"
                             "  webhook.url = 'https://api.segment.io/v1/track';\n"
                             "  webhook.payload = { userId: 7, event: 'E' };\n"
                             "  return webhook;\n"
                             "}\n";
const QByteArray failing = "function handler(webhook) {\n  return webhook.payload.data.none.at;\n}\n";

} // namespace

/// `hooksmith check` as the real program.
class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void printsTheReportAsJson();
    void textSaysWhereAndHowOften();
    void saysWhichAdviceIsNotFollowed();
    void saysWhatTwoEndpointsSend_data();
    void saysWhatTwoEndpointsSend();
    void writesJUnit();
    void writesSarif();
    void exitStatusFollowsTheFindings_data();
    void exitStatusFollowsTheFindings();
    void checksEndpointsAgainstTheirSubscription();
    void naiveHandlersBecomeCleanByQuickFixes_data();
    void naiveHandlersBecomeCleanByQuickFixes();
    void aDryRunShowsTheChangesAndWritesNothing();
    void aDryRunWithoutChangesSaysSo();
    void aFixForOneEventLeavesTheOthersHandled();
    void findingsPointAtTheCode();
    void listsThePersonalDataThatLeaves();
    void tellsWhatDeterminesTheRequest();
    void tellsThatNothingBecomesARequest();
    void reportsCoverage();
    void reportsLineageBothWays();
    void aBrokenContractLeavesTheOtherIntegrations_data();
    void aBrokenContractLeavesTheOtherIntegrations();
    void refusesBadInput_data();
    void refusesBadInput();

private:
    [[nodiscard]] static ProgramRun check(const CommandLineHome &home, const QByteArray &transform,
                                          const QStringList &arguments)
    {
        home.write(transformFile, transform);
        return home.run(QStringList{u"check"_qs, u"--transform"_qs, transformFile} + arguments);
    }
};

void TestCliCheck::printsTheReportAsJson()
{
    const CommandLineHome home;
    const ProgramRun run = check(home, numericId, {u"--event"_qs, u"payment.succeeded"_qs, u"--format"_qs, u"json"_qs});
    QCOMPARE(run.status, 1);
    const JsonValue json = parseJson(run.out).value_or(JsonValue());
    QCOMPARE(json[u"checks"].array().size(), 1U);
    const JsonValue report = json[u"checks"].array().front();
    QCOMPARE(report[u"transform"].toString(), transformFile);
    QVERIFY(report[u"endpoint"].isNull());
    QCOMPARE(toCompactJson(report[u"eventFilter"]), R"(["payment.succeeded"])");
    QVERIFY(report[u"results"].array().size() > 3);
    QCOMPARE(report[u"summary"][u"runs"].toInt(), int(report[u"results"].array().size()));
    QCOMPARE(report[u"summary"][u"failed"].toInt(), int(report[u"results"].array().size()));
    const JsonValue sample = report[u"results"].array().front();
    QCOMPARE(sample[u"eventType"].toString(), u"payment.succeeded"_qs);
    QVERIFY(sample[u"variant"].isNull());
    QCOMPARE(sample[u"outcome"].toString(), u"request"_qs);
    QCOMPARE(toCompactJson(sample[u"request"][u"body"]), R"({"userId":7,"event":"E"})");
    QCOMPARE(report[u"results"].array()[1][u"variant"].type(), JsonValue::Type::String);
}

void TestCliCheck::textSaysWhereAndHowOften()
{
    const CommandLineHome home;
    const ProgramRun run = check(home, failing, {u"--event"_qs, u"payment.succeeded"_qs});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("transform.js:2:36: error"), run.out.constData());
    QVERIFY2(run.out.contains("[transform/exception]"), run.out.constData());
    QVERIFY2(run.out.contains(" more\n"), run.out.constData());
}

void TestCliCheck::saysWhichAdviceIsNotFollowed()
{
    const CommandLineHome home;
    const QByteArray emailAsId = "function handler(webhook) {\n"
                                 "  webhook.url = 'https://api.segment.io/v1/track';\n"
                                 "  webhook.payload = { userId: webhook.payload.data.customer.email, event: 'E' };\n"
                                 "  return webhook;\n"
                                 "}\n";
    const QStringList options{u"--integration"_qs, u"segment"_qs, u"--event"_qs, u"payment.succeeded"_qs};
    const ProgramRun text = check(home, emailAsId, options);
    const ProgramRun machine = check(home, emailAsId, options + QStringList{u"--format"_qs, u"json"_qs});
    const JsonValue report = parseJson(machine.out).value_or(JsonValue())[u"checks"].array().front();
    QMap<QString, QStringList> byState;
    for (const JsonValue &each : report[u"advice"].array())
        byState[each[u"state"].toString()].append(each[u"text"].toString());
    QVERIFY2(byState.value(u"broken"_qs).size() > 0 && byState.value(u"followed"_qs).size() > 0,
             machine.out.constData());
    for (const QString &broken : byState.value(u"broken"_qs))
        QVERIFY2(text.out.contains(broken.toUtf8()), text.out.constData());
    for (const QString &followed : byState.value(u"followed"_qs))
        QVERIFY2(!text.out.contains(followed.toUtf8()), text.out.constData());
    const ProgramRun fine = check(home, "function handler(w) { w.cancel = true; return w; }\n", options);
    QVERIFY2(!fine.out.contains("Advice"), fine.out.constData());
}

void TestCliCheck::saysWhatTwoEndpointsSend_data()
{
    QTest::addColumn<QByteArray>("ofTheOther");
    QTest::addColumn<bool>("isTwice");
    QTest::newRow("the same event by another id") << QByteArray("event: 'Paid', messageId: 'b'") << true;
    QTest::newRow("the same event without an id") << QByteArray("event: 'Paid'") << true;
    QTest::newRow("the same event by the same id") << QByteArray("event: 'Paid', messageId: 'a'") << false;
    QTest::newRow("another event") << QByteArray("event: 'Billed', messageId: 'b'") << false;
}

void TestCliCheck::saysWhatTwoEndpointsSend()
{
    QFETCH(const QByteArray, ofTheOther);
    QFETCH(const bool, isTwice);
    const CommandLineHome home;
    const QList<std::pair<QString, QByteArray>> endpoints{{u"one"_qs, "event: 'Paid', messageId: 'a'"},
                                                          {u"two"_qs, ofTheOther}};
    for (const auto &[name, fields] : endpoints) {
        const ProgramRun created = home.run(
            {u"create"_qs, u"--workspace"_qs, u"shop"_qs, u"--integration"_qs, u"segment"_qs, u"--name"_qs, name});
        QVERIFY2(created.status == 0, created.err.constData());
        home.write(u"shop/endpoints/%1/transform.js"_qs.arg(name),
                   "function handler(w) {\n  w.payload = { userId: w.payload.data.customer.customer_id, " + fields +
                       " };\n  return w;\n}\n");
    }
    const ProgramRun run = home.run(
        {u"check"_qs, u"one"_qs, u"two"_qs, u"--workspace"_qs, u"shop"_qs, u"--event"_qs, u"payment.succeeded"_qs});
    QCOMPARE(run.out.count("[matrix/sent-twice]"), isTwice ? 2 : 0); // once for each of the two
    QCOMPARE(run.out.contains("Check that no second endpoint"), isTwice);
}

void TestCliCheck::writesJUnit()
{
    const CommandLineHome home;
    const ProgramRun run =
        check(home, numericId, {u"--event"_qs, u"payment.succeeded"_qs, u"--format"_qs, u"junit"_qs});
    QCOMPARE(run.status, 1);
    QXmlStreamReader xml(run.out);
    int tests = 0;
    int failures = 0;
    int counted = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"testsuite")
            counted = xml.attributes().value(u"tests"_qs).toInt();
        tests += xml.name() == u"testcase" ? 1 : 0;
        failures += xml.name() == u"failure" ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(tests, counted);
    QCOMPARE(failures, counted - 1); // the transform itself is a test as well, and fine
}

void TestCliCheck::writesSarif()
{
    const CommandLineHome home;
    const ProgramRun run = check(home, failing, {u"--event"_qs, u"payment.succeeded"_qs, u"--format"_qs, u"sarif"_qs});
    const JsonValue json = parseJson(run.out).value_or(JsonValue());
    QCOMPARE(json[u"version"].toString(), u"2.1.0"_qs);
    const JsonValue &result = *json.at(u"/runs/0/results/0"_qs);
    QCOMPARE(result[u"ruleId"].toString(), u"transform/exception"_qs);
    QCOMPARE(result[u"level"].toString(), u"error"_qs);
    QCOMPARE(toCompactJson(*result.at(u"/locations/0/physicalLocation"_qs)),
             R"({"artifactLocation":{"uri":"transform.js"},"region":{"startLine":2,"startColumn":36}})");
    QCOMPARE(json.at(u"/runs/0/tool/driver/rules/0/id"_qs)->toString(), u"transform/exception"_qs);
    QVERIFY(result.at(u"/properties/payloads"_qs)->toStringList().contains(u"payment.succeeded"_qs));
}

void TestCliCheck::exitStatusFollowsTheFindings_data()
{
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QStringList toSegment{u"--integration"_qs, u"segment"_qs};
    QTest::newRow("everything is cancelled") << cancelling << toSegment << 0;
    QTest::newRow("everything is passed through to Segment") << passing << toSegment << 1;
    QTest::newRow("everything is passed through to a webhook")
        << passing << QStringList{u"--integration"_qs, u"webhook"_qs} << 0;
    QTest::newRow("the transform fails") << failing << QStringList() << 1;
}

void TestCliCheck::exitStatusFollowsTheFindings()
{
    QFETCH(const QByteArray, transform);
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const CommandLineHome home;
    const ProgramRun run = check(home, transform, arguments);
    QVERIFY2(run.status == status, QByteArray(run.out + run.err).constData());
}

void TestCliCheck::checksEndpointsAgainstTheirSubscription()
{
    CommandLineHome home;
    home.setVariable(u"KEY"_qs, u"k"_qs);
    const ProgramRun created =
        home.run({u"create"_qs, u"--workspace"_qs, u"."_qs, u"--integration"_qs, u"segment"_qs, u"--name"_qs,
                  u"shop"_qs, u"--credential"_qs, u"writeKey=KEY"_qs, u"--event"_qs, u"payment.succeeded"_qs,
                  u"--event"_qs, u"refund.succeeded"_qs});
    QVERIFY2(created.status == 0, created.err.constData());
    home.write(u"endpoints/shop/transform.js"_qs,
               "function handler(webhook) {\n"
               "  if (webhook.eventType === 'refund.succeeded') { webhook.cancel = true; return webhook; }\n"
               "  webhook.payload = { userId: 'u', event: webhook.eventType };\n"
               "  return webhook;\n"
               "}\n");
    const ProgramRun run = home.run({u"check"_qs, u"shop"_qs, u"--format"_qs, u"json"_qs});
    QVERIFY2(run.status == 0, QByteArray(run.out + run.err).constData());
    const JsonValue report = parseJson(run.out).value_or(JsonValue())[u"checks"].array().front();
    QCOMPARE(report[u"endpoint"].toString(), u"shop"_qs);
    QCOMPARE(report[u"transform"].toString(), u"endpoints/shop/transform.js"_qs);
    QStringList rules;
    for (const JsonValue &diagnostic : report[u"diagnostics"].array())
        rules.append(diagnostic[u"rule"].toString());
    QVERIFY(rules.contains(u"subscription/cancelled"_qs));
    QVERIFY(rules.contains(u"subscription/not-subscribed"_qs));
    for (const JsonValue &result : report[u"results"].array())
        QVERIFY(
            QStringList({u"payment.succeeded"_qs, u"refund.succeeded"_qs}).contains(result[u"eventType"].toString()));
}

void TestCliCheck::naiveHandlersBecomeCleanByQuickFixes_data()
{
    QTest::addColumn<QString>("handler");
    QTest::newRow("payments to Customer.io") << u"customerio-payment.js"_qs;
    QTest::newRow("subscriptions to Customer.io") << u"customerio-subscription.js"_qs;
    QTest::newRow("customers to Customer.io") << u"customerio-customer.js"_qs;
    QTest::newRow("payments to Segment") << u"segment-payment.js"_qs;
    QTest::newRow("subscriptions to Segment") << u"segment-subscription.js"_qs;
    QTest::newRow("customers to Segment") << u"segment-customer.js"_qs;
}

void TestCliCheck::naiveHandlersBecomeCleanByQuickFixes()
{
    QFETCH(const QString, handler);
    const CommandLineHome home;
    const Result<QByteArray> source = readFile(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/data/handlers/") + handler);
    QVERIFY(source.has_value());
    const QStringList toIntegration{u"--integration"_qs, handler.section(u'-', 0, 0)};
    QCOMPARE(check(home, *source, toIntegration).status, 1);
    const ProgramRun fixed = check(home, *source, toIntegration + QStringList{u"--fix"_qs});
    QVERIFY2(fixed.status == 0, QByteArray(fixed.out + fixed.err).constData());
    QVERIFY(home.read(transformFile) != *source);

    const ProgramRun again =
        check(home, home.read(transformFile), toIntegration + QStringList{u"--format"_qs, u"json"_qs});
    QCOMPARE(again.status, 0);
    const JsonValue report = parseJson(again.out).value_or(JsonValue())[u"checks"].array().front();
    int requests = 0;
    for (const JsonValue &result : report[u"results"].array()) {
        requests += result[u"outcome"].toString() == u"request" ? 1 : 0;
        for (const JsonValue &diagnostic : result[u"diagnostics"].array())
            QFAIL(toCompactJson(diagnostic).constData());
    }
    QVERIFY(requests > 0); // and not because everything is cancelled now
}

void TestCliCheck::aDryRunShowsTheChangesAndWritesNothing()
{
    const CommandLineHome home;
    const ProgramRun run =
        check(home, numericId, {u"--event"_qs, u"payment.succeeded"_qs, u"--fix"_qs, u"--dry-run"_qs});
    QCOMPARE(home.read(transformFile), numericId);
    QVERIFY2(run.out.startsWith("--- a/transform.js\n+++ b/transform.js\n@@ -1,5 +1,"), run.out.constData());
    QVERIFY2(run.out.contains("-  webhook.payload = { userId: 7, event: 'E' };\n"), run.out.constData());
    QVERIFY2(run.out.contains("+  webhook.payload = { userId: \"7\", event: 'E', "), run.out.constData());
}

void TestCliCheck::aDryRunWithoutChangesSaysSo()
{
    const CommandLineHome home;
    const ProgramRun run = check(
        home, passing,
        {u"--integration"_qs, u"segment"_qs, u"--event"_qs, u"payment.succeeded"_qs, u"--fix"_qs, u"--dry-run"_qs});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, "");
    QVERIFY2(run.err.contains("nothing that quick fixes can mend"), run.err.constData());
}

void TestCliCheck::aFixForOneEventLeavesTheOthersHandled()
{
    const CommandLineHome home;
    const ProgramRun run = check(home,
                                 "function handler(w) {\n"
                                 "  if (w.eventType.startsWith('refund.'))\n"
                                 "    w.payload = { userId: 'u', event: 'Refund', timestamp: w.payload.timestamp };\n"
                                 "  return w;\n"
                                 "}\n",
                                 {u"--integration"_qs, u"segment"_qs, u"--event"_qs, u"refund.succeeded"_qs,
                                  u"--event"_qs, u"payment.succeeded"_qs, u"--fix"_qs});
    const QByteArray mended = home.read(transformFile);
    QVERIFY2(mended.contains("[\"refund.succeeded\", \"refund.failed\"]"), mended.constData());
    QVERIFY2(run.err.contains("+++ b/transform.js"), run.err.constData());
}

void TestCliCheck::findingsPointAtTheCode()
{
    const CommandLineHome home;
    const ProgramRun run = check(home, numericId, {u"--event"_qs, u"payment.succeeded"_qs});
    QVERIFY2(run.out.contains("transform.js:3:31: error"), run.out.constData());
}

void TestCliCheck::listsThePersonalDataThatLeaves()
{
    const CommandLineHome home;
    const QByteArray transform = "function handler(webhook) {\n"
                                 "  webhook.payload = { mail: webhook.payload.data.customer.email };\n"
                                 "  return webhook;\n"
                                 "}\n";
    const ProgramRun run = check(home, transform, {u"--event"_qs, u"refund.failed"_qs, u"--personal-data"_qs});
    QVERIFY2(run.out.contains("/data/customer/email"), run.out.constData());
    QVERIFY2(run.out.contains("/body/mail"), run.out.constData());
    QVERIFY2(run.out.contains("example.com"), run.out.constData());
    QVERIFY2(!run.out.contains("/data/customer/name"), run.out.constData());
}

void TestCliCheck::tellsWhatDeterminesTheRequest()
{
    const CommandLineHome home;
    const QByteArray transform = "function handler(webhook) {\n"
                                 "  const data = webhook.payload.data;\n"
                                 "  if (data.currency === 'JPY')\n"
                                 "    webhook.cancel = true;\n"
                                 "  webhook.payload = { fixed: 1, mail: data.customer.email };\n"
                                 "  return webhook;\n"
                                 "}\n";
    const ProgramRun run = check(home, transform, {u"--event"_qs, u"refund.failed"_qs, u"--lineage"_qs});
    QVERIFY2(run.out.contains("refund.failed → "), run.out.constData());
    QVERIFY2(run.out.contains("  /body/mail                    /data/customer/email\n"), run.out.constData());
    QVERIFY2(run.out.contains("  (whether there is a request)  /data/currency\n"), run.out.constData());
    QVERIFY2(!run.out.contains("/body/fixed"), run.out.constData());
    QVERIFY2(!run.out.contains("| --- |"), run.out.constData()); // which was not asked for
}

void TestCliCheck::tellsThatNothingBecomesARequest()
{
    const CommandLineHome home;
    const ProgramRun run = check(home, cancelling, {u"--event"_qs, u"refund.failed"_qs, u"--lineage"_qs});
    QVERIFY2(run.out.endsWith("\nNo event becomes a request.\n"), run.out.constData());
}

void TestCliCheck::reportsCoverage()
{
    const CommandLineHome home;
    const QByteArray transform = "function handler(webhook) {\n"
                                 "  if (webhook.eventType === 'payment.failed')\n"
                                 "    webhook.headers = {};\n"
                                 "  webhook.cancel = true;\n"
                                 "  return webhook;\n"
                                 "}\n";
    const QStringList options{u"--event"_qs, u"refund.failed"_qs, u"--coverage"_qs};
    const ProgramRun text = check(home, transform, options + QStringList{u"report"_qs});
    QVERIFY2(text.out.contains("Coverage: 75.0 % of the lines (3 of 4), 50.0 % of the branches (1 of 2)\n"),
             text.out.constData());
    QVERIFY2(text.out.contains("transform.js:3  Never reached; only payment.failed gets here"), text.out.constData());

    const ProgramRun json = check(home, transform, options + QStringList{u"report"_qs, u"--format"_qs, u"json"_qs});
    const JsonValue coverage = parseJson(json.out).value()[u"checks"].array().front()[u"coverage"];
    QCOMPARE(coverage[u"lines"][u"reached"].toInt(), 3);
    QCOMPARE(coverage[u"neverReached"].array().front()[u"missingEvents"].toStringList(),
             QStringList{u"payment.failed"_qs});

    const ProgramRun tracefile = check(home, transform, options + QStringList{u"lcov"_qs});
    QVERIFY2(tracefile.out.startsWith("TN:\nSF:transform.js\n"), tracefile.out.constData());
    QVERIFY2(tracefile.out.endsWith("LF:4\nLH:3\nend_of_record\n"), tracefile.out.constData());
    QVERIFY2(tracefile.err.contains("refund.failed"), tracefile.err.constData()); // the report
}

void TestCliCheck::reportsLineageBothWays()
{
    const CommandLineHome home;
    const QByteArray transform = "function handler(webhook) {\n"
                                 "  webhook.payload = { mail: webhook.payload.data.customer.email };\n"
                                 "  return webhook;\n"
                                 "}\n";
    const QStringList options{u"--event"_qs, u"refund.failed"_qs, u"--lineage"_qs, u"--personal-data"_qs};
    const ProgramRun text = check(home, transform, options);
    QVERIFY2(text.out.contains("  Request     Determined by\n  /body/mail  /data/customer/email\n"),
             text.out.constData());
    QVERIFY2(text.out.contains("  Payload               Determines\n  /data/customer/email  /body/mail\n"),
             text.out.constData());

    const ProgramRun json = check(home, transform, options + QStringList{u"--format"_qs, u"json"_qs});
    const JsonValue report = parseJson(json.out).value()[u"checks"].array().front();
    const JsonValue lineage = report[u"lineage"].array().front();
    QCOMPARE(lineage[u"eventType"].toString(), u"refund.failed"_qs);
    QCOMPARE(lineage[u"sources"][u"/body/mail"].toStringList(), QStringList{u"/data/customer/email"_qs});
    QCOMPARE(lineage[u"targets"][u"/data/customer/email"].toStringList(), QStringList{u"/body/mail"_qs});
    QCOMPARE(report[u"personalData"].array().front()[u"field"].toString(), u"/data/customer/email"_qs);

    const ProgramRun markdown = check(home, transform, options + QStringList{u"--format"_qs, u"markdown"_qs});
    QVERIFY2(markdown.out.contains("| `/body/mail` | `/data/customer/email` |\n"), markdown.out.constData());
    QVERIFY2(markdown.out.contains("## Personal data that leaves\n\n| Field | "), markdown.out.constData());
}

void TestCliCheck::aBrokenContractLeavesTheOtherIntegrations_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a schema that is missing") << QByteArray() << QByteArray("all.json");
    QTest::newRow("a schema that is no JSON") << QByteArray("{\"type\":") << QByteArray("all.json:1:9: ");
    QTest::newRow("a schema that refers to a missing file")
        << QByteArray(R"({"$ref":"none.json"})") << QByteArray("none.json");
    QTest::newRow("a schema that refers to itself")
        << QByteArray(R"({"properties":{"a":{"$ref":"all.json"}}})") << QByteArray("leads back to itself");
}

void TestCliCheck::aBrokenContractLeavesTheOtherIntegrations()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, said);
    const CommandLineHome home;
    home.addLocalIntegration(u"127.0.0.1:1"_qs, u"http://127.0.0.1:1/"_qs);
    const QString folder = u".local/share/hooksmith/integrations/local/contract/"_qs;
    home.write(folder + u"contract.json", R"({"format":1,"onError":"rejects","methods":["POST"],)"
                                          R"("documentation":{"general":"https://example.com"},)"
                                          R"("calls":{"all":{"schema":"all.json"}},)"
                                          R"("endpoints":[{"path":"/","call":"all"}]})");
    if (!schema.isEmpty())
        home.write(folder + u"all.json", schema);
    const QStringList event{u"--event"_qs, u"payment.succeeded"_qs};
    const ProgramRun segment = check(home, numericId, QStringList{u"--integration"_qs, u"segment"_qs} + event);
    QCOMPARE(segment.status, 1); // it is still held to its contract
    QVERIFY2(segment.out.contains("segment/id-not-string"), segment.out.constData());
    QCOMPARE(segment.errorLines().size(), 1);
    QVERIFY2(segment.err.contains(said) && segment.err.contains("local/contract/") &&
                 segment.err.contains("not checked"),
             segment.err.constData());
    QCOMPARE(check(home, passing, QStringList{u"--integration"_qs, u"local"_qs} + event).status, 0);
}

void TestCliCheck::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing to check") << QStringList() << QByteArray("--transform FILE");
    QTest::newRow("an endpoint and a transform")
        << QStringList{u"shop"_qs, u"--transform"_qs, transformFile} << QByteArray("either");
    QTest::newRow("an endpoint and an integration")
        << QStringList{u"shop"_qs, u"--integration"_qs, u"segment"_qs} << QByteArray("--integration");
    QTest::newRow("a transform that is not there")
        << QStringList{u"--transform"_qs, u"none.js"_qs} << QByteArray("none.js");
    QTest::newRow("an unknown event type")
        << QStringList{u"--transform"_qs, transformFile, u"--event"_qs, u"payment.suceeded"_qs}
        << QByteArray("payment.succeeded");
    QTest::newRow("an unknown integration")
        << QStringList{u"--transform"_qs, transformFile, u"--integration"_qs, u"segmnt"_qs} << QByteArray("segment");
    QTest::newRow("an unknown format") << QStringList{u"--transform"_qs, transformFile, u"--format"_qs, u"html"_qs}
                                       << QByteArray("html");
    QTest::newRow("a dry run of nothing")
        << QStringList{u"--transform"_qs, transformFile, u"--dry-run"_qs} << QByteArray("--fix");
    QTest::newRow("standard input to be mended")
        << QStringList{u"--transform"_qs, u"-"_qs, u"--fix"_qs} << QByteArray("--dry-run");
    QTest::newRow("personal data in a format that has no place for it")
        << QStringList{u"--transform"_qs, transformFile, u"--personal-data"_qs, u"--format"_qs, u"sarif"_qs}
        << QByteArray("--format text");
    QTest::newRow("lineage in a format that has no place for it")
        << QStringList{u"--transform"_qs, transformFile, u"--lineage"_qs, u"--format"_qs, u"junit"_qs}
        << QByteArray("--lineage");
    QTest::newRow("two results on standard output")
        << QStringList{u"--transform"_qs, transformFile, u"--coverage"_qs, u"lcov"_qs, u"--format"_qs, u"json"_qs}
        << QByteArray("--coverage lcov");
    QTest::newRow("no workspace") << QStringList{u"shop"_qs} << QByteArray("workspace");
}

void TestCliCheck::refusesBadInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const CommandLineHome home;
    home.write(transformFile, cancelling);
    const ProgramRun run = home.run(QStringList{u"check"_qs} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliCheck)
#include "tst_cli_check.moc"

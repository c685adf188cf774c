// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/json.h"
#include "support/results.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString transformFile = u"transform.js"_qs;
const QByteArray track = "function handler(webhook) {\n"
                         "  console.log('type', webhook.eventType);\n"
                         "  webhook.headers = { 'X-Env': webhook.env.shop || 'none' };\n"
                         "  webhook.payload = { b: 1, a: webhook.payload.data };\n"
                         "  return webhook;\n"
                         "}\n";

} // namespace

class TestCliRun : public QObject
{
    Q_OBJECT

private slots:
    void printsTheResultObject();
    void takesTheEventFrom_data();
    void takesTheEventFrom();
    void choosesTheUrl_data();
    void choosesTheUrl();
    void tellsWhatTheDestinationWouldNotTake_data();
    void tellsWhatTheDestinationWouldNotTake();
    void templatesKeepTheContract_data();
    void templatesKeepTheContract();
    void exitStatusFollowsTheOutcome_data();
    void exitStatusFollowsTheOutcome();
    void refusesBadInput_data();
    void refusesBadInput();
    void unchangedPayloadKeepsItsBytes();
    void byteOrderMarkIsNoPartOfTheBody();
    void textShowsTheRequest();
    void warnsOfAKeyThatStandsTwice();
    void textPointsAtTheFailingColumn();
    void textKeepsTheTerminalSafe();
    void readsTheTransformFromStandardInput();
    void stopsAtTheDeadline();
    void brokenIntegrationsAreWarnings();

private:
    [[nodiscard]] JsonValue runJson(const CommandLineHome &home, const QStringList &arguments,
                                    const QByteArray &input = {}) const;
};

JsonValue TestCliRun::runJson(const CommandLineHome &home, const QStringList &arguments, const QByteArray &input) const
{
    const ProgramRun run = home.run(QStringList{u"run"_qs, u"--format"_qs, u"json"_qs} + arguments, input);
    return parseJson(run.out).value_or(JsonValue());
}

void TestCliRun::printsTheResultObject()
{
    const CommandLineHome home;
    home.write(transformFile, track);
    home.write(u"event.json"_qs, R"({"type":"payment.succeeded","data":{"z":1,"y":1.50,"x":"1"}})");
    const JsonValue result = runJson(home, {u"--transform"_qs, transformFile, u"--payload"_qs, u"event.json"_qs,
                                            u"--variable"_qs, u"shop=a=b"_qs, u"--method"_qs, u"PUT"_qs});
    QStringList keys;
    for (const JsonValue::Member &member : result.object())
        keys.append(member.key);
    QCOMPARE(keys, (QStringList{u"eventType"_qs, u"outcome"_qs, u"request"_qs, u"error"_qs, u"logs"_qs,
                                u"diagnostics"_qs, u"durationMs"_qs}));
    QCOMPARE(result[u"eventType"].toString(), u"payment.succeeded"_qs);
    QCOMPARE(result[u"outcome"].toString(), u"request"_qs);
    QCOMPARE(toCompactJson(result[u"request"]),
             R"({"method":"PUT","url":"https://example.com/webhook","headers":{"X-Env":"a=b"},)"
             R"("body":{"b":1,"a":{"z":1,"y":1.5,"x":"1"}}})");
    QVERIFY(result[u"error"].isNull());
    QCOMPARE(toCompactJson(result[u"logs"]), R"([{"level":"log","text":"type payment.succeeded"}])");
    QVERIFY(result[u"durationMs"].toDouble() > 0);
}

void TestCliRun::takesTheEventFrom_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isSample");
    QTest::newRow("the event alone: the built-in sample")
        << QStringList{u"--event"_qs, u"subscription.active"_qs} << u"subscription.active"_qs << true;
    QTest::newRow("the payload alone: its own type")
        << QStringList{u"--payload"_qs, u"event.json"_qs} << u"some.new_event"_qs << false;
    QTest::newRow("both: that payload as that type")
        << QStringList{u"--payload"_qs, u"event.json"_qs, u"--event"_qs, u"payment.failed"_qs} << u"payment.failed"_qs
        << false;
    QTest::newRow("both: as a type that the catalogue does not know")
        << QStringList{u"--payload"_qs, u"event.json"_qs, u"--event"_qs, u"my.custom"_qs} << u"my.custom"_qs << false;
    QTest::newRow("standard input") << QStringList{u"--payload"_qs, u"-"_qs} << u"from.input"_qs << false;
}

void TestCliRun::takesTheEventFrom()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, type);
    QFETCH(const bool, isSample);
    const CommandLineHome home;
    home.write(transformFile, "function handler(w) { w.payload = { has: !!w.payload.data.customer }; return w; }");
    home.write(u"event.json"_qs, R"({"type":"some.new_event","data":{}})");
    const JsonValue result =
        runJson(home, QStringList{u"--transform"_qs, transformFile} + arguments, R"({"type":"from.input","data":{}})");
    QCOMPARE(result[u"eventType"].toString(), type);
    QVERIFY(result.at(u"/request/body/has"));
    QCOMPARE(result.at(u"/request/body/has")->toBool(), isSample);
}

void TestCliRun::choosesTheUrl_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("url");
    QTest::newRow("--url wins") << QStringList{u"--url"_qs, u"https://a.example/x"_qs, u"--integration"_qs,
                                               u"segment"_qs}
                                << u"https://a.example/x"_qs;
    QTest::newRow("else the integration's default")
        << QStringList{u"--integration"_qs, u"segment"_qs} << u"https://api.segment.io/v1/track"_qs;
    QTest::newRow("else the example") << QStringList() << u"https://example.com/webhook"_qs;
}

void TestCliRun::choosesTheUrl()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, url);
    const CommandLineHome home;
    home.write(transformFile, "function handler(w) { return w; }");
    const JsonValue result = runJson(
        home, QStringList{u"--transform"_qs, transformFile, u"--event"_qs, u"payment.succeeded"_qs} + arguments);
    QCOMPARE(result[u"outcome"].toString(), u"unchanged"_qs);
    QVERIFY(result.at(u"/request/url"));
    QCOMPARE(result.at(u"/request/url")->toString(), url);
}

void TestCliRun::tellsWhatTheDestinationWouldNotTake_data()
{
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("status");
    QTest::newRow("the original event") << QByteArray("const handler = (w) => w") << u"segment"_qs
                                        << u"segment/raw-event"_qs << 1;
    QTest::newRow("an action that does not exist, to a URL that the transform set")
        << QByteArray("function handler(w) { w.url = 'https://track.customer.io/api/v2/entity'; w.payload = { type: "
                      "'person', identifiers: { id: '1' }, action: 'payment_completed' }; return w; }")
        << QString() << u"customerio/unknown-action"_qs << 1;
    QTest::newRow("only a warning") << QByteArray("function handler(w) { w.payload = { userId: 'u', event: 'E', "
                                                  "messageId: 'm' }; return w; }")
                                    << u"segment"_qs << u"segment/timestamp-missing"_qs << 0;
}

void TestCliRun::tellsWhatTheDestinationWouldNotTake()
{
    QFETCH(const QByteArray, transform);
    QFETCH(const QString, integration);
    QFETCH(const QString, rule);
    QFETCH(const int, status);
    const CommandLineHome home;
    home.write(transformFile, transform);
    QStringList arguments = {u"run"_qs,     u"--format"_qs,         u"json"_qs, u"--transform"_qs, transformFile,
                             u"--event"_qs, u"payment.succeeded"_qs};
    if (!integration.isEmpty())
        arguments += {u"--integration"_qs, integration};
    const ProgramRun run = home.run(arguments);
    const JsonValue result = parseJson(run.out).value_or(JsonValue());
    QCOMPARE(result[u"diagnostics"].array().size(), size_t(1));
    QCOMPARE(result.at(u"/diagnostics/0/rule")->toString(), rule);
    QCOMPARE(run.status, status);
}

void TestCliRun::templatesKeepTheContract_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("transform");
    for (const QString &integration : {u"segment"_qs, u"customerio"_qs}) {
        const QDir folder(QStringLiteral(HOOKSMITH_SOURCE_DIR "/transforms/") + integration);
        for (const QString &file : folder.entryList({u"*.js"_qs})) {
            const QString event = file.contains(u"subscriptions") ? u"subscription.active"_qs : u"payment.succeeded"_qs;
            QTest::newRow(qPrintable(integration + u'/' + file)) << integration << event << folder.filePath(file);
        }
    }
}

void TestCliRun::templatesKeepTheContract()
{
    QFETCH(const QString, integration);
    QFETCH(const QString, event);
    QFETCH(const QString, transform);
    const CommandLineHome home;
    const JsonValue result =
        runJson(home, {u"--transform"_qs, transform, u"--event"_qs, event, u"--integration"_qs, integration});
    QCOMPARE(result[u"outcome"].toString(), u"request"_qs);
    QCOMPARE(toCompactJson(result[u"diagnostics"]), "[]");
}

void TestCliRun::exitStatusFollowsTheOutcome_data()
{
    QTest::addColumn<QByteArray>("transform");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("a request") << QByteArray("function handler(w) { w.payload = {}; return w; }") << u"request"_qs
                               << QString() << 0 << 0;
    QTest::newRow("unchanged") << QByteArray("const handler = (w) => w") << u"unchanged"_qs << QString() << 0 << 0;
    QTest::newRow("cancelled") << QByteArray("function handler(w) { w.cancel = true; return w; }") << u"cancelled"_qs
                               << QString() << 0 << 0;
    QTest::newRow("throw 42") << QByteArray("function handler(w) {\n  throw 42;\n}") << u"error"_qs << u"exception"_qs
                              << 2 << 1;
    QTest::newRow("an exception") << QByteArray("function handler(w) {\n\n  return w.a.b;\n}") << u"error"_qs
                                  << u"exception"_qs << 3 << 1;
    QTest::newRow("no handler") << QByteArray("const a = 1;") << u"error"_qs << u"return"_qs << 0 << 1;
    QTest::newRow("nothing returned") << QByteArray("function handler(w) {}") << u"error"_qs << u"return"_qs << -1 << 1;
    QTest::newRow("a syntax error") << QByteArray("function handler(w) {\n  return w\n  ]\n}") << u"error"_qs
                                    << u"syntax"_qs << 3 << 1;
    QTest::newRow("endless recursion") << QByteArray("function handler(w) { return handler(w); }") << u"error"_qs
                                       << QString() << -1 << 1;
}

void TestCliRun::exitStatusFollowsTheOutcome()
{
    QFETCH(const QByteArray, transform);
    QFETCH(const QString, outcome);
    QFETCH(const QString, kind);
    QFETCH(const int, line);
    QFETCH(const int, status);
    const CommandLineHome home;
    home.write(transformFile, transform);
    const ProgramRun run = home.run({u"run"_qs, u"--format"_qs, u"json"_qs, u"--transform"_qs, transformFile,
                                     u"--event"_qs, u"payment.succeeded"_qs});
    const Result<JsonValue> result = parseJson(run.out);
    VERIFY_OK(result);
    QCOMPARE((*result)[u"outcome"].toString(), outcome);
    QCOMPARE(run.status, status);
    const JsonValue &error = (*result)[u"error"];
    QCOMPARE(error.isNull(), status == 0);
    QCOMPARE((*result)[u"request"].isNull(), outcome == u"error" || outcome == u"cancelled");
    if (!kind.isEmpty())
        QCOMPARE(error[u"kind"].toString(), kind);
    if (line > 0)
        QCOMPARE(error[u"line"].toInt(), line);
}

void TestCliRun::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("message");
    const QStringList good{u"--transform"_qs, transformFile};
    const auto payload = [&good](const QString &file) {
        return good + QStringList{u"--payload"_qs, file};
    };
    QTest::newRow("no event") << good << QByteArray() << QByteArray("--event TYPE");
    QTest::newRow("an unknown event suggests the nearest")
        << good + QStringList{u"--event"_qs, u"payment.succeded"_qs} << QByteArray()
        << QByteArray("Did you mean payment.succeeded?");
    QTest::newRow("half an event's name suggests its group")
        << good + QStringList{u"--event"_qs, u"payment"_qs} << QByteArray()
        << QByteArray("Did you mean payment.succeeded or payment.failed or payment.processing?");
    QTest::newRow("a missing transform") << QStringList{u"--transform"_qs, u"none.js"_qs, u"--event"_qs,
                                                        u"payment.failed"_qs}
                                         << QByteArray() << QByteArray("hooksmith: none.js: ");
    QTest::newRow("a transform that is a folder")
        << QStringList{u"--transform"_qs, u"."_qs, u"--event"_qs, u"payment.failed"_qs} << QByteArray()
        << QByteArray("folder");
    QTest::newRow("a transform that is not UTF-8")
        << QStringList{u"--transform"_qs, u"latin.js"_qs, u"--event"_qs, u"payment.failed"_qs} << QByteArray()
        << QByteArray("hooksmith: latin.js:2: ");
    QTest::newRow("a missing payload") << payload(u"none.json"_qs) << QByteArray()
                                       << QByteArray("hooksmith: none.json: ");
    QTest::newRow("a payload that is not JSON")
        << payload(u"broken.json"_qs) << QByteArray() << QByteArray("hooksmith: broken.json:3:8: ");
    QTest::newRow("an empty payload") << payload(u"empty.json"_qs) << QByteArray()
                                      << QByteArray("hooksmith: empty.json:1:1: ");
    QTest::newRow("a payload without a type")
        << payload(u"typeless.json"_qs) << QByteArray()
        << QByteArray("hooksmith: typeless.json:2:1: The payload has no text \"type\"");
    QTest::newRow("broken JSON on standard input")
        << payload(u"-"_qs) << QByteArray("[1,") << QByteArray("standard input:1:4: ");
    QTest::newRow("both on standard input") << QStringList{u"--transform"_qs, u"-"_qs, u"--payload"_qs, u"-"_qs}
                                            << QByteArray("x") << QByteArray("--transform and --payload");
    QTest::newRow("a variable without a name")
        << good + QStringList{u"--event"_qs, u"payment.failed"_qs, u"--variable"_qs, u"=x"_qs} << QByteArray()
        << QByteArray("--variable");
    QTest::newRow("an unknown integration")
        << good + QStringList{u"--event"_qs, u"payment.failed"_qs, u"--integration"_qs, u"segmnt"_qs} << QByteArray()
        << QByteArray("Did you mean segment?");
    QTest::newRow("a URL that is none") << good + QStringList{u"--event"_qs, u"payment.failed"_qs, u"--url"_qs,
                                                              u"ftp://x"_qs}
                                        << QByteArray() << QByteArray("ftp://x");
    QTest::newRow("a method that webhooks do not have")
        << good + QStringList{u"--event"_qs, u"payment.failed"_qs, u"--method"_qs, u"GET"_qs} << QByteArray()
        << QByteArray("GET");
}

void TestCliRun::refusesBadInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, message);
    const CommandLineHome home;
    home.write(transformFile, track);
    home.write(u"latin.js"_qs, "// fine\n// caf\xe9\n");
    home.write(u"event.json"_qs, R"({"type":"payment.failed","data":{}})");
    home.write(u"broken.json"_qs, "{\n  \"a\": 1,\n  \"b\": x\n}");
    home.write(u"empty.json"_qs, "");
    home.write(u"typeless.json"_qs, "\n{\"data\":{}}");
    const ProgramRun run = home.run(QStringList{u"run"_qs} + arguments, input);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, "");
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(message), run.err.constData());
}

void TestCliRun::unchangedPayloadKeepsItsBytes()
{
    const CommandLineHome home;
    home.write(transformFile, "function handler(w) { return w; }");
    const QByteArray payload = R"({"type":"payment.succeeded", "z":1.50,"a":12345678901234567890})";
    const ProgramRun run = home.run(
        {u"run"_qs, u"--format"_qs, u"json"_qs, u"--transform"_qs, transformFile, u"--payload"_qs, u"-"_qs}, payload);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(QByteArray("\"body\":" + payload + '}')), run.out.constData());
}

void TestCliRun::byteOrderMarkIsNoPartOfTheBody()
{
    const CommandLineHome home;
    home.write(transformFile, "function handler(w) { return w; }");
    home.write(u"event.json"_qs, "\xef\xbb\xbf{\"type\":\"payment.succeeded\"}");
    const ProgramRun run = home.run(
        {u"run"_qs, u"--format"_qs, u"json"_qs, u"--transform"_qs, transformFile, u"--payload"_qs, u"event.json"_qs});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(R"("body":{"type":"payment.succeeded"}})"), run.out.constData());
}

void TestCliRun::textShowsTheRequest()
{
    const CommandLineHome home;
    home.write(transformFile, track);
    home.write(u"event.json"_qs, R"({"type":"payment.succeeded","data":[1.5]})");
    const ProgramRun run = home.run({u"run"_qs, u"--transform"_qs, transformFile, u"--payload"_qs, u"event.json"_qs});
    QCOMPARE(run.status, 0);
    const QByteArray expected =
        "\nPOST https://example.com/webhook\nX-Env: none\n\n{\n  \"b\": 1,\n  \"a\": [\n    1.5\n  ]\n}\n"
        "\nConsole\n  log   type payment.succeeded\n"
        "\nDiagnostics\n  warning  Nobody documents whether production has \"console\"; remove it before you deploy.  "
        "runtime/not-in-production  transform.js:2:3\n";
    QVERIFY2(run.out.startsWith("payment.succeeded  The request would be sent."), run.out.constData());
    QVERIFY2(run.out.endsWith(expected), run.out.constData());
    QCOMPARE(run.err, "hooksmith: warning: event.json:1:1: The payload lacks \"business_id\".\n"
                      "hooksmith: warning: event.json:1:1: The payload lacks \"timestamp\".\n"
                      "hooksmith: warning: event.json:1:36: \"data\" must be an object.\n");
}

void TestCliRun::warnsOfAKeyThatStandsTwice()
{
    const CommandLineHome home;
    home.write(transformFile, track);
    home.write(u"event.json"_qs, "{\"type\":\"payment.failed\",\n\"type\":\"payment.succeeded\"}");
    const ProgramRun run = home.run({u"run"_qs, u"--transform"_qs, transformFile, u"--payload"_qs, u"event.json"_qs});
    QVERIFY2(run.out.startsWith("payment.succeeded "), run.out.constData());
    const QByteArray words = "hooksmith: warning: event.json:2:7: The key \"type\" stands twice in this object";
    QVERIFY2(run.err.startsWith(words), run.err.constData());
}

void TestCliRun::textPointsAtTheFailingColumn()
{
    const CommandLineHome home;
    home.write(transformFile, "function handler(w) {\n\treturn w\n\t]\n}\n");
    const ProgramRun run =
        home.run({u"run"_qs, u"--transform"_qs, transformFile, u"--event"_qs, u"payment.succeeded"_qs});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("\ntransform.js:3:2: syntax: "), run.out.constData());
    QVERIFY2(run.out.contains("\n   3 | \t]\n       \t^\n"), run.out.constData());
}

void TestCliRun::textKeepsTheTerminalSafe()
{
    const CommandLineHome home;
    home.write(transformFile,
               "function handler(w) { console.log('\\u001b[2J\\u009b\\u0007'); throw new Error('\\u001b]0;x'); }");
    const ProgramRun run =
        home.run({u"run"_qs, u"--transform"_qs, transformFile, u"--event"_qs, u"payment.succeeded"_qs});
    QCOMPARE(run.status, 1);
    QVERIFY(!run.out.contains('\x1b') && !run.out.contains('\x07') && !run.out.contains("\xc2\x9b"));
    QVERIFY2(run.out.contains("\\u001b[2J"), run.out.constData());
}

void TestCliRun::readsTheTransformFromStandardInput()
{
    const CommandLineHome home;
    const JsonValue result = runJson(home, {u"--transform"_qs, u"-"_qs, u"--event"_qs, u"payment.succeeded"_qs}, track);
    QCOMPARE(result[u"outcome"].toString(), u"request"_qs);
}

void TestCliRun::stopsAtTheDeadline()
{
    const CommandLineHome home;
    const JsonValue result = runJson(
        home, {u"--transform"_qs, u"-"_qs, u"--event"_qs, u"payment.succeeded"_qs, u"--timeout-ms"_qs, u"200"_qs},
        "function handler(w) { while (true); }");
    QCOMPARE(result[u"error"][u"kind"].toString(), u"timeout"_qs);
}

void TestCliRun::brokenIntegrationsAreWarnings()
{
    const CommandLineHome home;
    home.write(transformFile, track);
    home.write(u".local/share/hooksmith/integrations/mine/integration.json"_qs, "{\n  \"format\": 1,,\n}");
    const ProgramRun run = home.run({u"run"_qs, u"--transform"_qs, transformFile, u"--event"_qs, u"payment.failed"_qs,
                                     u"--integration"_qs, u"webhook"_qs});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.startsWith("hooksmith: warning: ") && run.err.contains("integration.json:2:15: "),
             run.err.constData());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliRun)
#include "tst_cli_run.moc"

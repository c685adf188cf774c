// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problems.h"
#include "script/sourceinspector.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QString track = u"https://api.segment.io/v1/track"_s;
const QString entity = u"https://track.customer.io/api/v2/entity"_s;
const QByteArray payment = R"({"business_id":"bus_1","type":"payment.succeeded","timestamp":"2026-03-02T09:14:27Z",)"
                           R"("data":{"payload_type":"Payment","currency":"JPY","total_amount":1999}})";

} // namespace

/// Each quick fix on the code that it knows how to mend, read by the real sandbox.
class QuickFixesTest : public QObject
{
    Q_OBJECT

private slots:
    void mendsTheCode_data();
    void mendsTheCode();
    void leavesCodeAloneThatItDoesNotKnow_data();
    void leavesCodeAloneThatItDoesNotKnow();
    void doesNotGuessBetweenTwoPaths();
    void addsAFunctionOnce();
    void givesEachItemAnIdOfItsOwn_data();
    void givesEachItemAnIdOfItsOwn();
    void everyFixHasRulesAndATitle();

private:
    SourceOutline inspect(const QString &source)
    {
        const QFuture<SourceOutline> future = m_inspector.inspect(source);
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
        }();
        return future.isFinished() ? future.result() : SourceOutline{};
    }

    /// The source after the fix for the first finding of that rule; empty where there is no fix.
    QString mended(const QString &source, const QString &rule, const QString &url, const QByteArray &body)
    {
        const ContractContext context{
            .integrationId = {}, .region = u"us"_s, .eventType = u"payment.succeeded"_s, .payload = payment};
        RunReport report;
        report.eventType = context.eventType;
        report.outcome = Outcome::Request;
        report.request = HttpRequest{
            .method = rule == u"wrong-method" ? u"PUT"_s : u"POST"_s, .url = url, .headers = {}, .body = body};
        report = m_contracts.checked(report, context);
        for (const Problem &problem : problemsOf(report, source, inspect(source), m_contracts, context)) {
            if (problem.diagnostic.rule.section(u'/', -1) == rule)
                return problem.fix ? applied(source, problem.fix->edits) : QString();
        }
        return u"the rule found nothing"_s;
    }

    SourceInspector m_inspector{QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox")};
    ContractCatalog m_contracts = ContractCatalog::load(IntegrationCatalog::load());
};

void QuickFixesTest::mendsTheCode_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("before"); // what webhook.payload is set to
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &rule, const QString &url, const QByteArray &body,
                        const QString &before, const QString &after) {
        QTest::newRow(name) << rule << url << body << before << after;
    };
    const QByteArray person = R"({"type":"person","identifiers":{"id":"1"},)";
    const QString personCode = u"{ type: \"person\", identifiers: { id: c.id }, "_s;
    row("an action that is none becomes an event of that name", u"unknown-action"_s, entity,
        person + R"("action":"paid"})", personCode + u"action: \"paid\" }",
        personCode + u"action: \"event\", name: \"paid\" }");
    row("its name stays where there is one", u"unknown-action"_s, entity, person + R"("action":"paid","name":"Paid"})",
        personCode + u"action: \"paid\", name: \"Paid\" }", personCode + u"action: \"event\", name: \"Paid\" }");
    row("an action by a condition", u"unknown-action"_s, entity, person + R"("action":"b"})",
        personCode + u"action: c.x ? \"a\" : \"b\" }", personCode + u"action: \"event\", name: c.x ? \"a\" : \"b\" }");
    row("toFixed goes", u"amount-as-text"_s, track, R"({"userId":"u","event":"E","properties":{"total":"1999.00"}})",
        u"{ userId: c.id, event: \"E\", properties: { total: (c.total_amount / 1).toFixed(2) } }"_s,
        u"{ userId: c.id, event: \"E\", properties: { total: (c.total_amount / 1) } }"_s);
    row("a text of an amount is read", u"amount-as-text"_s, track,
        R"({"userId":"u","event":"E","properties":{"total":"1999.00"}})",
        u"{ userId: c.id, event: \"E\", properties: { total: text(c.total_amount) } }"_s,
        u"{ userId: c.id, event: \"E\", properties: { total: Number(text(c.total_amount)) } }"_s);
    row("a time in ISO form becomes seconds", u"timestamp-form"_s, entity,
        person + R"("action":"event","name":"E","timestamp":"2026-03-02T09:14:27Z"})",
        personCode + u"action: \"event\", name: \"E\", timestamp: w.payload.timestamp }",
        personCode +
            u"action: \"event\", name: \"E\", timestamp: Math.floor(Date.parse(w.payload.timestamp) / 1000) }");
    row("milliseconds become seconds", u"timestamp-form"_s, entity,
        person + R"("action":"event","name":"E","timestamp":1772442867000})",
        personCode + u"action: \"event\", name: \"E\", timestamp: Date.parse(c.at) }",
        personCode + u"action: \"event\", name: \"E\", timestamp: Math.floor((Date.parse(c.at)) / 1000) }");
    row("seconds become a time in ISO form", u"timestamp-form"_s, track,
        R"({"userId":"u","event":"E","timestamp":1772442867})", u"{ userId: c.id, event: \"E\", timestamp: c.at }"_s,
        u"{ userId: c.id, event: \"E\", timestamp: new Date((c.at) * 1000).toISOString() }"_s);
    row("a date that may be missing becomes seconds", u"date-as-text"_s, entity,
        person + R"("action":"identify","attributes":{"since":"2026-03-02T09:14:27Z"}})",
        personCode + u"action: \"identify\", attributes: { since: c.at } }",
        personCode + u"action: \"identify\", attributes: { since: c.at && Math.floor(Date.parse(c.at) / 1000) } }");
    row("the event's time is added", u"timestamp-missing"_s, track, R"({"userId":"u","event":"E"})",
        u"{ userId: c.id, event: \"E\" }"_s, u"{ userId: c.id, event: \"E\", timestamp: w.payload.timestamp }"_s);
    row("the present time is replaced", u"timestamp-not-the-events"_s, track,
        R"({"userId":"u","event":"E","timestamp":"2026-03-05T00:00:00Z"})",
        u"{ userId: c.id, event: \"E\", timestamp: new Date().toISOString() }"_s,
        u"{ userId: c.id, event: \"E\", timestamp: w.payload.timestamp }"_s);
    row("a name on identify goes", u"unknown-field"_s, entity, person + R"("action":"identify","name":"Seen"})",
        personCode + u"action: \"identify\", name: \"Seen\" }", personCode + u"action: \"identify\" }");
    row("a field in the middle goes", u"unknown-field"_s, track, R"({"userId":"u","mail":"m","event":"E"})",
        u"{ userId: c.id, mail: \"m\", event: \"E\" }"_s, u"{ userId: c.id, event: \"E\" }"_s);
    row("a key in the body goes", u"credential-in-code"_s, track, R"({"writeKey":"k","userId":"u","event":"E"})",
        u"{ writeKey: \"k\", userId: c.id, event: \"E\" }"_s, u"{ userId: c.id, event: \"E\" }"_s);
    row("a number becomes a text", u"id-not-string"_s, track, R"({"userId":7,"event":"E"})",
        u"{ userId: 7, event: \"E\" }"_s, u"{ userId: \"7\", event: \"E\" }"_s);
    row("a number of an expression becomes a text", u"id-not-string"_s, track, R"({"userId":7,"event":"E"})",
        u"{ userId: c.number, event: \"E\" }"_s, u"{ userId: String(c.number), event: \"E\" }"_s);
    row("the id instead of the email", u"email-as-id"_s, track, R"({"userId":"a@b.c","event":"E"})",
        u"{ userId: c.customer.email, event: \"E\" }"_s, u"{ userId: c.customer.customer_id, event: \"E\" }"_s);
    row("one identifier stays", u"several-identifiers"_s, entity,
        R"({"type":"person","identifiers":{"email":"a@b.c","id":"1"},"action":"delete"})",
        u"{ type: \"person\", identifiers: { email: c.email, id: c.id }, action: \"delete\" }"_s,
        u"{ type: \"person\", identifiers: { id: c.id }, action: \"delete\" }"_s);
    row("a currency in capitals", u"currency-code"_s, track,
        R"({"userId":"u","event":"E","properties":{"currency":"usd"}})",
        u"{ userId: c.id, event: \"E\", properties: { currency: \"usd\" } }"_s,
        u"{ userId: c.id, event: \"E\", properties: { currency: \"USD\" } }"_s);
    row("a name without blanks", u"name-with-blanks"_s, track, R"({"userId":"u","event":" E "})",
        u"{ userId: c.id, event: \" E \" }"_s, u"{ userId: c.id, event: \"E\" }"_s);
    row("in an object of several lines", u"timestamp-missing"_s, track, R"({"userId":"u","event":"E"})",
        u"{\n    userId: c.id,\n    event: \"E\",\n  }"_s,
        u"{\n    userId: c.id,\n    event: \"E\",\n    timestamp: w.payload.timestamp,\n  }"_s);
    row("the path that takes the message, though another begins more alike", u"unknown-endpoint"_s,
        u"https://track.customer.io/api/v1/customers"_s, person + R"("action":"identify","attributes":{}})",
        personCode +
            u"action: \"identify\", attributes: {} };\n  w.url = \"https://track.customer.io/api/v1/customers\""_s,
        personCode +
            u"action: \"identify\", attributes: {} };\n  w.url = \"https://track.customer.io/api/v2/entity\""_s);
    row("a path with a letter too many", u"unknown-endpoint"_s, u"https://api.segment.io/v1/tracks"_s,
        R"({"userId":"u","event":"E","mail":"m"})",
        u"{ userId: c.id, event: \"E\", mail: \"m\" };\n  w.url = \"https://api.segment.io/v1/tracks\""_s,
        u"{ userId: c.id, event: \"E\", mail: \"m\" };\n  w.url = \"https://api.segment.io/v1/track\""_s);
    row("https instead of http", u"not-https"_s, u"http://api.segment.io/v1/track"_s, R"({"userId":"u","event":"E"})",
        u"{ userId: c.id, event: \"E\" };\n  w.url = \"http://api.segment.io/v1/track\""_s,
        u"{ userId: c.id, event: \"E\" };\n  w.url = \"https://api.segment.io/v1/track\""_s);
    row("the host of the endpoint's region", u"wrong-region"_s, u"https://events.eu1.segmentapis.com/v1/track"_s,
        R"({"userId":"u","event":"E"})",
        u"{ userId: c.id, event: \"E\" };\n  w.url = \"https://events.eu1.segmentapis.com/v1/track\""_s,
        u"{ userId: c.id, event: \"E\" };\n  w.url = \"https://api.segment.io/v1/track\""_s);
    row("a field beside a merge goes", u"identifiers-in-merge"_s, entity,
        person + R"("action":"merge","primary":{"id":"1"},"secondary":{"id":"2"}})",
        personCode + u"action: \"merge\", primary: { id: c.a }, secondary: { id: c.b } }",
        u"{ type: \"person\", action: \"merge\", primary: { id: c.a }, secondary: { id: c.b } }"_s);
    row("the method that is taken", u"wrong-method"_s, track, R"({"userId":"u","event":"E"})",
        u"{ userId: c.id, event: \"E\" };\n  w.method = \"PUT\""_s,
        u"{ userId: c.id, event: \"E\" };\n  w.method = \"POST\""_s);
    row("in an item of a batch", u"id-not-string"_s, u"https://api.segment.io/v1/batch"_s,
        R"({"batch":[{"type":"identify","userId":7}]})", u"{ batch: [{ type: \"identify\", userId: 7 }] }"_s,
        u"{ batch: [{ type: \"identify\", userId: \"7\" }] }"_s);
}

void QuickFixesTest::mendsTheCode()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, url);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QString source = u"function handler(w) {\n  const c = w.payload.data;\n  w.payload = %1;\n  return w;\n}\n"_s;
    QCOMPARE(mended(source.arg(before), rule, url, body), source.arg(after));
}

void QuickFixesTest::leavesCodeAloneThatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rule");
    QTest::newRow("the message is made elsewhere")
        << u"function handler(w) { w.payload = JSON.parse(text); return w; }"_s << u"id-not-string"_s;
    QTest::newRow("a function that cannot name the event")
        << u"function handler(w) { w.payload = make(); return w; }\nfunction make() { return { userId: 7, event: \"E\" }; }"_s
        << u"timestamp-missing"_s;
    QTest::newRow("an amount of a function that does not get it")
        << u"function handler(w) { w.payload = { userId: 7, event: \"E\", properties: { total: f(w) } }; return w; }"_s
        << u"currency-decimals"_s;
    QTest::newRow("an amount of a function that gets the whole event, which may know the currency")
        << u"function handler(w) { w.payload = { userId: 7, event: \"E\", properties: { total: f(w.payload.data) } }; return w; }"_s
        << u"currency-decimals"_s;
    QTest::newRow("an amount that is made of two")
        << u"function handler(w) { const d = w.payload.data; w.payload = { userId: 7, event: \"E\", properties: { total: f(d.total_amount, d.tax) } }; return w; }"_s
        << u"currency-decimals"_s;
}

void QuickFixesTest::leavesCodeAloneThatItDoesNotKnow()
{
    QFETCH(const QString, source);
    QFETCH(const QString, rule);
    const QByteArray properties = rule == u"currency-decimals" ? R"(,"properties":{"total":19.99})" : "";
    QCOMPARE(mended(source, rule, track, R"({"userId":7,"event":"E")" + properties + '}'), QString());
}

void QuickFixesTest::doesNotGuessBetweenTwoPaths()
{
    const QString url = u"https://api.segment.io/v1/xyz"_s;
    const QString source =
        u"function handler(w) { w.url = \"%1\"; w.payload = { userId: \"u\", name: \"N\" }; return w; }"_s.arg(url);
    QCOMPARE(mended(source, u"unknown-endpoint"_s, url, R"({"userId":"u","name":"N"})"), QString()); // page, or screen
}

void QuickFixesTest::addsAFunctionOnce()
{
    const QString source =
        u"function handler(w) {\n  const c = w.payload.data;\n  w.payload = { userId: c.id, event: \"E\", properties: { total: c.total_amount / 100 } };\n  return w;\n}\n"_s;
    const QByteArray body = R"({"userId":"u","event":"E","properties":{"total":19.99}})";
    const QString once = mended(source, u"currency-decimals"_s, track, body);
    QVERIFY2(once.contains(u"total: c.total_amount / minorUnits(c.currency)"), qPrintable(once));
    QCOMPARE(once.count(u"function minorUnits("), 1);
    const QString twice =
        mended(QString(once).replace(u"minorUnits(c.currency)"_s, u"100"_s), u"currency-decimals"_s, track, body);
    QCOMPARE(twice, once);
}

void QuickFixesTest::givesEachItemAnIdOfItsOwn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("items");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("call");
    const QString batch = u"https://api.segment.io/v1/batch"_s;
    QTest::newRow("a messageId with the item's number")
        << batch
        << u"{ type: \"track\", userId: c.id, event: \"E\", messageId: c.id }, { type: \"track\", userId: c.id, event: \"F\" }"_s
        << QByteArray(
               R"({"batch":[{"type":"track","userId":"u","event":"E","messageId":"u"},{"type":"track","userId":"u","event":"F"}]})")
        << u"no-idempotency"_s << u"event: \"F\", messageId: eventId(w.payload, \"dodo:1\") }"_s;
    QTest::newRow("instead of one that is there twice")
        << batch
        << u"{ type: \"track\", userId: c.id, event: \"E\", messageId: c.id }, { type: \"track\", userId: c.id, event: \"F\", messageId: c.id }"_s
        << QByteArray(
               R"({"batch":[{"type":"track","userId":"u","event":"E","messageId":"u"},{"type":"track","userId":"u","event":"F","messageId":"u"}]})")
        << u"repeated-id"_s << u"event: \"F\", messageId: eventId(w.payload, \"dodo:1\") }"_s;
    QTest::newRow("a ULID with the item's number")
        << u"https://track.customer.io/api/v2/batch"_s
        << u"{ type: \"person\", action: \"event\", identifiers: { id: c.id }, name: \"A\" }"_s
        << QByteArray(R"({"batch":[{"type":"person","action":"event","identifiers":{"id":"u"},"name":"A"}]})")
        << u"no-idempotency"_s << u"name: \"A\", id: eventUlid(w.payload, 0) }"_s;
    QTest::newRow("none where the same code makes both")
        << batch << u"base, base"_s
        << QByteArray(
               R"({"batch":[{"type":"track","userId":"u","event":"E"},{"type":"track","userId":"u","event":"E"}]})")
        << u"no-idempotency"_s << QString();
}

void QuickFixesTest::givesEachItemAnIdOfItsOwn()
{
    QFETCH(const QString, url);
    QFETCH(const QString, items);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, rule);
    QFETCH(const QString, call);
    const QString source =
        u"function handler(w) {\n  const c = w.payload.data;\n  const base = { type: \"track\", userId: c.id, event: \"E\" };\n  w.payload = { batch: [%1] };\n  return w;\n}\n"_s
            .arg(items);
    const QString fixed = mended(source, rule, url, body);
    QVERIFY2(call.isEmpty() ? fixed.isEmpty() : fixed.contains(call), qPrintable(fixed));
}

void QuickFixesTest::everyFixHasRulesAndATitle()
{
    const auto fixes = allQuickFixes();
    QVERIFY(fixes.size() > 10);
    for (const std::unique_ptr<QuickFix> &fix : fixes) {
        QVERIFY(!fix->rules().isEmpty());
        QVERIFY(!fix->title().isEmpty());
    }
}

QTEST_GUILESS_MAIN(QuickFixesTest)
#include "tst_quickfixes.moc"

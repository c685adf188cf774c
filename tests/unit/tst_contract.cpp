// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "contract/contractcatalog.h"
#include "contract/requestschema.h"
#include "support/files.h"
#include "support/results.h"

#include <QDir>
#include <QTemporaryDir>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QByteArray payment = R"({"business_id":"bus_1","type":"payment.succeeded","timestamp":"2026-03-02T09:14:27Z",)"
                           R"("data":{"payload_type":"Payment","currency":"JPY","total_amount":1999,"tax":182,)"
                           R"("settlement_currency":"KWD","settlement_amount":4275,"settlement_tax":389,)"
                           R"("customer":{"customer_id":"cus_1","name":"Ada Lovelace","email":"ada@example.com"}}})";

QStringList errorsOf(const QList<Diagnostic> &diagnostics)
{
    QStringList errors;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            errors.append(diagnostic.rule + u' ' + diagnostic.pointer);
    }
    return errors;
}

QString listed(const QList<Diagnostic> &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics)
        lines.append(nameOf(diagnostic.severity) + u' ' + diagnostic.rule + u' ' + diagnostic.pointer + u": " +
                     diagnostic.message);
    return lines.join(u'\n');
}

/// "error customerio/unknown-action /action", as rows write a finding.
bool holds(const QList<Diagnostic> &diagnostics, const QString &finding)
{
    return std::ranges::any_of(diagnostics, [&finding](const Diagnostic &diagnostic) {
        return QString(nameOf(diagnostic.severity) + u' ' + diagnostic.rule + u' ' + diagnostic.pointer).trimmed() ==
               finding;
    });
}

} // namespace

/// What the destinations take, as their contracts tell it.
class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void everyContractLoads();
    void acceptsValidRequests_data();
    void acceptsValidRequests();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void findsNothingElse_data();
    void findsNothingElse();
    void looksAtTheAddressAndTheHeaders_data();
    void looksAtTheAddressAndTheHeaders();
    void knowsTheOlderAddressesOfCustomerio_data();
    void knowsTheOlderAddressesOfCustomerio();
    void tellsWhatToWriteInstead();
    void everyFindingLinksToTheDestinationsDocumentation();
    void unknownHostsHaveNoContract();
    void namesTheBrokenSchema_data();
    void namesTheBrokenSchema();
    void aBrokenContractLeavesTheOthers_data();
    void aBrokenContractLeavesTheOthers();
    void checkingOneRequest();

private:
    [[nodiscard]] QList<Diagnostic> check(const QString &url, const QByteArray &body,
                                          const ContractContext &context = {}) const
    {
        return m_contracts.check({.method = u"POST"_s, .url = url, .headers = {}, .body = body}, context);
    }

    IntegrationCatalog m_integrations = IntegrationCatalog::load();
    ContractCatalog m_contracts = ContractCatalog::load(m_integrations);
    EventCatalog m_events = EventCatalog::load().value();
};

const QString segment = u"https://api.segment.io/v1/"_s;
const QString customerio = u"https://track.customer.io/api/v2/"_s;

void ContractTest::everyContractLoads()
{
    for (const Error &problem : m_contracts.problems())
        QFAIL(qPrintable(problem.describe()));
    QVERIFY(!check(segment + u"track", "{}").isEmpty());
    QVERIFY(!check(customerio + u"entity", "{}").isEmpty());
}

void ContractTest::acceptsValidRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QString &url, const QByteArray &body) {
        QTest::newRow(name) << url << body;
    };
    row("a Segment track call of a user", segment + u"track",
        R"({"userId":"u","event":"E","properties":{"revenue":19.99,"currency":"USD"},"timestamp":"2026-03-02T09:14:27Z","messageId":"m"})");
    row("a Segment track call of an anonymous visitor", segment + u"track", R"({"anonymousId":"a","event":"E"})");
    row("a Segment identify call", segment + u"identify", R"({"userId":"u","traits":{"email":"a@b.c"}})");
    row("a Segment page call without a name", segment + u"page", R"({"userId":"u"})");
    row("a Segment screen call", segment + u"screen", R"({"userId":"u","name":"Home"})");
    row("a Segment group call", segment + u"group", R"({"userId":"u","groupId":"g","traits":{"employees":3}})");
    row("a Segment alias call", segment + u"alias", R"({"userId":"u","previousId":"p"})");
    row("a Segment batch", segment + u"batch",
        R"({"batch":[{"type":"track","userId":"u","event":"E"},{"type":"identify","userId":"u"}]})");
    row("the EU host of Segment", u"https://events.eu1.segmentapis.com/v1/track"_s, R"({"userId":"u","event":"E"})");
    const auto person = [&row](const char *name, const QByteArray &action, const QByteArray &rest) {
        row(name, customerio + u"entity",
            R"({"type":"person","identifiers":{"id":"1"},"action":")" + action + '"' + rest + '}');
    };
    person("Customer.io identifies a person", "identify", R"(,"attributes":{"plan":"x"},"timestamp":1772442867)");
    person("Customer.io deletes a person", "delete", "");
    person("Customer.io takes an event", "event", R"(,"name":"E","attributes":{"a":1})");
    person("Customer.io takes a screen view", "screen", R"(,"name":"E")");
    person("Customer.io takes a page view", "page", R"(,"name":"E","attributes":{"keywords":["a"]})");
    person("Customer.io adds relationships", "add_relationships",
           R"(,"cio_relationships":[{"identifiers":{"object_type_id":"1","object_id":"a"}}])");
    person("Customer.io deletes relationships", "delete_relationships", R"(,"cio_relationships":[])");
    person("Customer.io adds a device", "add_device", R"(,"device":{"token":"t","platform":"ios"})");
    person("Customer.io deletes a device", "delete_device", R"(,"device":{"token":"t"})");
    person("Customer.io suppresses a person", "suppress", "");
    person("Customer.io unsuppresses a person", "unsuppress", "");
    row("Customer.io merges two persons", customerio + u"entity",
        R"({"type":"person","action":"merge","primary":{"id":"1"},"secondary":{"email":"a@b.c"}})");
    row("Customer.io identifies an object", customerio + u"entity",
        R"({"type":"object","action":"identify","identifiers":{"object_type_id":"1","object_id":"a"},"attributes":{}})");
    row("Customer.io takes a delivery's event", customerio + u"entity",
        R"({"type":"delivery","action":"event","identifiers":{"id":"d"},"name":"opened","attributes":{"device_token":"t"}})");
    row("a Customer.io batch", customerio + u"batch",
        R"({"batch":[{"type":"person","identifiers":{"id":"1"},"action":"event","name":"E"}]})");
    row("an event of Customer.io's v1 API", u"https://track.customer.io/api/v1/customers/1/events"_s,
        R"({"name":"E","data":{"a":1}})");
}

void ContractTest::acceptsValidRequests()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, body);
    const QList<Diagnostic> found = check(url, body);
    QVERIFY2(errorsOf(found).isEmpty(), qPrintable(listed(found)));
}

void ContractTest::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("finding");
    const auto track = [](const char *name, const QByteArray &body, const QString &finding) {
        QTest::newRow(name) << (segment + u"track") << body << finding;
    };
    track("a track call of nobody", R"({"event":"E"})", u"error segment/no-user-anon-id"_s);
    track("a numeric userId", R"({"userId":7,"event":"E"})", u"error segment/id-not-string /userId"_s);
    track("an empty userId beside an anonymousId", R"({"userId":"","anonymousId":"a","event":"E"})",
          u"error segment/id-not-string /userId"_s);
    track("a track call without an event", R"({"userId":"u"})", u"error segment/event-not-defined"_s);
    track("an event that is a number", R"({"userId":"u","event":1})", u"error segment/event-not-string /event"_s);
    track("an empty event name", R"({"userId":"u","event":""})", u"error segment/event-not-string /event"_s);
    track("properties that are a text", R"({"userId":"u","event":"E","properties":"x"})",
          u"error segment/properties-not-object /properties"_s);
    track("an amount that toFixed made a text", R"({"userId":"u","event":"E","properties":{"revenue":"19.99"}})",
          u"warning segment/amount-as-text /properties/revenue"_s);
    track("yen divided by 100", R"({"userId":"u","event":"E","properties":{"payment_amount":"19.99"}})",
          u"error segment/currency-decimals /properties/payment_amount"_s);
    track("a reserved property of the wrong type", R"({"userId":"u","event":"E","properties":{"products":"x"}})",
          u"warning segment/reserved-type /properties/products"_s);
    track("a currency that is none", R"({"userId":"u","event":"E","properties":{"currency":"dollar"}})",
          u"warning segment/currency-code /properties/currency"_s);
    track("a timestamp in seconds", R"({"userId":"u","event":"E","timestamp":1772442867})",
          u"error segment/timestamp-form /timestamp"_s);
    track("a timestamp that is no date", R"({"userId":"u","event":"E","timestamp":"yesterday"})",
          u"error segment/timestamp-form /timestamp"_s);
    track("a timestamp without a zone", R"({"userId":"u","event":"E","timestamp":"2026-03-02T09:14:27"})",
          u"warning segment/timestamp-zone /timestamp"_s);
    track("no timestamp", R"({"userId":"u","event":"E"})", u"warning segment/timestamp-missing"_s);
    track("no messageId", R"({"userId":"u","event":"E"})", u"warning segment/no-idempotency"_s);
    track("a messageId of 100 characters",
          R"({"userId":"u","event":"E","messageId":")" + QByteArray(100, 'm') + R"("})",
          u"error segment/message-id /messageId"_s);
    track("an email address as userId", R"({"userId":"a@b.c","event":"E"})", u"warning segment/email-as-id /userId"_s);
    track("an email address in the event's name", R"({"userId":"u","event":"Paid by a@b.c"})",
          u"warning segment/personal-data-in-name /event"_s);
    track("the customer's name in the event's name", R"({"userId":"u","event":"Payment of Ada Lovelace"})",
          u"warning segment/personal-data-in-name /event"_s);
    track("a timestamp that is not the event's", R"({"userId":"u","event":"E","timestamp":"2026-03-02T10:00:00Z"})",
          u"warning segment/timestamp-not-the-events /timestamp"_s);
    track("a key in the body", R"({"userId":"u","event":"E","writeKey":"k"})",
          u"error segment/credential-in-code /writeKey"_s);
    track("a field that Segment fills in", R"({"userId":"u","event":"E","receivedAt":"2026-03-02T09:14:27Z"})",
          u"warning segment/deprecated-field /receivedAt"_s);
    track("a time of sending", R"({"userId":"u","event":"E","sentAt":"2026-03-02T09:14:27Z"})",
          u"warning segment/deprecated-field /sentAt"_s);
    track("a tax in yen divided by 100", R"({"userId":"u","event":"E","properties":{"tax":1.82}})",
          u"error segment/currency-decimals /properties/tax"_s);
    track("a sum in yen without the tax, divided by 100",
          R"({"userId":"u","event":"E","properties":{"revenue":18.17}})",
          u"error segment/currency-decimals /properties/revenue"_s);
    track("what is settled in dinars divided by 100",
          R"({"userId":"u","event":"E","properties":{"settlement_amount":42.75}})",
          u"error segment/currency-decimals /properties/settlement_amount"_s);
    track("a sum whose name ends so", R"({"userId":"u","event":"E","properties":{"order_total":"19.99"}})",
          u"warning segment/amount-as-text /properties/order_total"_s);
    track("a price of a product as text",
          R"({"userId":"u","event":"E","properties":{"products":[{"price":1},{"price":"1.00"}]}})",
          u"warning segment/amount-as-text /properties/products/1/price"_s);
    track("a field that is not documented", R"({"userId":"u","event":"E","propertys":{}})",
          u"warning segment/unknown-field /propertys"_s);
    track("a body over 32 KB", R"({"userId":"u","event":"E","properties":{"a":")" + QByteArray(32768, 'a') + R"("}})",
          u"error segment/too-large"_s);
    track("a body that is no object", "[]", u"error segment/body-not-object"_s);
    track("the original event", payment, u"error segment/raw-event"_s);
    QTest::newRow("a sum of a person's as text")
        << (segment + u"identify") << QByteArray(R"({"userId":"u","traits":{"total_spent":"28.25"}})")
        << u"warning segment/amount-as-text /traits/total_spent"_s;
    QTest::newRow("a type that is not the path's")
        << (segment + u"track") << QByteArray(R"({"type":"trak","userId":"u","event":"E"})")
        << u"warning segment/type-not-the-paths /type"_s;
    QTest::newRow("a page named after a person")
        << (segment + u"page") << QByteArray(R"({"userId":"u","name":"Page of ada@example.com"})")
        << u"warning segment/personal-data-in-name /name"_s;
    QTest::newRow("a batch item of an unknown type")
        << (segment + u"batch") << QByteArray(R"({"batch":[{"type":"trak","userId":"u"}]})")
        << u"error segment/unknown-type /batch/0/type"_s;
    QTest::newRow("a wrong item in a batch")
        << (segment + u"batch") << QByteArray(R"({"batch":[{"type":"track","event":"E","userId":1}]})")
        << u"error segment/id-not-string /batch/0/userId"_s;
    QTest::newRow("an empty batch") << (segment + u"batch") << QByteArray(R"({"batch":[]})")
                                    << u"error segment/empty-batch /batch"_s;
    QTest::newRow("an id that an item before has")
        << (segment + u"batch")
        << QByteArray(R"({"batch":[{"type":"identify","userId":"u","messageId":"m"},)"
                      R"({"type":"track","userId":"u","event":"E","messageId":"m"}]})")
        << u"error segment/repeated-id /batch/1/messageId"_s;
    QTest::newRow("a ULID that an item before has")
        << (customerio + u"batch")
        << QByteArray(R"({"batch":[{"type":"person","identifiers":{"id":"1"},"action":"event","name":"A",)"
                      R"("id":"01HB4HBDKTFWYZCK01DMRSWRFD"},{"type":"person","identifiers":{"id":"1"},)"
                      R"("action":"event","name":"B","id":"01HB4HBDKTFWYZCK01DMRSWRFD"}]})")
        << u"error customerio/repeated-id /batch/1/id"_s;
    QTest::newRow("a key around a batch")
        << (segment + u"batch") << QByteArray(R"({"writeKey":"k","batch":[{"type":"identify","userId":"u"}]})")
        << u"error segment/credential-in-code /writeKey"_s;
    const auto person = [](const char *name, const QByteArray &rest, const QString &finding) {
        QTest::newRow(name) << (customerio + u"entity") << QByteArray(R"({"type":"person",)" + rest + '}') << finding;
    };
    person("the event's name as the action", R"("identifiers":{"id":"1"},"action":"payment_completed")",
           u"error customerio/unknown-action /action"_s);
    person("no action", R"("identifiers":{"id":"1"})", u"error customerio/unknown-action"_s);
    person("nobody identified", R"("action":"event","name":"E")", u"error customerio/identifier-missing"_s);
    person("two identifiers", R"("identifiers":{"id":"1","email":"a@b.c"},"action":"event","name":"E")",
           u"error customerio/several-identifiers /identifiers"_s);
    person("an identifier that is a number", R"("identifiers":{"id":1},"action":"event","name":"E")",
           u"error customerio/identifier-not-string /identifiers/id"_s);
    person("an anonymous_id", R"("identifiers":{"anonymous_id":"1"},"action":"event","name":"E")",
           u"warning customerio/unlisted-identifier /identifiers"_s);
    person("an email that is none", R"("identifiers":{"email":"ada"},"action":"event","name":"E")",
           u"warning customerio/email-form /identifiers/email"_s);
    person("a phone number without its country", R"("identifiers":{"phone":"010-1234"},"action":"event","name":"E")",
           u"warning customerio/phone-form /identifiers/phone"_s);
    person("an id over 150 bytes",
           R"("identifiers":{"id":")" + QByteArray(151, 'i') + R"("},"action":"event","name":"E")",
           u"error customerio/identifier-too-long /identifiers/id"_s);
    person("an attribute under a reserved name",
           R"("identifiers":{"id":"1"},"action":"identify","attributes":{"_created_in_customerio_at":1})",
           u"warning customerio/reserved-name /attributes/_created_in_customerio_at"_s);
    person("the name that the first API had", R"("identifiers":{"id":"1"},"action":"event","name":"E","data":{})",
           u"warning customerio/deprecated-field /data"_s);
    person("the time of now", R"("identifiers":{"id":"1"},"action":"event","name":"E","timestamp":1772450000)",
           u"warning customerio/timestamp-not-the-events /timestamp"_s);
    person("a key in the body", R"("identifiers":{"id":"1"},"action":"event","name":"E","api_key":"k")",
           u"error customerio/credential-in-code /api_key"_s);
    person("an event without a name", R"("identifiers":{"id":"1"},"action":"event")",
           u"error customerio/name-missing"_s);
    person("an ISO timestamp",
           R"("identifiers":{"id":"1"},"action":"event","name":"E","timestamp":"2026-03-02T09:14:27Z")",
           u"error customerio/timestamp-form /timestamp"_s);
    person("a timestamp in milliseconds",
           R"("identifiers":{"id":"1"},"action":"event","name":"E","timestamp":1772442867000)",
           u"error customerio/timestamp-form /timestamp"_s);
    person("a date as text",
           R"("identifiers":{"id":"1"},"action":"identify","attributes":{"since":"2026-03-02T09:14:27Z"})",
           u"warning customerio/date-as-text /attributes/since"_s);
    person("an event without an id", R"("identifiers":{"id":"1"},"action":"event","name":"E")",
           u"warning customerio/no-idempotency"_s);
    person("an id that is no ULID", R"("identifiers":{"id":"1"},"action":"event","name":"E","id":"pay_1")",
           u"warning customerio/id-not-ulid /id"_s);
    person("a sum as text", R"("identifiers":{"id":"1"},"action":"identify","attributes":{"total_amount":"19.99"})",
           u"warning customerio/amount-as-text /attributes/total_amount"_s);
    const QByteArray identify = R"("identifiers":{"id":"1"},"action":"identify","attributes":)";
    person("a subscription that is neither on nor off", identify + R"({"unsubscribed":"maybe"})",
           u"warning customerio/reserved-type /attributes/unsubscribed"_s);
    person("a phone number of a person's without its country", identify + R"({"phone":"010"})",
           u"warning customerio/phone-form /attributes/phone"_s);
    person("an email of a person's that is none", identify + R"({"email":"ada"})",
           u"warning customerio/email-form /attributes/email"_s);
    person("an anonymous_id that is a number", identify + R"({"anonymous_id":4})",
           u"warning customerio/reserved-type /attributes/anonymous_id"_s);
    person("identifiers beside those of a merge",
           R"("identifiers":{"id":"1"},"action":"merge","primary":{"id":"1"},"secondary":{"id":"2"})",
           u"error customerio/identifiers-in-merge /identifiers"_s);
    person("a name on identify", R"("identifiers":{"id":"1"},"action":"identify","name":"Customer Identified")",
           u"warning customerio/unknown-field /name"_s);
    person("an attribute's name over 150 bytes",
           R"("identifiers":{"id":"1"},"action":"identify","attributes":{")" + QByteArray(151, 'a') + R"(":1})",
           u"error customerio/attribute-name-too-long /attributes/"_s + QString(151, u'a'));
    person("an attribute's value over 1000 bytes",
           R"("identifiers":{"id":"1"},"action":"identify","attributes":{"a":")" + QByteArray(1001, 'a') + R"("})",
           u"error customerio/attribute-value-too-long /attributes/a"_s);
    person("an event name over 100 bytes",
           R"("identifiers":{"id":"1"},"action":"event","name":")" + QByteArray(101, 'E') + '"',
           u"error customerio/name-too-long /name"_s);
    person("a merge by phone", R"("action":"merge","primary":{"phone":"+1"},"secondary":{"id":"2"})",
           u"error customerio/identifier-missing /primary"_s);
    person("a device without a platform", R"("identifiers":{"id":"1"},"action":"add_device","device":{"token":"t"})",
           u"error customerio/missing-field /device"_s);
    QByteArray attributes;
    for (int i = 0; i < 301; ++i)
        attributes += QByteArray(i > 0 ? "," : "") + "\"a" + QByteArray::number(i) + "\":1";
    person("more than 300 attributes",
           R"("identifiers":{"id":"1"},"action":"identify","attributes":{)" + attributes + '}',
           u"error customerio/too-many-attributes /attributes"_s);
}

void ContractTest::findsWhatIsWrong()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, finding);
    const QList<Diagnostic> found =
        check(url, body, {.integrationId = {}, .region = {}, .eventType = u"payment.succeeded"_s, .payload = payment});
    QVERIFY2(holds(found, finding), qPrintable(listed(found)));
}

void ContractTest::findsNothingElse_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("rule");
    const QString entity = customerio + u"entity";
    QTest::newRow("the event's own time in ISO form")
        << (segment + u"track") << QByteArray(R"({"userId":"u","event":"E","timestamp":"2026-03-02T09:14:27.000Z"})")
        << u"timestamp-not-the-events"_s;
    QTest::newRow("the event's own time in seconds")
        << entity
        << QByteArray(
               R"({"type":"person","identifiers":{"id":"1"},"action":"event","name":"E","timestamp":1772442867})")
        << u"timestamp-not-the-events"_s;
    QTest::newRow("a name of an event without anybody's name")
        << (segment + u"track") << QByteArray(R"({"userId":"u","event":"Payment Completed"})")
        << u"personal-data-in-name"_s;
    QTest::newRow("yen as they are") << (segment + u"track")
                                     << QByteArray(
                                            R"({"userId":"u","event":"E","properties":{"total":1999,"tax":182}})")
                                     << u"currency-decimals"_s;
    QTest::newRow("items of a batch with an id each, or none")
        << (segment + u"batch")
        << QByteArray(R"({"batch":[{"type":"track","userId":"u","event":"E","messageId":"1"},)"
                      R"({"type":"track","userId":"u","event":"E","messageId":"2"},)"
                      R"({"type":"identify","userId":"u"},{"type":"identify","userId":"u"}]})")
        << u"repeated-id"_s;
    QTest::newRow("yen without the tax, and dinars with their three decimals")
        << (segment + u"track")
        << QByteArray(
               R"({"userId":"u","event":"E","properties":{"revenue":1817,"settlement_amount":4.275,"value":3.886}})")
        << u"currency-decimals"_s;
    QTest::newRow("the forms in which somebody can be unsubscribed, and a phone number in its form")
        << entity
        << QByteArray(
               R"({"type":"person","identifiers":{"id":"1"},"action":"identify","attributes":{"unsubscribed":"1","phone":"+821012345678"}})")
        << u"reserved-type"_s;
    QTest::newRow("a phone number of a person's in its form")
        << entity
        << QByteArray(
               R"({"type":"person","identifiers":{"id":"1"},"action":"identify","attributes":{"phone":"+821012345678","email":null}})")
        << u"phone-form"_s;
    QTest::newRow("a text that only sounds like an amount")
        << (segment + u"track") << QByteArray(R"({"userId":"u","event":"E","properties":{"order_total":"all"}})")
        << u"amount-as-text"_s;
    QTest::newRow("an amount that is a number")
        << (segment + u"track") << QByteArray(R"({"userId":"u","event":"E","properties":{"total":1999}})")
        << u"amount-as-text"_s;
    QTest::newRow("an id of 150 bytes") << entity
                                        << QByteArray(R"({"type":"person","identifiers":{"id":")" +
                                                      QByteArray(150, 'i') + R"("},"action":"event","name":"E"})")
                                        << u"identifier-too-long"_s;
    QTest::newRow("a phone number and an email in their forms")
        << entity
        << QByteArray(R"({"type":"person","identifiers":{"phone":"+821012345678"},"action":"event","name":"E"})")
        << u"phone-form"_s;
    QTest::newRow("the reserved names that are for senders")
        << entity
        << QByteArray(
               R"({"type":"person","identifiers":{"id":"1"},"action":"identify","attributes":{"_update":true,"cio_subscription_preferences":{}}})")
        << u"reserved-name"_s;
    QTest::newRow("a message without old fields")
        << (segment + u"track") << QByteArray(R"({"userId":"u","event":"E","context":{}})") << u"deprecated-field"_s;
    QTest::newRow("a body without keys") << (segment + u"track") << QByteArray(R"({"userId":"u","event":"E"})")
                                         << u"credential-in-code"_s;
}

void ContractTest::findsNothingElse()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, rule);
    const QList<Diagnostic> found =
        check(url, body, {.integrationId = {}, .region = {}, .eventType = u"payment.succeeded"_s, .payload = payment});
    for (const Diagnostic &diagnostic : found)
        QVERIFY2(!diagnostic.rule.endsWith(u'/' + rule), qPrintable(listed(found)));
}

void ContractTest::looksAtTheAddressAndTheHeaders_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("finding");
    QTest::newRow("another method") << u"PUT"_s << (segment + u"track") << QString() << QString()
                                    << u"error segment/wrong-method"_s;
    QTest::newRow("a path that is none of the API's")
        << u"POST"_s << (segment + u"tracks") << QString() << QString() << u"error segment/unknown-endpoint"_s;
    QTest::newRow("a request in the clear")
        << u"POST"_s << u"http://api.segment.io/v1/track"_s << QString() << QString() << u"error segment/not-https"_s;
    QTest::newRow("the host of another region")
        << u"POST"_s << (segment + u"track") << QString() << u"eu"_s << u"error segment/wrong-region"_s;
    QTest::newRow("a key in a header") << u"POST"_s << (segment + u"track") << u"Authorization"_s << QString()
                                       << u"error segment/credential-in-code"_s;
    QTest::newRow("a host that is not Segment's")
        << u"POST"_s << u"https://example.com/v1/track"_s << QString() << QString() << u"error segment/foreign-host"_s;
}

void ContractTest::looksAtTheAddressAndTheHeaders()
{
    QFETCH(const QString, method);
    QFETCH(const QString, url);
    QFETCH(const QString, header);
    QFETCH(const QString, region);
    QFETCH(const QString, finding);
    HttpRequest request{.method = method, .url = url, .headers = {}, .body = R"({"userId":"u","event":"E"})"};
    if (!header.isEmpty())
        request.headers.append({header, u"Basic eA=="_s});
    const QList<Diagnostic> found =
        m_contracts.check(request, {.integrationId = u"segment"_s, .region = region, .eventType = {}, .payload = {}});
    QVERIFY2(holds(found, finding), qPrintable(listed(found)));
}

void ContractTest::knowsTheOlderAddressesOfCustomerio_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("finding"); // the only one; empty for none
    const auto row = [](const char *name, const char *method, const char *path, const QByteArray &body,
                        const char *finding) {
        QTest::newRow(name) << QString::fromLatin1(method) << QString::fromLatin1(path) << body
                            << QString::fromLatin1(finding);
    };
    row("a person with attributes", "PUT", "customers/cus_1", R"({"plan":"pro","email":"a@b.c"})", "");
    row("a person without any", "PUT", "customers/cus_1", "{}", "");
    row("a date of a person as text", "PUT", "customers/cus_1", R"({"since":"2026-03-02T09:14:27Z"})",
        "warning customerio/date-as-text /since");
    row("a number for an email", "PUT", "customers/cus_1", R"({"email":5})", "warning customerio/reserved-type /email");
    row("a value that is too long", "PUT", "customers/cus_1", R"({"note":")" + QByteArray(1001, 'x') + R"("})",
        "error customerio/attribute-value-too-long /note");
    row("a person by another method", "POST", "customers/cus_1", R"({"plan":"pro"})", "error customerio/wrong-method");
    row("an event of a person", "POST", "customers/cus_1/events",
        R"({"name":"E","data":{},"timestamp":1772442867,"id":"01JNAB1CDE2FGH3JKM4NPQ5RST"})", "");
    row("an event without a name", "POST", "customers/cus_1/events",
        R"({"timestamp":1772442867,"id":"01JNAB1CDE2FGH3JKM4NPQ5RST"})", "error customerio/name-missing");
    row("two persons to merge", "POST", "merge_customers", R"({"primary":{"id":"1"},"secondary":{"email":"a@b.c"}})",
        "");
    row("nobody to merge with", "POST", "merge_customers", R"({"primary":{"id":"1"},"secondary":{}})",
        "error customerio/identifier-missing /secondary");
    row("a device", "PUT", "customers/cus_1/devices", R"({"device":{"id":"t","platform":"ios"}})",
        "warning customerio/not-held");
    row("a person to suppress", "POST", "customers/cus_1/suppress", "{}", "warning customerio/not-held");
    row("a person to take back", "POST", "customers/cus_1/unsuppress", "{}", "warning customerio/not-held");
    row("a metric", "POST", "metrics", R"({"delivery_id":"d","metric":"opened"})", "warning customerio/not-held");
    row("an address that there is not", "POST", "customer/cus_1", "{}", "error customerio/unknown-endpoint");
}

/// Production sends to them, and the destination takes it: no error unless it would be one there.
void ContractTest::knowsTheOlderAddressesOfCustomerio()
{
    QFETCH(const QString, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, finding);
    const QList<Diagnostic> found = m_contracts.check(
        {.method = method, .url = u"https://track.customer.io/api/v1/"_s + path, .headers = {}, .body = body}, {});
    QVERIFY2(finding.isEmpty() ? found.isEmpty() : found.size() == 1 && holds(found, finding),
             qPrintable(listed(found)));
}

void ContractTest::tellsWhatToWriteInstead()
{
    const QList<Diagnostic> found =
        check(customerio + u"entity", R"({"type":"person","identifiers":{"id":"1"},"action":"payment_completed"})");
    QCOMPARE(errorsOf(found), QStringList(u"customerio/unknown-action /action"_s));
    QCOMPARE(found.first().message,
             u"action \"payment_completed\" is not one Customer.io knows; for an event use action "
             "\"event\" with name \"payment_completed\"."_s);
    QVERIFY(check(customerio + u"entity", R"({"type":"persons","action":"event","identifiers":{"id":"1"}})")
                .first()
                .message.endsWith(u"it has delivery, object, person."));
    QCOMPARE(check(segment + u"track", R"({"userId":7,"event":"E"})").last().message,
             u"userId must be a text, not a number. Segment answers 200 and discards it."_s);
}

void ContractTest::everyFindingLinksToTheDestinationsDocumentation()
{
    const QList<Diagnostic> found = check(segment + u"track", R"({"userId":7,"properties":[]})") +
                                    check(customerio + u"entity", R"({"type":"person","action":"x"})");
    QVERIFY(found.size() > 4);
    for (const Diagnostic &diagnostic : found)
        QVERIFY2(diagnostic.documentation.startsWith(u"https://"_s), qPrintable(diagnostic.rule));
}

void ContractTest::unknownHostsHaveNoContract()
{
    QVERIFY(check(u"https://example.com/webhook"_s, "{}").isEmpty());
    QVERIFY(
        check(u"https://example.com/webhook"_s, payment,
              {.integrationId = u"webhook"_s, .region = {}, .eventType = u"payment.succeeded"_s, .payload = payment})
            .isEmpty());
}

void ContractTest::namesTheBrokenSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no schema") << QByteArray(R"({"type":"thing"})");
    QTest::newRow("a reference to itself") << QByteArray(R"({"properties":{"a":{"$ref":"#"}}})");
    QTest::newRow("a circle of references") << QByteArray(
        R"({"$ref":"#/definitions/a","definitions":{"a":{"$ref":"#/definitions/b"},"b":{"items":{"$ref":"#/definitions/a"}}}})");
    QTest::newRow("a reference that leads nowhere") << QByteArray(R"({"$ref":"#/definitions/a"})");
    QTest::newRow("a reference out of the folder") << QByteArray(R"({"$ref":"../track.json"})");
}

void ContractTest::namesTheBrokenSchema()
{
    QFETCH(const QByteArray, schema);
    const QTemporaryDir folder;
    VERIFY_OK(writeFileAtomically(folder.filePath(u"broken.json"_s), schema));
    const Result<RequestSchema> loaded = RequestSchema::load(folder.path(), u"broken.json"_s);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().file.endsWith(u".json"_s), qPrintable(loaded.error().describe()));
}

void ContractTest::aBrokenContractLeavesTheOthers_data()
{
    QTest::addColumn<QByteArray>("contract");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("file");
    const QByteArray good = R"({"format":1,"onError":"rejects","documentation":{"general":"https://example.com"},)"
                            R"("methods":["POST"],"calls":{"all":{"schema":"all.json"}},)"
                            R"("endpoints":[{"path":"/","call":"all"}]})";
    QTest::newRow("a contract that is no JSON") << QByteArray("{") << QByteArray("{}") << u"contract.json"_s;
    QTest::newRow("a contract of a later format")
        << QByteArray(good).replace("\"format\":1", "\"format\":99") << QByteArray("{}") << u"contract.json"_s;
    QTest::newRow("a schema that is missing") << good << QByteArray() << u"all.json"_s;
    QTest::newRow("a schema that is no JSON") << good << QByteArray("{\"type\":") << u"all.json"_s;
    QTest::newRow("a schema that refers to a missing file")
        << good << QByteArray(R"({"$ref":"none.json"})") << u"none.json"_s;
    QTest::newRow("a schema that refers to itself")
        << good << QByteArray(R"({"properties":{"a":{"$ref":"all.json"}}})") << u"all.json"_s;
}

void ContractTest::aBrokenContractLeavesTheOthers()
{
    QFETCH(const QByteArray, contract);
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, file);
    const QTemporaryDir user;
    const QString folder = user.path() + u"/acme/contract"_s;
    VERIFY_OK(makeFolder(folder));
    VERIFY_OK(writeFileAtomically(folder + u"/contract.json"_s, contract));
    if (!schema.isEmpty())
        VERIFY_OK(writeFileAtomically(folder + u"/all.json"_s, schema));
    const QDir manifest(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/data/integrations/acme"));
    for (const QString &name : manifest.entryList(QDir::Files))
        QVERIFY(QFile::copy(manifest.filePath(name), user.path() + u"/acme/"_s + name));
    VERIFY_OK(writeFileAtomically(user.path() + u"/acme/icon.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    VERIFY_OK(makeFolder(user.path() + u"/acme/templates"_s));
    VERIFY_OK(writeFileAtomically(user.path() + u"/acme/templates/track.js"_s, "function handler(w) { return w }"));
    const IntegrationCatalog integrations = IntegrationCatalog::load(user.path());
    QVERIFY(integrations.find(u"acme"_s));
    const ContractCatalog contracts = ContractCatalog::load(integrations, user.path());
    QCOMPARE(contracts.problems().size(), 1);
    QVERIFY2(contracts.problems().first().describe().contains(u"/acme/contract/"_s + file),
             qPrintable(contracts.problems().first().describe()));
    QVERIFY(contracts.covers(u"segment"_s));
    QVERIFY(contracts.covers(u"customerio"_s));
    QVERIFY(!contracts.covers(u"acme"_s));
}

void ContractTest::checkingOneRequest()
{
    const HttpRequest request{
        .method = u"POST"_s,
        .url = segment + u"track",
        .headers = {},
        .body =
            R"({"userId":"u","event":"E","properties":{"revenue":19.99,"currency":"USD"},"timestamp":"2026-03-02T09:14:27Z","messageId":"m"})"};
    const ContractContext context{.integrationId = u"segment"_s,
                                  .region = u"us"_s,
                                  .eventType = u"payment.succeeded"_s,
                                  .payload = m_events.find(u"payment.succeeded"_s)->sample};
    QBENCHMARK
    {
        QVERIFY(m_contracts.check(request, context).isEmpty());
    }
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"

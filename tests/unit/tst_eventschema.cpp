// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "support/files.h"
#include "support/results.h"

#include <QDir>
#include <QTemporaryDir>

#include <rapidjson/document.h>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// What valijson has against a payload; empty where it is valid.
QString objection(const valijson::Schema &schema, const QByteArray &payload)
{
    rapidjson::Document document;
    if (document.Parse(payload.constData()).HasParseError())
        return u"This is no JSON."_s;
    valijson::ValidationResults results;
    if (valijson::Validator().validate(schema, valijson::adapters::RapidJsonAdapter(document), &results))
        return {};
    QString text;
    for (const auto &error : results) {
        for (const std::string &step : error.context)
            text += QString::fromStdString(step);
        text += u": "_s + QString::fromStdString(error.description) + u'\n';
    }
    return text;
}

void parseSchema(const JsonValue &value, valijson::Schema &schema)
{
    rapidjson::Document document;
    QVERIFY(!document.Parse(toCompactJson(value).constData()).HasParseError());
    valijson::SchemaParser().populateSchema(valijson::adapters::RapidJsonAdapter(document), schema);
}

} // namespace

/// The schemas of the catalogue as an app uses them: made whole, and read by valijson.
class EventSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPayloadMeetsItsSchema_data();
    void everyPayloadMeetsItsSchema();
    void schemaRefusesWhatBreaksIt_data();
    void schemaRefusesWhatBreaksIt();
    void schemaStandsAlone();
    void schemaKeepsTheMeaningOfFields();
    void unknownTypeHasNoSchema();
    void missingFileIsAnError();

private:
    EventCatalog m_catalog;
};

void EventSchemaTest::initTestCase()
{
    const Result<EventCatalog> catalog = EventCatalog::load();
    VERIFY_OK(catalog);
    m_catalog = *catalog;
}

void EventSchemaTest::everyPayloadMeetsItsSchema_data()
{
    QTest::addColumn<QString>("type");
    for (const EventType &type : m_catalog.types())
        QTest::newRow(qPrintable(type.type)) << type.type;
}

void EventSchemaTest::everyPayloadMeetsItsSchema()
{
    QFETCH(const QString, type);
    const Result<JsonValue> value = m_catalog.schema(type);
    VERIFY_OK(value);
    valijson::Schema schema;
    parseSchema(*value, schema);
    const EventType &event = *m_catalog.find(type);
    QCOMPARE(objection(schema, event.sample), QString());
    for (const EventVariant &variant : event.variants)
        QVERIFY2(objection(schema, variant.payload).isEmpty(),
                 qPrintable(variant.name + u": "_s + objection(schema, variant.payload)));
}

void EventSchemaTest::schemaRefusesWhatBreaksIt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("another type") << QByteArray(R"("type": "payment.succeeded")")
                                  << QByteArray(R"("type": "payment.failed")");
    QTest::newRow("another kind of data") << QByteArray(R"("Payment")") << QByteArray(R"("Refund")");
    QTest::newRow("a required field missing") << QByteArray("\"total_amount\"") << QByteArray("\"amount\"");
    QTest::newRow("a required field missing further in") << QByteArray("\"email\"") << QByteArray("\"e-mail\"");
    QTest::newRow("null where it cannot be")
        << QByteArray("\"name\": \"Nora Lindqvist\"") << QByteArray("\"name\": null");
    QTest::newRow("a string for an amount") << QByteArray("2825") << QByteArray("\"2825\"");
    QTest::newRow("a fraction of a minor unit") << QByteArray("2825") << QByteArray("28.25");
    QTest::newRow("a time that is none") << QByteArray("2026-03-02T09:14:27.302955Z") << QByteArray("yesterday");
    QTest::newRow("a string for a list") << QByteArray("\"refunds\": []") << QByteArray("\"refunds\": \"\"");
}

void EventSchemaTest::schemaRefusesWhatBreaksIt()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Result<JsonValue> value = m_catalog.schema(u"payment.succeeded"_s);
    VERIFY_OK(value);
    valijson::Schema schema;
    parseSchema(*value, schema);
    const QByteArray sample = m_catalog.find(u"payment.succeeded"_s)->sample;
    QVERIFY(sample.contains(before));
    QVERIFY(!objection(schema, QByteArray(sample).replace(before, after)).isEmpty());
}

void EventSchemaTest::schemaStandsAlone()
{
    for (const EventType &type : m_catalog.types()) {
        const Result<JsonValue> schema = m_catalog.schema(type.type);
        VERIFY_OK(schema);
        const QByteArray text = toCompactJson(*schema);
        QVERIFY(!text.contains(".json\""));
        QCOMPARE(schema->at(u"/properties/type/const")->toString(), type.type);
        const QString data = schema->at(u"/properties/data/$ref")->toString();
        QVERIFY(schema->at(data.sliced(1))); // "#/definitions/Payment" without its "#"
    }
}

void EventSchemaTest::schemaKeepsTheMeaningOfFields()
{
    const Result<JsonValue> schema = m_catalog.schema(u"payment.succeeded"_s);
    VERIFY_OK(schema);
    const JsonValue *amount = schema->at(u"/definitions/Payment/properties/total_amount");
    QVERIFY(amount);
    QCOMPARE((*amount)[u"x-unit"].toString(), u"minor"_s);
    QCOMPARE((*amount)[u"x-currency"].toString(), u"currency"_s);
    QVERIFY(!(*amount)[u"description"].toString().isEmpty());
    QVERIFY(!(*amount)[u"x-description-ko"].toString().isEmpty());
    const JsonValue *email = schema->at(u"/definitions/CustomerLimitedDetails/properties/email");
    QVERIFY(email);
    QCOMPARE((*email)[u"x-personal"].toString(), u"email"_s);
}

void EventSchemaTest::unknownTypeHasNoSchema()
{
    const Result<JsonValue> schema = m_catalog.schema(u"payment.unheard_of"_s);
    VERIFY_FAILS(schema, Error::Kind::NotFound);
    QVERIFY(schema.error().message.contains(u"payment.unheard_of"_s));
}

void EventSchemaTest::missingFileIsAnError()
{
    const QTemporaryDir folder;
    QVERIFY(QDir().mkpath(folder.filePath(u"a.b"_s)));
    VERIFY_OK(writeFileAtomically(
        folder.filePath(u"a.b/event.json"_s),
        R"({"type":"a.b","group":"a","schema":"Thing","title":{"en":"A"},"description":{"en":"B"}})"));
    VERIFY_OK(writeFileAtomically(folder.filePath(u"a.b/sample.json"_s), R"({"type":"a.b"})"));
    const Result<EventCatalog> catalog = EventCatalog::load(folder.path());
    VERIFY_OK(catalog);
    const Result<JsonValue> schema = catalog->schema(u"a.b"_s);
    QVERIFY(!schema);
    QVERIFY2(schema.error().describe().contains(u"schemas/envelope.json"_s), qPrintable(schema.error().describe()));
}

QTEST_GUILESS_MAIN(EventSchemaTest)
#include "tst_eventschema.moc"

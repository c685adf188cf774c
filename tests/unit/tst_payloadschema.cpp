// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/payloadschema.h"

#include "catalog/eventcatalog.h"
#include "catalog/payloadcompletion.h"
#include "catalog/payloadproblems.h"
#include "support/jsonedit.h"
#include "support/jsonplace.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class PayloadSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsEveryPlace_data();
    void knowsEveryPlace();
    void samplesHaveNoProblems_data();
    void samplesHaveNoProblems();
    void tellsProblemsAtTheirPlace_data();
    void tellsProblemsAtTheirPlace();
    void findsThePlaceInAText_data();
    void findsThePlaceInAText();
    void knowsWhatCanStandAtAPlace_data();
    void knowsWhatCanStandAtAPlace();

private:
    PayloadSchema m_schema; // of payment.succeeded
    JsonValue m_sample;
};

void PayloadSchemaTest::initTestCase()
{
    const EventCatalog events = EventCatalog::load().value();
    m_schema = PayloadSchema(events.schema(u"payment.succeeded"_s).value());
    m_sample = parseJson(events.find(u"payment.succeeded"_s)->sample).value();
}

void PayloadSchemaTest::knowsEveryPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isRequired");
    QTest::addColumn<bool>("isNullable");
    QTest::addColumn<QString>("personal");

    QTest::newRow("a text") << u"/data/customer/email"_s << u"string"_s << true << false << u"email"_s;
    QTest::newRow("a field that can be null")
        << u"/data/customer/phone_number"_s << u"string"_s << false << true << u"phone"_s;
    QTest::newRow("one that can be null and refers to another schema")
        << u"/data/card_issuing_country"_s << u"string"_s << false << true << u""_s;
    QTest::newRow("a list") << u"/data/refunds"_s << u"array"_s << true << false << u""_s;
    QTest::newRow("an item of a list") << u"/data/refunds/0"_s << u"object"_s << false << false << u""_s;
    QTest::newRow("a value of metadata, which may be of several types")
        << u"/data/metadata/order"_s << u""_s << false << false << u"free-text"_s;
}

void PayloadSchemaTest::knowsEveryPlace()
{
    QFETCH(QString, pointer);
    const FieldSchema field = m_schema.at(pointer);
    QVERIFY(field.isValid());
    QTEST(field.type(), "type");
    QTEST(field.isRequired(), "isRequired");
    QTEST(field.isNullable(), "isNullable");
    QTEST(m_schema.personalKind(pointer), "personal");
    QVERIFY(!m_schema.at(u"/data/no_such_field").isValid());
}

void PayloadSchemaTest::samplesHaveNoProblems_data()
{
    QTest::addColumn<QString>("type");
    const EventCatalog events = EventCatalog::load().value();
    for (const EventType &type : events.types())
        QTest::newRow(qPrintable(type.type)) << type.type;
}

void PayloadSchemaTest::samplesHaveNoProblems()
{
    QFETCH(QString, type);
    const EventCatalog events = EventCatalog::load().value();
    const PayloadSchema schema(events.schema(type).value());
    QList<QByteArray> payloads = {events.find(type)->sample};
    for (const EventVariant &variant : events.find(type)->variants)
        payloads.append(variant.payload);
    for (const QByteArray &payload : payloads) {
        const QList<Error> problems = problemsOf(parseJson(payload).value(), schema);
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().describe()));
    }
}

void PayloadSchemaTest::tellsProblemsAtTheirPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("message");

    QTest::newRow("a text instead of a number")
        << u"/data/total_amount"_s << QByteArray(R"("12")") << u"\"total_amount\" must be a whole number."_s;
    QTest::newRow("a fraction of a cent")
        << u"/data/total_amount"_s << QByteArray("1.5") << u"\"total_amount\" must be a whole number."_s;
    QTest::newRow("null where there is always a value")
        << u"/data/customer"_s << QByteArray("null") << u"\"customer\" cannot be null here; it is an object."_s;
    QTest::newRow("a date that is none") << u"/data/created_at"_s << QByteArray(R"("yesterday")")
                                         << u"\"created_at\" must be a date and time such as 2026-01-31T12:00:00Z."_s;
    QTest::newRow("another kind of data")
        << u"/data/payload_type"_s << QByteArray(R"("Refund")") << u"\"payload_type\" must be \"Payment\"."_s;
}

void PayloadSchemaTest::tellsProblemsAtTheirPlace()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, message);
    const QByteArray text = toIndentedJson(withValueAt(m_sample, pointer, parseJson(value).value()));
    const JsonValue payload = parseJson(text).value();
    const QList<Error> problems = problemsOf(payload, m_schema);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().message, message);
    QCOMPARE(problems.first().line, payload.at(pointer)->line());
    QCOMPARE(problemsOf(withoutValueAt(m_sample, u"/data/customer/email"), m_schema).first().message,
             u"\"customer\" lacks \"email\"."_s);
}

void PayloadSchemaTest::findsThePlaceInAText_data()
{
    QTest::addColumn<QByteArray>("text"); // the caret is at the bar
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("isKey");
    QTest::addColumn<QString>("typed");

    QTest::newRow("in a value") << QByteArray(R"({"a":{"b":"x|y"}})") << u"/a/b"_s << false << u"x"_s;
    QTest::newRow("in a key") << QByteArray(R"({"a":{"cust|omer":1}})") << u"/a/customer"_s << true << u"cust"_s;
    QTest::newRow("in a key that is not closed yet") << QByteArray("{\"a\":1,\n  \"cu|") << u"/cu"_s << true << u"cu"_s;
    QTest::newRow("in a value that is not closed yet") << QByteArray("{\"a\": \"US|\n}") << u"/a"_s << false << u"US"_s;
    QTest::newRow("behind a colon") << QByteArray(R"({"a": |})") << u"/a"_s << false << u""_s;
    QTest::newRow("behind a comma") << QByteArray(R"({"a":1, |})") << u"/"_s << true << u""_s;
    QTest::newRow("in an item") << QByteArray(R"({"a":[1,{"b":2|3}]})") << u"/a/1/b"_s << false << u"2"_s;
    QTest::newRow("behind escaped quotes") << QByteArray(R"({"a":"\"{","b":"|"})") << u"/b"_s << false << u""_s;
    QTest::newRow("behind an object that is closed")
        << QByteArray(R"({"a":{"x":1},"b":"|"})") << u"/b"_s << false << u""_s;
}

void PayloadSchemaTest::findsThePlaceInAText()
{
    QFETCH(QByteArray, text);
    const qsizetype caret = text.indexOf('|');
    const JsonPlace place = placeAt(text.remove(caret, 1), caret);
    QTEST(place.pointer, "pointer");
    QTEST(place.isKey, "isKey");
    QTEST(place.typed, "typed");
}

void PayloadSchemaTest::knowsWhatCanStandAtAPlace_data()
{
    QTest::addColumn<QByteArray>("text"); // the caret is at the bar
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("notOffered");

    QTest::newRow("a key that is missing") << QByteArray(R"({"data":{"customer":{"|"}}})") << u"\"email\""_s << u""_s;
    QTest::newRow("a key without its quote yet") << QByteArray(R"({"data":{|}})") << u"\"total_amount\""_s << u""_s;
    QTest::newRow("no key that stands already")
        << QByteArray(R"({"data":{"payment_id":"x","|"}})") << u"\"currency\""_s << u"\"payment_id\""_s;
    QTest::newRow("a known value") << QByteArray(R"({"data":{"status":"|"}})") << u"\"succeeded\""_s << u""_s;
    QTest::newRow("null where it is allowed") << QByteArray(R"({"data":{"status":|}})") << u"null"_s << u""_s;
    QTest::newRow("the one type there is") << QByteArray(R"({"type":"|"})") << u"\"payment.succeeded\""_s << u""_s;
    QTest::newRow("true for a boolean") << QByteArray(R"({"data":{"digital_products_delivered":|}})") << u"true"_s
                                        << u"null"_s;
}

void PayloadSchemaTest::knowsWhatCanStandAtAPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const qsizetype caret = text.indexOf('|');
    const JsonValue readable = parseJson(R"({"data":{"payment_id":"x"}})").value(); // when it could last be read
    const JsonPlace place = placeAt(text.remove(caret, 1), caret);
    const QStringList completions = completionsAt(place, m_schema, readable);
    QVERIFY2(completions.contains(offered), qPrintable(completions.join(u' ')));
    QVERIFY2(!completions.contains(notOffered), qPrintable(completions.join(u' ')));
    QVERIFY(completionsAt(placeAt("{\"unknown\": ", 12), m_schema, readable).isEmpty());
}

QTEST_GUILESS_MAIN(PayloadSchemaTest)
#include "tst_payloadschema.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "scrub/fake.h"
#include "scrub/scrubbedtext.h"
#include "support/jsonedit.h"

#include <QRegularExpression>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class ScrubTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fakesKeepTheShape_data();
    void fakesKeepTheShape();
    void sameValueGivesTheSameFake();
    void leavesNothingPersonalInASample_data();
    void leavesNothingPersonalInASample();
    void relatedPayloadsStayRelated();
    void findsPersonalDataWithoutASchema();
    void keepsEverythingElse();
    void isStable();
    void replacesInTheTextOnlyWhatIsPersonal_data();
    void replacesInTheTextOnlyWhatIsPersonal();
    void copesWithManyPersonalValues();

private:
    EventCatalog m_events;
};

void ScrubTest::initTestCase()
{
    m_events = EventCatalog::load().value();
}

void ScrubTest::fakesKeepTheShape_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pattern");

    QTest::newRow("an email address") << u"email"_s << u"mina@shop.kr"_s << u"person-[0-9a-f]{8}@example\\.com"_s;
    QTest::newRow("a full name") << u"name"_s << u"김 민아"_s << u"[A-Z][a-z]+ [A-Z][a-z]+"_s;
    QTest::newRow("an ID keeps its prefix") << u"id"_s << u"cus_8aBc01"_s << u"cus_[0-9][a-z][A-Z][a-z][0-9]{2}"_s;
    QTest::newRow("a telephone number") << u"phone"_s << u"+82 10-1234-5678"_s
                                        << u"\\+[0-9]{2} [0-9]{2}-[0-9]{4}-[0-9]{4}"_s;
    QTest::newRow("digits of a card") << u"card"_s << u"4242"_s << u"[0-9]{4}"_s;
    QTest::newRow("a link leads nowhere")
        << u"secret"_s << u"https://pay.dodo.com/in/a1"_s << u"https://example\\.com/[a-z]{2}/[a-z][0-9]"_s;
    QTest::newRow("a country stays") << u"country"_s << u"KR"_s << u"KR"_s;
    QTest::newRow("an empty text stays") << u"name"_s << QString() << QString();
}

void ScrubTest::fakesKeepTheShape()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(QString, pattern);
    const QString fake = fakeFor(kind, value);
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(fake).hasMatch(), qPrintable(fake));
    QCOMPARE(fake != value, kind != u"country" && !value.isEmpty());
}

void ScrubTest::sameValueGivesTheSameFake()
{
    QCOMPARE(fakeFor(u"email"_s, u"a@b.c"_s), fakeFor(u"email"_s, u"a@b.c"_s));
    QVERIFY(fakeFor(u"email"_s, u"a@b.c"_s) != fakeFor(u"email"_s, u"a@b.d"_s));
    // On every machine and in every version: what was shared once stays comparable.
    QCOMPARE(fakeFor(u"phone"_s, u"+1 555"_s), fakeFor(u"phone"_s, u"+1 555"_s));
}

void ScrubTest::leavesNothingPersonalInASample_data()
{
    QTest::addColumn<QString>("type");
    const EventCatalog events = EventCatalog::load().value();
    for (const EventType &type : events.types())
        QTest::newRow(qPrintable(type.type)) << type.type;
}

void ScrubTest::leavesNothingPersonalInASample()
{
    QFETCH(QString, type);
    const PayloadSchema schema(m_events.schema(type).value());
    const JsonValue sample = parseJson(m_events.find(type)->sample).value();
    const ScrubbedPayload scrubbed = scrub(sample, schema);
    const QByteArray text = toCompactJson(scrubbed.payload);
    QStringList texts;
    for (const QString &pointer : pointersOf(scrubbed.payload))
        texts.append(scrubbed.payload.at(pointer)->toString());
    for (const ScrubbedValue &value : scrubbed.values)
        QVERIFY2(value.before.size() < 5 || !texts.contains(value.before),
                 qPrintable(value.pointer + u' ' + value.before));
    const JsonValue *email = sample.at(u"/data/customer/email");
    if (email)
        QVERIFY(!text.contains(email->toString().toUtf8()));
    QCOMPARE(scrubbed.payload[u"type"].toString(), type);
    QCOMPARE(scrubbed.payload[u"timestamp"], sample[u"timestamp"]);
}

void ScrubTest::relatedPayloadsStayRelated()
{
    const auto customerOf = [this](const QString &type) {
        const ScrubbedPayload scrubbed =
            scrub(parseJson(m_events.find(type)->sample).value(), PayloadSchema(m_events.schema(type).value()));
        return *scrubbed.payload.at(u"/data/customer/customer_id");
    };
    QCOMPARE(customerOf(u"payment.succeeded"_s), customerOf(u"refund.succeeded"_s));
}

void ScrubTest::findsPersonalDataWithoutASchema()
{
    const JsonValue payload = parseJson(R"({"type":"shop.opened","owner":{"full_name":"Ada King","phone":"555 1234",
        "note":"write to ada@king.org, or Ada King"},"count":3})")
                                  .value();
    const ScrubbedPayload scrubbed = scrub(payload, {});
    const QByteArray text = toCompactJson(scrubbed.payload);
    QVERIFY2(!text.contains("Ada") && !text.contains("king.org") && !text.contains("555 1234"), text.constData());
    QVERIFY(text.contains(R"("type":"shop.opened")") && text.contains(R"("count":3)"));
}

void ScrubTest::keepsEverythingElse()
{
    const JsonValue payload = parseJson(R"({"z":1.50,"type":"x","a":[true,null,{"m":"text"}]})").value();
    const ScrubbedPayload scrubbed = scrub(payload, {});
    QCOMPARE(scrubbed.payload, payload);
    QVERIFY(scrubbed.values.isEmpty());
}

void ScrubTest::isStable()
{
    const PayloadSchema schema(m_events.schema(u"payment.succeeded"_s).value());
    const JsonValue metadata = parseJson(R"({"data":{"metadata":{"order":1203,"who":"Ada"}}})").value();
    const JsonValue scrubbed = scrub(metadata, schema).payload;
    QVERIFY(scrubbed != metadata);
    QVERIFY(parseJson(toCompactJson(scrubbed)).has_value());
    QCOMPARE(scrub(metadata, schema).payload, scrubbed);
}

void ScrubTest::replacesInTheTextOnlyWhatIsPersonal_data()
{
    QTest::addColumn<QByteArray>("text"); // with FAKE for what the e-mail becomes
    QTest::newRow("odd spaces and numbers as written")
        << QByteArray("{ \"n\":1.50,\t\"email\" :\"FAKE\" , \"z\":1e3 }\r\n");
    QTest::newRow("behind characters of several bytes") << QByteArray("{\"é😀\": \"ü\", \"email\": \"FAKE\"}");
    QTest::newRow("on a later line") << QByteArray("[\n  {\n    \"email\": \"FAKE\"\n  }\n]");
    QTest::newRow("behind a byte order mark") << QByteArray("\xef\xbb\xbf{\"email\":\"FAKE\"}");
    QTest::newRow("several times") << QByteArray(R"({"email":"FAKE","note":"FAKE","a":[{"email":"FAKE"}]})");
}

void ScrubTest::replacesInTheTextOnlyWhatIsPersonal()
{
    QFETCH(QByteArray, text);
    const QString email = u"ada@lovelace.org"_s;
    const QByteArray before = QByteArray(text).replace("FAKE", email.toUtf8());
    const ScrubbedPayload scrubbed = scrub(parseJson(before).value(), {});
    QCOMPARE(scrubbedText(before, scrubbed), text.replace("FAKE", fakeFor(u"email"_s, email).toUtf8()));
    const QByteArray twice = R"({"email":"ada@lovelace.org","email":"ada@lovelace.org"})";
    const ScrubbedPayload read = scrub(parseJson(twice, {}, DuplicateKeys::KeepLast).value(), {});
    QVERIFY(!scrubbedText(twice, read).contains("lovelace")); // also where JSON.parse() would not look
}

void ScrubTest::copesWithManyPersonalValues()
{
    QByteArray text = "[";
    for (int i = 0; i < 5000; ++i)
        text += "{\"email\":\"a" + QByteArray::number(i) + "@b.org\"},\n";
    text += "0]";
    const ScrubbedPayload scrubbed = scrub(parseJson(text).value(), {});
    QCOMPARE(scrubbed.values.size(), 5000);
    QVERIFY(!scrubbedText(text, scrubbed).contains("@b.org"));
}

QTEST_GUILESS_MAIN(ScrubTest)
#include "tst_scrub.moc"

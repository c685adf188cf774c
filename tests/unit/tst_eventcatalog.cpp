// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "support/files.h"
#include "support/json.h"
#include "support/results.h"

#include <QTemporaryDir>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

QByteArray description(const QByteArray &type, int order)
{
    return R"({"type":")" + type + R"(","group":"thing","order":)" + QByteArray::number(order) +
           R"(,"title":{"en":"Thing"},"description":{"en":"It happened."}})";
}

QByteArray sample(const QByteArray &type)
{
    return R"({"type":")" + type + R"(","data":{}})";
}

void writeEvent(const QString &folder, const QString &type, const QByteArray &event, const QByteArray &payload)
{
    QVERIFY(QDir().mkpath(folder + u'/' + type));
    VERIFY_OK(writeFileAtomically(folder + u'/' + type + u"/event.json"_s, event));
    VERIFY_OK(writeFileAtomically(folder + u'/' + type + u"/sample.json"_s, payload));
}

const QByteArray variantKinds = R"({"two":{"title":{"en":"Two"},"description":{"en":"The second."}},
                                    "one":{"title":{"en":"One"},"description":{"en":"The first."}}})";

/// The kinds of the catalogue, and these variants (name, payload) of the type a.b.
void writeVariants(const QString &folder, const QByteArray &kinds, const QMap<QString, QByteArray> &payloads)
{
    VERIFY_OK(writeFileAtomically(folder + u"/variants.json"_s, kinds));
    QVERIFY(QDir().mkpath(folder + u"/a.b/variants"_s));
    for (auto payload = payloads.cbegin(); payload != payloads.cend(); ++payload)
        VERIFY_OK(writeFileAtomically(folder + u"/a.b/variants/"_s + payload.key() + u".json"_s, payload.value()));
}

} // namespace

class EventCatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPaymentAndSubscriptionEventIsThere();
    void sampleIsTheFilesText();
    void variantsAreTheFilesTextInTheOrderOfTheirKinds();
    void builtInVariantsAreOfTheirType();
    void variantOfAnUnknownKindIsAnError();
    void malformedKindIsAnError();
    void listsFollowTheOrder();
    void malformedEventIsOneClearError_data();
    void malformedEventIsOneClearError();
    void emptyFolderIsAnError();
};

void EventCatalogTest::everyPaymentAndSubscriptionEventIsThere()
{
    const Result<EventCatalog> catalog = EventCatalog::load();
    VERIFY_OK(catalog);
    const auto count = [&catalog](const QString &group) {
        return std::ranges::count(catalog->types(), group, &EventType::group);
    };
    QCOMPARE(count(u"payment"_s), 4);
    QCOMPARE(count(u"subscription"_s), 12);
    QCOMPARE(catalog->groups().first(), u"payment"_s);
    QVERIFY(!catalog->find(u"payment.succeeded"_s)->title.korean.isEmpty());
    QCOMPARE(catalog->find(u"payment.unheard_of"_s), nullptr);
}

void EventCatalogTest::sampleIsTheFilesText()
{
    const Result<EventCatalog> catalog = EventCatalog::load();
    VERIFY_OK(catalog);
    for (const EventType &type : catalog->types()) {
        const Result<JsonValue> payload = parseJson(type.sample);
        VERIFY_OK(payload);
        QCOMPARE((*payload)[u"type"].toString(), type.type);
    }
}

void EventCatalogTest::variantsAreTheFilesTextInTheOrderOfTheirKinds()
{
    const QTemporaryDir folder;
    writeEvent(folder.path(), u"a.b"_s, description("a.b", 1), sample("a.b"));
    writeVariants(folder.path(), variantKinds, {{u"one"_s, "1"}, {u"two"_s, "{ }"}});
    const Result<EventCatalog> catalog = EventCatalog::load(folder.path());
    VERIFY_OK(catalog);
    const QList<EventVariant> variants = catalog->types().first().variants;
    QCOMPARE(variants.size(), 2);
    QCOMPARE(variants.first(), (EventVariant{u"two"_s, {u"Two"_s, {}}, {u"The second."_s, {}}, "{ }"}));
    QCOMPARE(variants.last().name, u"one"_s);
}

void EventCatalogTest::builtInVariantsAreOfTheirType()
{
    const Result<EventCatalog> catalog = EventCatalog::load();
    VERIFY_OK(catalog);
    for (const EventType &type : catalog->types()) {
        for (const EventVariant &variant : type.variants) {
            const Result<JsonValue> payload = parseJson(variant.payload);
            VERIFY_OK(payload);
            QCOMPARE((*payload)[u"type"].toString(), type.type);
            QCOMPARE((*payload)[u"data"][u"payload_type"].toString(), type.schema);
            QVERIFY2(!variant.title.korean.isEmpty(), qPrintable(variant.name));
        }
    }
    QCOMPARE(catalog->find(u"payment.succeeded"_s)->variants.size(), 9);
}

void EventCatalogTest::variantOfAnUnknownKindIsAnError()
{
    const QTemporaryDir folder;
    writeEvent(folder.path(), u"a.b"_s, description("a.b", 1), sample("a.b"));
    writeVariants(folder.path(), variantKinds, {{u"three"_s, "{}"}});
    const Result<EventCatalog> catalog = EventCatalog::load(folder.path());
    VERIFY_FAILS(catalog, Error::Kind::InvalidInput);
    QVERIFY2(catalog.error().describe().startsWith(folder.path() + u"/a.b/variants/three.json: "_s),
             qPrintable(catalog.error().describe()));
    QVERIFY(catalog.error().message.contains(u"\"three\""_s));
}

void EventCatalogTest::malformedKindIsAnError()
{
    const QTemporaryDir folder;
    writeEvent(folder.path(), u"a.b"_s, description("a.b", 1), sample("a.b"));
    writeVariants(folder.path(), R"({"one":{"title":{"en":"One"}}})", {});
    const Result<EventCatalog> catalog = EventCatalog::load(folder.path());
    VERIFY_FAILS(catalog, Error::Kind::InvalidInput);
    QVERIFY2(catalog.error().describe().startsWith(folder.path() + u"/variants.json:1:8: "_s),
             qPrintable(catalog.error().describe()));
}

void EventCatalogTest::listsFollowTheOrder()
{
    const QTemporaryDir folder;
    writeEvent(folder.path(), u"a.late"_s, description("a.late", 20), sample("a.late"));
    writeEvent(folder.path(), u"b.early"_s, description("b.early", 10), sample("b.early"));
    const Result<EventCatalog> catalog = EventCatalog::load(folder.path());
    VERIFY_OK(catalog);
    QCOMPARE(catalog->types().first().type, u"b.early"_s);
    QCOMPARE(catalog->groups(), QStringList{u"thing"_s});
}

void EventCatalogTest::malformedEventIsOneClearError_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");

    const QByteArray fine = description("a.b", 1);
    QTest::newRow("the description is no JSON")
        << QByteArray("{") << sample("a.b") << u"event.json:1:2: "_s << u"ends before"_s;
    QTest::newRow("the type is another") << description("a.c", 1) << sample("a.b") << u"event.json:1:9: "_s << u"a.b"_s;
    QTest::newRow("the order is a text") << QByteArray(fine).replace(R"("order":1)", R"("order":"1")") << sample("a.b")
                                         << u"event.json:1:"_s << u"\"order\" must be a number"_s;
    QTest::newRow("the title is missing") << QByteArray(fine).replace("title", "name") << sample("a.b")
                                          << u"event.json:1:1: "_s << u"\"title\" is missing"_s;
    QTest::newRow("the sample is no JSON") << fine << QByteArray("[1,]") << u"sample.json:1:4: "_s << u"value"_s;
    QTest::newRow("the sample is a list") << fine << QByteArray("[]") << u"sample.json:1:1: "_s << u"object"_s;
    QTest::newRow("the sample is of another type") << fine << sample("a.c") << u"sample.json:1:9: "_s << u"a.b"_s;
}

void EventCatalogTest::malformedEventIsOneClearError()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, place);
    QFETCH(const QString, words);

    const QTemporaryDir folder;
    writeEvent(folder.path(), u"a.b"_s, event, payload);
    const Result<EventCatalog> catalog = EventCatalog::load(folder.path());
    VERIFY_FAILS(catalog, Error::Kind::InvalidInput);
    const QString text = catalog.error().describe();
    QVERIFY2(text.startsWith(folder.path() + u"/a.b/"_s + place), qPrintable(text));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void EventCatalogTest::emptyFolderIsAnError()
{
    const QTemporaryDir folder;
    VERIFY_FAILS(EventCatalog::load(folder.path()), Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(EventCatalogTest)
#include "tst_eventcatalog.moc"

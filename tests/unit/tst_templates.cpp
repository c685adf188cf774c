// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "catalog/integrationcatalog.h"
#include "script/transformrunner.h"
#include "support/json.h"

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Every template, and handlers as naive as published examples, against the sample of every event, in the real sandbox.
class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void templateMeetsEvent_data();
    void templateMeetsEvent();
    void naiveHandlerMeetsEvent_data();
    void naiveHandlerMeetsEvent();

private:
    RunReport run(const QString &source, const EventType &event, const QString &url);
    void checkSegment(const JsonValue &body);
    void checkCustomerio(const JsonValue &body);

    IntegrationCatalog m_integrations;
    EventCatalog m_events;
    std::unique_ptr<TransformRunner> m_runner;
};

namespace {

/// No null, and no text that a value which is not there leaves behind.
QString emptyValueIn(const JsonValue &value, const QString &pointer = {})
{
    if (value.isNull())
        return pointer + u" is null"_s;
    const QString text = value.toString();
    if (text.contains(u"undefined"_s) || text.contains(u"NaN"_s) || text.contains(u"[object"_s))
        return pointer + u" is "_s + text;
    for (size_t i = 0; i < value.array().size(); ++i) {
        if (const QString found = emptyValueIn(value.array()[i], u"%1/%2"_s.arg(pointer).arg(i)); !found.isEmpty())
            return found;
    }
    for (const JsonValue::Member &member : value.object()) {
        if (const QString found = emptyValueIn(member.value, pointer + u'/' + member.key); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

void TemplatesTest::initTestCase()
{
    m_integrations = IntegrationCatalog::load();
    Result<EventCatalog> events = EventCatalog::load();
    QVERIFY(events.has_value());
    m_events = std::move(*events);
    QVERIFY(m_events.types().size() >= 16);
    m_runner = std::make_unique<TransformRunner>(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"));
}

RunReport TemplatesTest::run(const QString &source, const EventType &event, const QString &url)
{
    RunJob job;
    job.source = source;
    job.eventType = event.type;
    job.payload = event.sample;
    job.url = url;
    job.timeout = std::chrono::seconds(20);
    const QFuture<RunReport> future = m_runner->run(job);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    }();
    return future.isFinished() ? future.result() : RunReport{};
}

void TemplatesTest::templateMeetsEvent_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("transform");
    for (const Integration &integration : m_integrations.integrations()) {
        for (const TransformTemplate &entry : integration.templates)
            QTest::newRow(qPrintable(integration.id + u"/" + entry.id)) << integration.id << entry.id;
    }
}

void TemplatesTest::templateMeetsEvent()
{
    QFETCH(QString, integration);
    QFETCH(QString, transform);
    const Integration *destination = m_integrations.find(integration);
    const TransformTemplate *entry = destination->findTemplate(transform);
    for (const EventType &event : m_events.types()) {
        const RunReport report = run(entry->source, event, destination->region({}).url);
        QVERIFY2(!report.error, qPrintable(event.type + u": "_s + (report.error ? report.error->message : QString())));
        const bool isHandled = entry->events.isEmpty() || entry->events.contains(event.type);
        QVERIFY2(report.outcome == (isHandled ? Outcome::Request : Outcome::Cancelled),
                 qPrintable(event.type + u" ends in "_s + nameOf(report.outcome)));
        if (!isHandled)
            continue;
        const JsonValue body = parseJson(report.request->body).value_or(JsonValue());
        QCOMPARE(emptyValueIn(body), QString());
        if (!destination->allHosts().isEmpty())
            QVERIFY(destination->region({}).hosts.contains(QUrl(report.request->url).host()));
        if (integration == u"segment"_s)
            checkSegment(body);
        if (integration == u"customerio"_s)
            checkCustomerio(body);
    }
}

void TemplatesTest::checkSegment(const JsonValue &body)
{
    QVERIFY(body[u"userId"].toString().startsWith(u"cus_"_s));
    QVERIFY(!body[u"messageId"].toString().isEmpty() && body[u"messageId"].toString().size() <= 99);
    QVERIFY(body[u"timestamp"].isString());
    QVERIFY(body[u"event"].isString() != body[u"traits"].isObject()); // track or identify
    for (const QString &name : {u"revenue"_s, u"total"_s, u"tax"_s, u"amount"_s, u"discount"_s}) {
        const JsonValue *money = body.at(QString(u"/properties/"_s + name));
        QVERIFY2(!money || money->isNumber(), qPrintable(name));
    }
}

void TemplatesTest::checkCustomerio(const JsonValue &body)
{
    QCOMPARE(body[u"type"].toString(), u"person"_s);
    QVERIFY(body.at(u"/identifiers/id")->toString().startsWith(u"cus_"_s));
    QVERIFY(body[u"timestamp"].isNull() || !body[u"timestamp"].numberText().contains('.'));
    if (body[u"action"].toString() == u"identify"_s)
        return;
    QCOMPARE(body[u"action"].toString(), u"event"_s);
    QVERIFY(!body[u"name"].toString().isEmpty());
    QCOMPARE(body[u"id"].toString().size(), 26);                                          // a ULID
    QVERIFY(body[u"timestamp"].toDouble() > 1e9 && body[u"timestamp"].toDouble() < 1e11); // seconds, not milliseconds
}

void TemplatesTest::naiveHandlerMeetsEvent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("handled");
    const QStringList payment{u"payment.succeeded"_s};
    const QStringList subscription{u"subscription.active"_s, u"subscription.cancelled"_s};
    for (const QString &destination : {u"segment"_s, u"customerio"_s}) {
        QTest::newRow(qPrintable(destination + u" payment")) << destination + u"-payment.js"_s << payment;
        QTest::newRow(qPrintable(destination + u" subscription"))
            << destination + u"-subscription.js"_s << subscription;
        QTest::newRow(qPrintable(destination + u" customer")) << destination + u"-customer.js"_s << payment;
    }
}

void TemplatesTest::naiveHandlerMeetsEvent()
{
    QFETCH(QString, file);
    QFETCH(QStringList, handled);
    QFile source(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/data/handlers/") + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString code = QString::fromUtf8(source.readAll());
    for (const EventType &event : m_events.types()) {
        const RunReport report = run(code, event, u"https://example.com/webhook"_s);
        QVERIFY2(!report.error, qPrintable(event.type + u": "_s + (report.error ? report.error->message : QString())));
        QCOMPARE(report.outcome, handled.contains(event.type) ? Outcome::Request : Outcome::Unchanged);
        if (report.outcome == Outcome::Unchanged)
            QCOMPARE(report.request->body, event.sample); // the raw event, byte for byte
    }
}

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"

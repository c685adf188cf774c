// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "lineage/personaldata.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class LineageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsSources_data();
    void findsSources();
    void tellsWhatDecides();
    void listsPersonalData();

private:
    [[nodiscard]] Lineage lineage(const QString &body, const QString &type = u"payment.succeeded"_s);

    EventCatalog m_events;
    std::unique_ptr<SandboxRuns> m_runs;
};

void LineageTest::initTestCase()
{
    m_events = EventCatalog::load().value();
    m_runs = std::make_unique<SandboxRuns>(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"));
}

Lineage LineageTest::lineage(const QString &body, const QString &type)
{
    RunJob job;
    job.source = u"function handler(w) { const p = w.payload.data; %1; return w }"_s.arg(body);
    job.eventType = type;
    job.payload = m_events.find(type)->sample;
    job.url = u"https://api.example.com/in"_s;
    job.timeout = std::chrono::seconds(10);
    return lineageOf(job, PayloadSchema(m_events.schema(type).value()),
                     [this](const QList<RunJob> &jobs) { return (*m_runs)(jobs); });
}

void LineageTest::findsSources_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("sources");

    QTest::newRow("a field that is copied")
        << u"w.payload = { mail: p.customer.email }"_s << u"/body/mail"_s << QStringList{u"/data/customer/email"_s};
    QTest::newRow("an amount in its currency")
        << u"w.payload = { amount: p.total_amount / (p.currency === 'JPY' ? 1 : 100) }"_s << u"/body/amount"_s
        << QStringList{u"/data/currency"_s, u"/data/total_amount"_s};
    QTest::newRow("a text made of two fields")
        << u"w.payload = { who: `${p.customer.name} <${p.customer.email}>` }"_s << u"/body/who"_s
        << QStringList{u"/data/customer/email"_s, u"/data/customer/name"_s};
    QTest::newRow("the URL") << u"w.payload = {}; w.url += '/' + p.payment_id"_s << u"/url"_s
                             << QStringList{u"/data/payment_id"_s};
    QTest::newRow("a header") << u"w.payload = {}; w.headers = { 'X-Id': p.payment_id }"_s << u"/headers/X-Id"_s
                              << QStringList{u"/data/payment_id"_s};
    QTest::newRow("a constant has no source")
        << u"w.payload = { a: 'x', at: Date.now(), r: Math.random() }"_s << u"/body/at"_s << QStringList{};
}

void LineageTest::findsSources()
{
    QFETCH(QString, body);
    QFETCH(QString, target);
    QTEST(lineage(body).sources.value(target), "sources");
}

void LineageTest::tellsWhatDecides()
{
    const Lineage found =
        lineage(u"if (p.status !== 'succeeded') { w.cancel = true; return w } w.payload = { a: p.payment_id }"_s);
    QCOMPARE(found.deciding, QStringList{u"/data/status"_s});
    QCOMPARE(found.targetsOf(u"/data/payment_id"_s), QStringList{u"/body/a"_s});
}

void LineageTest::listsPersonalData()
{
    const Lineage found = lineage(u"w.payload = { mail: p.customer.email, plan: p.currency }"_s);
    const QMap<QString, PayloadSchema> schemas = {
        {found.eventType, PayloadSchema(m_events.schema(found.eventType).value())}};
    const QList<PersonalDataFlow> expected = {{.field = u"/data/customer/email"_s,
                                               .kind = u"email"_s,
                                               .host = u"api.example.com"_s,
                                               .name = u"/body/mail"_s,
                                               .eventTypes = QStringList{u"payment.succeeded"_s}}};
    QCOMPARE(personalDataOf({found}, schemas), expected);
    QVERIFY(toMarkdown(expected).contains(
        u"| `/data/customer/email` | email | `api.example.com` | `/body/mail` | payment.succeeded |"_s));
}

QTEST_GUILESS_MAIN(LineageTest)
#include "tst_lineage.moc"

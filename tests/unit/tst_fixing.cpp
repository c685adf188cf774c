// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fixing.h"

#include "check/transformcheck.h"
#include "script/sourceinspector.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QString sandbox = QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox");
const QString payment = u"payment.succeeded"_s;

template <typename T>
T waitFor(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
        return {};
    return future.result();
}

QStringList findingsIn(const CheckReport &report)
{
    QStringList findings;
    for (const CheckResult &result : report.results) {
        for (const Diagnostic &diagnostic : result.report.diagnostics)
            findings.append(diagnostic.rule + u": "_s + diagnostic.message);
    }
    return findings;
}

} // namespace

/// Rounds of checking and mending, until nothing is left to mend.
class FixingTest : public QObject
{
    Q_OBJECT

private slots:
    void amountsOfEveryShapeBecomeClean_data();
    void amountsOfEveryShapeBecomeClean();
    void leavesToPeopleWhatMayBeMeant_data();
    void leavesToPeopleWhatMayBeMeant();
    void givesTheItemsOfABatchAnIdEach_data();
    void givesTheItemsOfABatchAnIdEach();
    void namesThatClashAreFoundInTheCode();

private:
    [[nodiscard]] CheckReport check(const QString &source)
    {
        CheckSubject subject;
        subject.job.source = source;
        subject.job.url = u"https://example.com/webhook"_s;
        return waitFor(checkTransform(m_runner, planCheck(subject, m_events, {payment}), m_contracts));
    }

    /// The report after as many rounds as `hooksmith check --fix` makes.
    [[nodiscard]] CheckReport mended(const QString &source)
    {
        CheckReport report = check(source);
        for (int round = 0; round < 10; ++round) {
            const QString before = report.subject.job.source;
            const FixFinder finder(m_contracts, before, waitFor(m_inspector.inspect(before)));
            const QString after = withFixes(before, fixesFor(report, finder));
            if (after == before)
                break;
            report = check(after);
        }
        return report;
    }

    TransformRunner m_runner{sandbox};
    SourceInspector m_inspector{sandbox};
    EventCatalog m_events = EventCatalog::load().value();
    ContractCatalog m_contracts = ContractCatalog::load(IntegrationCatalog::load());
};

void FixingTest::amountsOfEveryShapeBecomeClean_data()
{
    QTest::addColumn<QString>("code"); // of the amount, in a handler that knows `p`
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &code, const QString &after) {
        QTest::newRow(name) << code << after;
    };
    const QString rightly = u"p.total_amount / minorUnits(p.currency)"_s;
    const QString inBrackets = u'(' + rightly + u')';
    row("the smallest unit as it is", u"p.total_amount"_s, rightly);
    row("the smallest unit as text by String", u"String(p.total_amount)"_s, rightly);
    row("the smallest unit in a template", u"`${p.total_amount}`"_s, rightly);
    row("the smallest unit and an empty text", u"p.total_amount + \"\""_s, rightly);
    row("an empty text and the smallest unit", u"'' + p.total_amount"_s, rightly);
    row("the smallest unit by toString", u"p.total_amount.toString()"_s, rightly);
    row("the smallest unit in a constant", u"String(amount)"_s, rightly);
    row("the smallest unit taken out of the event", u"String(total_amount)"_s,
        u"total_amount / minorUnits(p.currency)"_s);
    row("the smallest unit or nothing", u"p.total_amount || 0"_s, u"(p.total_amount || 0) / minorUnits(p.currency)"_s);
    row("divided by a hundred", u"p.total_amount / 100"_s, rightly);
    row("divided, as text by String", u"String(p.total_amount / 100)"_s, rightly);
    row("divided, in a template", u"`${p.total_amount / 100}`"_s, rightly);
    row("divided, and an empty text", u"p.total_amount / 100 + \"\""_s, rightly);
    row("divided, with two decimals", u"(p.total_amount / 100).toFixed(2)"_s, inBrackets);
    row("divided, with two decimals, in a template", u"`${(p.total_amount / 100).toFixed(2)}`"_s, inBrackets);
    row("divided, with two decimals, read again", u"parseFloat((p.total_amount / 100).toFixed(2))"_s,
        u"parseFloat("_s + inBrackets + u".toFixed(2))");
    row("divided, for a language", u"(p.total_amount / 100).toLocaleString('en-US')"_s, inBrackets);
    row("divided, taken out of the event", u"total_amount / 100"_s, u"total_amount / minorUnits(p.currency)"_s);
    row("divided, perhaps missing", u"p?.total_amount / 100"_s, u"p?.total_amount / minorUnits(p?.currency)"_s);
    row("divided, or nothing", u"(p.total_amount ?? 0) / 100"_s, u"(p.total_amount ?? 0) / minorUnits(p.currency)"_s);
    row("divided by a constant", u"p.total_amount / CENTS"_s, rightly);
    row("times a hundredth", u"p.total_amount * 0.01"_s, rightly);
    row("divided by a function", u"inDollars(p.total_amount)"_s, rightly);
}

void FixingTest::amountsOfEveryShapeBecomeClean()
{
    QFETCH(const QString, code);
    QFETCH(const QString, after);
    const QString handler = u"const CENTS = 100;\n"
                            "function inDollars(cents) {\n"
                            "  return cents / 100;\n"
                            "}\n"
                            "function handler(webhook) {\n"
                            "  if (webhook.eventType !== 'payment.succeeded') return webhook;\n"
                            "  const p = webhook.payload.data;\n"
                            "  const { currency, total_amount } = p;\n"
                            "  const amount = p.total_amount;\n"
                            "  webhook.url = 'URL';\n"
                            "  webhook.payload = BODY;\n"
                            "  return webhook;\n"
                            "}\n"_s;
    const QString person = u"{ type: 'person', identifiers: { id: p.customer.customer_id }, action: 'paid', "
                           "attributes: { amount: CODE, currency } }"_s;
    const QString track = u"{ userId: p.customer.customer_id, event: 'Paid', properties: { total: CODE, currency } }"_s;
    for (const auto &[url, body] : {std::pair{u"https://track.customer.io/api/v2/entity"_s, person},
                                    std::pair{u"https://api.segment.io/v1/track"_s, track}}) {
        const QString source =
            QString(handler).replace(u"URL"_s, url).replace(u"BODY"_s, QString(body).replace(u"CODE"_s, code));
        QVERIFY(!findingsIn(check(source)).isEmpty());
        const CheckReport report = mended(source);
        const QString mendedSource = report.subject.job.source;
        QVERIFY2(mendedSource.contains(QString(u": "_s + after + u", currency"_s)), qPrintable(mendedSource));
        QCOMPARE(findingsIn(report), QStringList());
        QVERIFY(!report.handled.isEmpty()); // and not because everything is cancelled now
    }
}

void FixingTest::leavesToPeopleWhatMayBeMeant_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("kept");
    QTest::newRow("the traits of a call to identify at the address of another")
        << u"https://api.segment.io/v1/track"_s << u"{ userId: p.customer.customer_id, traits: { plan: 'x' } }"_s
        << u"traits: { plan: 'x' }"_s;
    QTest::newRow("a field that is misspelt")
        << u"https://api.segment.io/v1/track"_s
        << u"{ userId: p.customer.customer_id, event: 'Paid', propertys: { plan: 'x' } }"_s
        << u"propertys: { plan: 'x' }"_s;
    QTest::newRow("what another address takes")
        << u"https://track.customer.io/api/v1/customers"_s
        << u"{ type: 'person', action: 'identify', identifiers: { id: p.customer.customer_id }, attributes: {} }"_s
        << u"action: 'identify', identifiers: { id: p.customer.customer_id }, attributes: {}"_s;
}

void FixingTest::leavesToPeopleWhatMayBeMeant()
{
    QFETCH(const QString, url);
    QFETCH(const QString, body);
    QFETCH(const QString, kept);
    const QString source = u"function handler(webhook) {\n"
                           "  const p = webhook.payload.data;\n"
                           "  webhook.url = '%1';\n"
                           "  webhook.payload = %2;\n"
                           "  return webhook;\n"
                           "}\n"_s.arg(url, body);
    const QString after = mended(source).subject.job.source;
    QVERIFY2(after.contains(kept), qPrintable(after));
}

void FixingTest::givesTheItemsOfABatchAnIdEach_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("items");
    QTest::newRow("a person and an event at Segment")
        << u"https://api.segment.io/v1/batch"_s
        << u"{ type: 'identify', userId: p.customer.customer_id, timestamp: webhook.payload.timestamp }, "
           "{ type: 'track', userId: p.customer.customer_id, event: 'E', timestamp: webhook.payload.timestamp }"_s;
    const QString event = u"{ type: 'person', action: 'event', identifiers: { id: p.customer.customer_id }, name: 'E', "
                          "timestamp: Math.floor(Date.parse(webhook.payload.timestamp) / 1000) }"_s;
    QTest::newRow("two events at Customer.io") << u"https://track.customer.io/api/v2/batch"_s << event + u", " + event;
}

void FixingTest::givesTheItemsOfABatchAnIdEach()
{
    QFETCH(const QString, url);
    QFETCH(const QString, items);
    const QString source = u"function handler(webhook) {\n"
                           "  const p = webhook.payload.data;\n"
                           "  webhook.url = '%1';\n"
                           "  webhook.payload = { batch: [%2] };\n"
                           "  return webhook;\n"
                           "}\n"_s.arg(url, items);
    const CheckReport report = mended(source);
    QCOMPARE(findingsIn(report), QStringList());
    const JsonValue body = parseJson(report.results.first().report.request->body).value();
    const QString key = url.contains(u"segment") ? u"messageId"_s : u"id"_s;
    const QString first = body[u"batch"].array()[0][key].toString();
    QVERIFY(!first.isEmpty());
    QVERIFY(first != body[u"batch"].array()[1][key].toString());
}

void FixingTest::namesThatClashAreFoundInTheCode()
{
    const QString source = u"const NAMES = { 'payment.succeeded': 'Paid', 'payment.failed': 'paid',\n"
                           "  'payment.processing': 'Other Thing', 'payment.cancelled': 'other_thing' };\n"
                           "function handler(webhook) {\n"
                           "  const p = webhook.payload.data;\n"
                           "  webhook.url = 'https://api.segment.io/v1/track';\n"
                           "  webhook.payload = { userId: p.customer.customer_id,\n"
                           "    event: NAMES[webhook.eventType] };\n"
                           "  return webhook;\n"
                           "}\n"_s;
    const QStringList types = {u"payment.succeeded"_s, u"payment.failed"_s, u"payment.processing"_s,
                               u"payment.cancelled"_s};
    CheckSubject subject;
    subject.job.source = source;
    const CheckReport report =
        located(waitFor(checkTransform(m_runner, planCheck(subject, m_events, types), m_contracts)),
                waitFor(m_inspector.inspect(source)));
    QCOMPARE(report.findings.size(), 2);
    for (const CheckFinding &finding : report.findings) {
        QCOMPARE(finding.diagnostic.pointer, u"/event"_s);
        QCOMPARE(finding.diagnostic.line, 7);
    }
}

QTEST_GUILESS_MAIN(FixingTest)
#include "tst_fixing.moc"

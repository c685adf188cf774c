// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"
#include "check/evaluation.h"
#include "support/results.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QString track = u"https://api.segment.io/v1/track"_s;

RunReport requestOf(const QString &eventType, const QByteArray &body)
{
    RunReport report;
    report.eventType = eventType;
    report.outcome = Outcome::Request;
    report.request = HttpRequest{.method = u"POST"_s, .url = track, .headers = {}, .body = body};
    return report;
}

RunReport outcomeOf(const QString &eventType, Outcome outcome, const QByteArray &payload = {})
{
    RunReport report;
    report.eventType = eventType;
    report.outcome = outcome;
    if (outcome == Outcome::Unchanged)
        report.request = HttpRequest{.method = u"POST"_s, .url = track, .headers = {}, .body = payload};
    return report;
}

QStringList rulesOf(const QList<Diagnostic> &diagnostics)
{
    QStringList rules;
    for (const Diagnostic &diagnostic : diagnostics)
        rules.append(nameOf(diagnostic.severity) + u' ' + diagnostic.rule);
    return rules;
}

QStringList rulesOf(const QList<CheckFinding> &findings)
{
    QList<Diagnostic> diagnostics;
    for (const CheckFinding &finding : findings)
        diagnostics.append(finding.diagnostic);
    return rulesOf(diagnostics);
}

} // namespace

/// The matrix of event types and shapes: what belongs to it, and what its results come to.
class CheckTest : public QObject
{
    Q_OBJECT

private slots:
    void plansEverySampleAndVariant();
    void plansTheNamedTypes();
    void learnsAboutEventsThatAreNotSubscribedTo();
    void passingTheEventThroughIsAnError();
    void comparesTheSubscriptionWithWhatIsHandled_data();
    void comparesTheSubscriptionWithWhatIsHandled();
    void namesOfOneEventDifferInCase_data();
    void namesOfOneEventDifferInCase();
    void aFindingIsListedOnce();
    void eachEventOfTheSubscriptionIsAFindingOfItsOwn();
    void filtersByWhatIsHandled();
    void evaluatingTheWholeMatrix();

private:
    [[nodiscard]] CheckSubject subject(const std::optional<QStringList> &subscription = {}) const
    {
        CheckSubject subject;
        subject.integrationId = u"segment"_s;
        subject.job.url = track;
        subject.subscription = subscription;
        return subject;
    }

    EventCatalog m_events = EventCatalog::load().value();
    ContractCatalog m_contracts = ContractCatalog::load(IntegrationCatalog::load());
};

void CheckTest::plansEverySampleAndVariant()
{
    const CheckPlan plan = planCheck(subject(), m_events);
    qsizetype expected = 0;
    for (const EventType &type : m_events.types())
        expected += 1 + type.variants.size();
    QCOMPARE(plan.cases.size(), expected);
    QVERIFY(expected > 200);
    QVERIFY(plan.unsubscribed.isEmpty());
    QCOMPARE(plan.cases.first().variant, QString());
}

void CheckTest::plansTheNamedTypes()
{
    const CheckPlan plan = planCheck(subject({{u"refund.succeeded"_s}}), m_events, {u"payment.succeeded"_s});
    QVERIFY(!plan.cases.isEmpty());
    for (const CheckCase &event : plan.cases)
        QCOMPARE(event.eventType, u"payment.succeeded"_s);
    QVERIFY(plan.unsubscribed.isEmpty());
}

void CheckTest::learnsAboutEventsThatAreNotSubscribedTo()
{
    const CheckPlan plan = planCheck(subject({{u"payment.succeeded"_s}}), m_events);
    QCOMPARE(plan.unsubscribed.size(), m_events.types().size() - 1);
    QCOMPARE(planCheck(subject(QStringList()), m_events).unsubscribed.size(), 0);
}

void CheckTest::passingTheEventThroughIsAnError()
{
    const CheckPlan plan = planCheck(subject(), m_events, {u"payout.success"_s});
    QList<RunReport> runs;
    for (const CheckCase &event : plan.cases)
        runs.append(outcomeOf(event.eventType, Outcome::Unchanged, event.payload));
    const CheckReport report = evaluate(plan, runs, m_contracts);
    QVERIFY(report.hasErrors());
    QCOMPARE(rulesOf(report.results.first().report.diagnostics), QStringList(u"error segment/raw-event"_s));
    QVERIFY(report.handled.isEmpty());
}

void CheckTest::comparesTheSubscriptionWithWhatIsHandled_data()
{
    QTest::addColumn<QStringList>("subscription");
    QTest::addColumn<Outcome>("payment");
    QTest::addColumn<Outcome>("refund");
    QTest::addColumn<QStringList>("rules");
    const QString payment = u"payment.succeeded"_s;
    const QString refund = u"refund.succeeded"_s;
    QTest::newRow("what is subscribed to is handled")
        << QStringList{payment} << Outcome::Request << Outcome::Cancelled << QStringList();
    QTest::newRow("an event is subscribed to and cancelled")
        << QStringList{payment, refund} << Outcome::Request << Outcome::Cancelled
        << QStringList{u"warning subscription/cancelled"_s};
    QTest::newRow("an event is handled and not subscribed to")
        << QStringList{payment} << Outcome::Request << Outcome::Request
        << QStringList{u"warning subscription/not-subscribed"_s};
    QTest::newRow("an event that is not subscribed to makes the transform fail")
        << QStringList{payment} << Outcome::Request << Outcome::Error << QStringList();
}

void CheckTest::comparesTheSubscriptionWithWhatIsHandled()
{
    QFETCH(const QStringList, subscription);
    QFETCH(const Outcome, payment);
    QFETCH(const Outcome, refund);
    QFETCH(const QStringList, rules);
    const CheckPlan plan = planCheck(subject(subscription), m_events);
    QList<RunReport> runs;
    for (const CheckCase &event : plan.allCases()) {
        const Outcome outcome = event.eventType == u"payment.succeeded"_s  ? payment
                                : event.eventType == u"refund.succeeded"_s ? refund
                                                                           : Outcome::Cancelled;
        runs.append(outcome == Outcome::Request ? requestOf(event.eventType, R"({"userId":"u","event":"E"})")
                                                : outcomeOf(event.eventType, outcome));
    }
    QCOMPARE(rulesOf(evaluate(plan, runs, m_contracts).findings), rules);
}

void CheckTest::namesOfOneEventDifferInCase_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("differs");
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second, bool differs) {
        QTest::newRow(name) << R"({"userId":"u","event":")" + first + R"("})"
                            << R"({"userId":"u","event":")" + second + R"("})" << differs;
    };
    row("the same name", "Payment Completed", "Payment Completed", false);
    row("another name", "Payment Completed", "Payment Failed", false);
    row("another case", "Payment Completed", "payment completed", true);
    row("an underscore for a blank", "Payment Completed", "payment_completed", true);
    QTest::newRow("another case in a batch")
        << QByteArray(R"({"batch":[{"type":"track","event":"A b"}]})")
        << QByteArray(R"({"batch":[{"type":"track","event":"C"},{"type":"track","event":"A B"}]})") << true;
    QTest::newRow("a page that is called as another event is")
        << QByteArray(R"({"batch":[{"type":"track","event":"Pricing"}]})")
        << QByteArray(R"({"batch":[{"type":"page","name":"pricing"}]})") << false;
    QTest::newRow("another case at Customer.io's first API")
        << QByteArray(R"({"name":"Paid","data":{}})") << QByteArray(R"({"name":"paid","data":{}})") << true;
}

void CheckTest::namesOfOneEventDifferInCase()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const bool, differs);
    CheckSubject anyDestination = subject();
    anyDestination.integrationId.clear(); // the host tells
    const CheckPlan plan{.subject = anyDestination,
                         .cases = {{u"payment.succeeded"_s, {}, "{}"}, {u"refund.succeeded"_s, {}, "{}"}},
                         .unsubscribed = {}};
    QList<RunReport> runs = {requestOf(u"payment.succeeded"_s, first), requestOf(u"refund.succeeded"_s, second)};
    for (RunReport &run : runs) {
        if (first.startsWith(R"({"batch")"))
            run.request->url = u"https://api.segment.io/v1/batch"_s;
        if (first.startsWith(R"({"name")"))
            run.request->url = u"https://track.customer.io/api/v1/customers/cus_1/events"_s;
    }
    const CheckReport report = evaluate(plan, runs, m_contracts);
    QCOMPARE(rulesOf(report.findings), differs ? QStringList{u"error matrix/event-name-case"_s} : QStringList());
    if (!differs)
        return;
    QCOMPARE(report.findings.first().results, QList<qsizetype>{1});
    const Diagnostic &found = report.findings.first().diagnostic;
    QVERIFY(parseJson(second)->at(found.pointer)->isString());
    QVERIFY(found.documentation.startsWith(u"https://"));
}

void CheckTest::aFindingIsListedOnce()
{
    const CheckPlan plan = planCheck(subject(), m_events, {u"payment.succeeded"_s});
    QList<RunReport> runs;
    for (const CheckCase &event : plan.cases)
        runs.append(requestOf(event.eventType, R"({"userId":7,"event":"E"})"));
    const QList<CheckFinding> findings = findingsOf(evaluate(plan, runs, m_contracts));
    QCOMPARE(findings.first().diagnostic.rule, u"segment/id-not-string"_s);
    QCOMPARE(findings.first().results.size(), plan.cases.size());
    const auto count = std::ranges::count_if(
        findings, [](const CheckFinding &finding) { return finding.diagnostic.rule == u"segment/id-not-string"_s; });
    QCOMPARE(count, 1);
}

void CheckTest::eachEventOfTheSubscriptionIsAFindingOfItsOwn()
{
    const CheckPlan plan{.subject = subject(QStringList()),
                         .cases = {{u"payment.failed"_s, {}, "{}"}, {u"refund.failed"_s, {}, "{}"}},
                         .unsubscribed = {}};
    const QList<RunReport> runs = {outcomeOf(u"payment.failed"_s, Outcome::Cancelled),
                                   outcomeOf(u"refund.failed"_s, Outcome::Cancelled)};
    const QList<CheckFinding> findings = findingsOf(evaluate(plan, runs, m_contracts));
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].diagnostic.message.contains(u"payment.failed"_s));
    QVERIFY(findings[1].diagnostic.message.contains(u"refund.failed"_s));
}

void CheckTest::filtersByWhatIsHandled()
{
    CheckSubject anyDestination = subject();
    anyDestination.integrationId.clear(); // the host tells
    const CheckPlan plan{.subject = anyDestination,
                         .cases = {{u"payment.succeeded"_s, {}, "{}"}, {u"refund.succeeded"_s, {}, "{}"}},
                         .unsubscribed = {}};
    const QList<RunReport> runs = {requestOf(u"payment.succeeded"_s, R"({"userId":"u","event":"E"})"),
                                   outcomeOf(u"refund.succeeded"_s, Outcome::Unchanged, "{}")};
    QCOMPARE(evaluate(plan, runs, m_contracts).handled, QStringList(u"payment.succeeded"_s));
    CheckPlan forwarding = plan;
    forwarding.subject.integrationId = u"webhook"_s;
    QCOMPARE(evaluate(forwarding, runs, m_contracts).handled,
             (QStringList{u"payment.succeeded"_s, u"refund.succeeded"_s}));
}

/// Prints what the contracts cost for all samples and variants; asserts no time.
void CheckTest::evaluatingTheWholeMatrix()
{
    const CheckPlan plan = planCheck(subject(), m_events);
    QList<RunReport> runs;
    for (const CheckCase &event : plan.cases)
        runs.append(requestOf(event.eventType,
                              R"({"userId":"u","event":"E","properties":{"revenue":19.99,)"
                              R"("currency":"USD"},"timestamp":"2026-03-02T09:14:27Z","messageId":"m"})"));
    QBENCHMARK
    {
        QCOMPARE(evaluate(plan, runs, m_contracts).results.size(), runs.size());
    }
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"

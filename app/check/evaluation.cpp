// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/evaluation.h"

#include "check/matrixrule.h"
#include "source/sourcerule.h"

namespace hooksmith {

namespace {

/// A destination without a contract takes the original event as well as any other request.
bool isHandled(const RunReport &run, bool mayPassThrough)
{
    return run.outcome == Outcome::Request || (mayPassThrough && run.outcome == Outcome::Unchanged);
}

QStringList handledTypes(const QList<CheckResult> &results, bool mayPassThrough)
{
    QStringList types;
    for (const CheckResult &result : results) {
        if (isHandled(result.report, mayPassThrough) && !types.contains(result.event.eventType))
            types.append(result.event.eventType);
    }
    return types;
}

} // namespace

ContractContext contextOf(const CheckSubject &subject, const CheckCase &event)
{
    return {.integrationId = subject.integrationId,
            .region = subject.region,
            .eventType = event.eventType,
            .payload = event.payload};
}

CheckReport evaluate(const CheckPlan &plan, const QList<RunReport> &runs, const ContractCatalog &contracts)
{
    CheckReport report{.subject = plan.subject, .results = {}, .unsubscribed = {}, .findings = {}, .handled = {}};
    QList<CheckResult> all;
    const QList<CheckCase> cases = plan.allCases();
    for (qsizetype i = 0; i < cases.size() && i < runs.size(); ++i) {
        const bool isAsked = i < plan.cases.size();
        all.append({cases[i], isAsked ? contracts.checked(runs[i], contextOf(plan.subject, cases[i])) : runs[i]});
    }
    report.results = all.first(std::min(all.size(), plan.cases.size()));
    report.unsubscribed = all.sliced(report.results.size());
    const QString integration = plan.subject.integrationId;
    report.handled = handledTypes(all, !integration.isEmpty() && !contracts.covers(integration));
    for (const Diagnostic &diagnostic : checkSource(plan.subject.job.source))
        report.findings.append({diagnostic, {}});
    for (const std::unique_ptr<MatrixRule> &rule : allMatrixRules())
        report.findings += rule->check(report, contracts);
    return report;
}

} // namespace hooksmith

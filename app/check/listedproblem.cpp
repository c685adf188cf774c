// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/listedproblem.h"

#include "check/evaluation.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString nameOf(const CheckCase &event)
{
    return event.variant.isEmpty() ? event.eventType : u"%1 (%2)"_s.arg(event.eventType, event.variant);
}

ListedProblem listed(const CheckFinding &finding, const CheckReport &report, const FixFinder &finder)
{
    ListedProblem problem{.diagnostic = finding.diagnostic, .events = {}, .fix = {}};
    for (const qsizetype index : finding.results)
        problem.events.append(nameOf(report.results[index].event));
    if (!finding.results.isEmpty()) {
        const CheckResult &shown = report.results[finding.results.first()];
        problem.fix =
            finder.fixFor(finding.diagnostic, shown.report, contextOf(report.subject, shown.event), report.handled);
    }
    return problem;
}

} // namespace

QList<ListedProblem> problemsOf(const CheckReport &report, const FixFinder &finder)
{
    QList<ListedProblem> problems;
    for (const CheckFinding &finding : findingsOf(report))
        problems.append(listed(finding, report, finder));
    return problems;
}

} // namespace hooksmith

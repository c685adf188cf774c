// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fixing.h"

#include "check/evaluation.h"
#include "source/valueorigin.h"

namespace hooksmith {

CheckReport located(CheckReport report, const SourceOutline &outline)
{
    for (CheckResult &result : report.results)
        result.report = located(result.report, report.subject.job.source, outline);
    for (CheckFinding &finding : report.findings) {
        if (finding.results.isEmpty())
            continue;
        RunReport run = report.results[finding.results.first()].report;
        run.diagnostics = {finding.diagnostic};
        finding.diagnostic = located(run, report.subject.job.source, outline).diagnostics.first();
    }
    return report;
}

QList<ProposedFix> fixesFor(const CheckReport &report, const FixFinder &finder)
{
    QList<ProposedFix> fixes;
    for (const CheckResult &result : report.results) {
        for (const Diagnostic &diagnostic : result.report.diagnostics) {
            const std::optional<ProposedFix> fix =
                finder.fixFor(diagnostic, result.report, contextOf(report.subject, result.event), report.handled);
            if (fix && !fix->needsLook && !fixes.contains(*fix))
                fixes.append(*fix);
        }
    }
    return fixes;
}

QList<SourceEdit> editsOf(const QList<ProposedFix> &fixes)
{
    QList<SourceEdit> edits;
    for (const ProposedFix &fix : fixes) {
        if (areCompatible(fix.edits, edits))
            edits += fix.edits;
    }
    return edits;
}

QString withFixes(const QString &source, const QList<ProposedFix> &fixes)
{
    return applied(source, editsOf(fixes));
}

} // namespace hooksmith

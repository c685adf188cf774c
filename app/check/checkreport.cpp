// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkreport.h"

#include "contract/requestcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool hasError(const QList<Diagnostic> &diagnostics)
{
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic &diagnostic) { return diagnostic.severity == Diagnostic::Severity::Error; });
}

/// Whether two payloads show the same thing; the wording may name values of theirs.
bool isSameFinding(const Diagnostic &one, const Diagnostic &other)
{
    if (one.rule != other.rule || one.line != other.line || one.column != other.column)
        return false;
    return one.line > 0 || (one.pointer == other.pointer && one.severity == other.severity);
}

void add(QList<CheckFinding> &findings, const Diagnostic &diagnostic, qsizetype result)
{
    auto known = std::ranges::find_if(
        findings, [&](const CheckFinding &finding) { return isSameFinding(finding.diagnostic, diagnostic); });
    if (known == findings.end())
        known = findings.insert(findings.end(), {diagnostic, {}});
    if (known->results.isEmpty() || known->results.last() != result)
        known->results.append(result);
}

/// Whether every rule had its say. What is not sent at all breaks none.
bool wasHeldAgainstAll(const CheckResult &result)
{
    return result.report.outcome != Outcome::Error && std::ranges::none_of(result.report.diagnostics, &silencesRules);
}

} // namespace

bool CheckResult::hasErrors() const
{
    return report.outcome == Outcome::Error || hasError(report.diagnostics);
}

bool CheckReport::hasErrors() const
{
    const auto isError = [](const CheckFinding &finding) {
        return finding.diagnostic.severity == Diagnostic::Severity::Error;
    };
    return std::ranges::any_of(findings, isError) || std::ranges::any_of(results, &CheckResult::hasErrors);
}

QList<CheckFinding> findingsOf(const CheckReport &report)
{
    QList<CheckFinding> findings = report.findings; // each says something of its own: one event type, one place
    for (qsizetype i = 0; i < report.results.size(); ++i) {
        const RunReport &run = report.results[i].report;
        if (run.error)
            add(findings, diagnosticOf(*run.error), i);
        for (const Diagnostic &diagnostic : run.diagnostics)
            add(findings, diagnostic, i);
    }
    std::ranges::stable_sort(findings, std::ranges::greater{},
                             [](const CheckFinding &finding) { return finding.diagnostic.severity; });
    return findings;
}

AdviceEvidence evidenceOf(const CheckReport &report)
{
    AdviceEvidence evidence;
    for (const CheckFinding &finding : findingsOf(report))
        evidence.found.append(finding.diagnostic);
    const auto isRequest = [](const CheckResult &result) {
        return result.report.request.has_value();
    };
    evidence.isComplete =
        std::ranges::any_of(report.results, isRequest) && std::ranges::all_of(report.results, &wasHeldAgainstAll);
    return evidence;
}

Diagnostic diagnosticOf(const ScriptError &error)
{
    return {.severity = Diagnostic::Severity::Error,
            .rule = u"transform/"_s + nameOf(error.kind),
            .message = error.message,
            .pointer = {},
            .line = error.line,
            .column = error.column};
}

} // namespace hooksmith

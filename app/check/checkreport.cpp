// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkreport.h"

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

} // namespace

bool CheckResult::hasErrors() const
{
    return report.outcome == Outcome::Error || hasError(report.diagnostics);
}

bool CheckReport::hasErrors() const
{
    return hasError(diagnostics) || std::ranges::any_of(results, &CheckResult::hasErrors);
}

QList<CheckFinding> findingsOf(const CheckReport &report)
{
    QList<CheckFinding> findings;
    for (const Diagnostic &diagnostic : report.diagnostics) // each says something of its own: one event type, one place
        findings.append({diagnostic, {}});
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

Advice::State stateOf(const Advice &advice, const CheckReport &report)
{
    QList<Diagnostic> diagnostics;
    for (const CheckFinding &finding : findingsOf(report))
        diagnostics.append(finding.diagnostic);
    return stateOf(advice, diagnostics);
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

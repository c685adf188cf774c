// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/finishedrun.h"

#include "script/compilertext.h"
#include "script/failuretext.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct FinishedRun
{
    Q_DECLARE_TR_FUNCTIONS(FinishedRun)
};

QList<Diagnostic> translated(QList<Diagnostic> diagnostics)
{
    for (Diagnostic &one : diagnostics)
        one.message = compilerText(one.message).value_or(one.message);
    return diagnostics;
}

Diagnostic lostValue(const QString &pointer)
{
    return {Diagnostic::Severity::Warning, u"runtime/lost-value"_s,
            FinishedRun::tr(
                "This value is NaN, Infinity, undefined or a function, which JSON lacks: null is sent instead."),
            pointer};
}

} // namespace

RunReport reportOf(protocol::Finished finished, QList<LogEntry> logs)
{
    RunReport report;
    report.eventType = finished.eventType;
    report.outcome = finished.outcome;
    report.request = std::move(finished.request);
    if (finished.failure)
        report.error = describeFailure(*finished.failure);
    report.logs = std::move(logs);
    report.diagnostics = translated(std::move(finished.diagnostics));
    for (const QString &pointer : std::as_const(finished.lostValues))
        report.diagnostics.append(lostValue(pointer));
    report.durationMs = finished.durationMs;
    report.counts = std::move(finished.counts);
    return report;
}

} // namespace hooksmith

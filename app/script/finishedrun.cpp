// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/finishedrun.h"

#include "script/compilertext.h"
#include "script/failuretext.h"
#include "support/json.h"

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
    for (Diagnostic &one : diagnostics) {
        one.message = compilerText(one.message).value_or(one.message);
        one.documentation = u"https://docs.svix.com/transformations"_s;
    }
    return diagnostics;
}

Diagnostic lostValue(const QString &pointer, const JsonValue &body)
{
    const QString message =
        body.at(pointer)
            ? FinishedRun::tr(
                  "This value is NaN, Infinity, undefined or a function, which JSON lacks: null is sent instead.")
            : FinishedRun::tr("This value is a function or a symbol, which JSON lacks: it is left out.");
    return {.severity = Diagnostic::Severity::Warning,
            .rule = u"runtime/lost-value"_s,
            .message = message,
            .pointer = pointer,
            .documentation =
                u"https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify"_s};
}

void addLostValues(RunReport &report, const QStringList &pointers)
{
    if (pointers.isEmpty() || !report.request)
        return;
    const JsonValue body = parseJson(report.request->body, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
    for (const QString &pointer : pointers)
        report.diagnostics.append(lostValue(pointer, body));
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
    addLostValues(report, finished.lostValues);
    report.durationMs = finished.durationMs;
    report.counts = std::move(finished.counts);
    return report;
}

} // namespace hooksmith

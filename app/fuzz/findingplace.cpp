// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/findingplace.h"

#include "source/sourceplace.h"
#include "source/valueorigin.h"

namespace hooksmith {

namespace {

constexpr qint64 manySteps = 20'000; // a handler of one event has ended long before

struct Place
{
    int line = 0;
    int column = 0;
};

/// Where the run is after so many steps; no place where it does not come so far.
Place placeAfter(qint64 steps, RunJob job, const RunEvents &runEvents)
{
    job.stepLimit = steps;
    const RunReport report = runEvents({job}).value(0);
    const bool isThere = report.error && report.error->message.contains(stepLimitMessage);
    return isThere ? Place{report.error->line, report.error->column} : Place{};
}

/// An endless loop goes through any number of steps. What ends the process, or waits for a built-in, stands behind the
/// last step that is reached.
Place lastPlace(const RunJob &job, const RunEvents &runEvents)
{
    Place last = placeAfter(manySteps, job, runEvents);
    if (last.line > 0)
        return last;
    qint64 reached = 0;
    for (qint64 missed = manySteps; missed - reached > 1;) {
        const qint64 steps = reached + (missed - reached) / 2;
        const Place place = placeAfter(steps, job, runEvents);
        (place.line > 0 ? reached : missed) = steps;
        if (place.line > 0)
            last = place;
    }
    return last;
}

Place placeOfField(const Symptom &symptom, const RunJob &job, const SourceOutline &outline, const RunEvents &runEvents)
{
    const RunReport report = runEvents({job}).value(0);
    Diagnostic diagnostic;
    diagnostic.rule = symptom.rule;
    diagnostic.pointer = symptom.pointer;
    const std::optional<SourceRange> code = codeOf(diagnostic, report, outline);
    if (!code)
        return {};
    const SourcePlace place = placeAt(job.source, code->start);
    return {place.line, place.column};
}

} // namespace

void placeFinding(FuzzFinding &finding, const RunJob &job, const SourceOutline &outline, const RunEvents &runEvents)
{
    const bool hangsOrCrashes =
        finding.symptom.kind == Symptom::Kind::Timeout || finding.symptom.kind == Symptom::Kind::Crash;
    const Place place =
        hangsOrCrashes ? lastPlace(job, runEvents) : placeOfField(finding.symptom, job, outline, runEvents);
    finding.symptom.line = place.line;
    finding.symptom.column = place.column;
}

} // namespace hooksmith

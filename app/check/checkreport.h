// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/advice.h"
#include "check/checkplan.h"

namespace hooksmith {

/// What became of one payload, with what the destination would have against the request.
struct CheckResult
{
    CheckCase event;
    RunReport report;

    [[nodiscard]] bool hasErrors() const; ///< the transform failed, or the destination would reject or lose the request
    bool operator==(const CheckResult &) const = default;
};

/// A diagnostic with every payload that shows it.
struct CheckFinding
{
    Diagnostic diagnostic;    ///< as the first of them shows it
    QList<qsizetype> results; ///< indexes into CheckReport::results; empty where it is about the whole
    bool operator==(const CheckFinding &) const = default;
};

/// What became of the whole matrix.
struct CheckReport
{
    CheckSubject subject;
    QList<CheckResult> results;
    QList<CheckResult> unsubscribed; ///< samples of other types, run to learn whether the transform handles them
    QList<CheckFinding> findings;    ///< about the transform or the subscription rather than one request
    QList<AdviceTopic> advice = {};  ///< what the integration advises, where that was asked for
    QStringList handled; ///< the types of which the transform makes requests: the smallest event filter that fits

    [[nodiscard]] bool hasErrors() const;
    bool operator==(const CheckReport &) const = default;
};

/// The report's diagnostics and failures, each rule and place once, errors first, otherwise in order of appearance.
[[nodiscard]] QList<CheckFinding> findingsOf(const CheckReport &report);

/// What the whole check has to say about advice.
[[nodiscard]] AdviceEvidence evidenceOf(const CheckReport &report);

/// A failed run as a diagnostic, "transform/exception" for instance.
[[nodiscard]] Diagnostic diagnosticOf(const ScriptError &error);

} // namespace hooksmith

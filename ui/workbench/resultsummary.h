// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "widgets/badge.h"
#include "widgets/messagelist.h"

namespace hooksmith {

/// What a report means, in words and colours.
struct OutcomeText
{
    QString word; ///< for the badge
    Tone tone = Tone::Neutral;
    QString explanation; ///< one sentence on what would be sent
};

[[nodiscard]] OutcomeText describeOutcome(Outcome outcome);
[[nodiscard]] QString describeError(const ScriptError &error); ///< its place, its kind and its message
[[nodiscard]] QString describeDuration(double milliseconds);
[[nodiscard]] QList<ListedMessage> listLogs(const QList<LogEntry> &logs);
[[nodiscard]] QList<ListedMessage> listDiagnostics(const QList<Diagnostic> &diagnostics);

} // namespace hooksmith

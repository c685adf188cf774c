// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/cancellableruns.h"

namespace hooksmith {

namespace {

constexpr qsizetype chunk = 8; // runs between two looks at the cancellation: some milliseconds

} // namespace

RunEvents cancellableRuns(SandboxRuns &runs, const Cancellation &isCancelled)
{
    return [&runs, isCancelled](const QList<RunJob> &jobs) {
        QList<RunReport> reports;
        for (qsizetype first = 0; first < jobs.size() && !*isCancelled; first += chunk)
            reports += runs(jobs.mid(first, chunk));
        return reports;
    };
}

} // namespace hooksmith

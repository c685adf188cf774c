// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/transformrunner.h"
#include "source/sourceoutline.h"

#include <functional>

namespace hooksmith {

/// Puts jobs through their transforms and waits for all reports, in the order of the jobs.
using RunEvents = std::function<QList<RunReport>(const QList<RunJob> &)>;

/// A RunEvents with sandbox processes of its own. For the command line and for worker threads, which may wait; it is
/// made, used and destroyed on one thread.
class SandboxRuns
{
public:
    explicit SandboxRuns(const QString &sandboxProgram);

    [[nodiscard]] QList<RunReport> operator()(const QList<RunJob> &jobs);
    /// Where a transform says what it sends; waits as well.
    [[nodiscard]] SourceOutline outline(const QString &source);

private:
    TransformRunner m_runner;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/runevents.h"

#include <atomic>
#include <memory>

namespace hooksmith {

using Cancellation = std::shared_ptr<std::atomic_bool>;

/// Runs jobs for a worker thread, a few at a time, and gives up once that is asked for: then reports are missing.
[[nodiscard]] RunEvents cancellableRuns(SandboxRuns &runs, const Cancellation &isCancelled);

} // namespace hooksmith

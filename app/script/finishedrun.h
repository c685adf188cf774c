// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "script/protocol/messages.h"

namespace hooksmith {

/// What the sandbox said of a run, in the user's language.
[[nodiscard]] RunReport reportOf(protocol::Finished finished, QList<LogEntry> logs);

} // namespace hooksmith

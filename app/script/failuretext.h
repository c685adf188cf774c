// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"

namespace hooksmith {

/// The failure as it is shown: its kind, and a sentence in the user's language that says what to do.
[[nodiscard]] ScriptError describeFailure(const protocol::Failure &failure);

[[nodiscard]] ScriptError timeoutError(std::chrono::milliseconds limit);
[[nodiscard]] ScriptError crashError(const QString &reason);
[[nodiscard]] ScriptError installationError(const QString &reason);

} // namespace hooksmith

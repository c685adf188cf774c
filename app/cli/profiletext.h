// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reporttext.h"
#include "support/json.h"

namespace hooksmith {

/// A person as a simulated destination has them: attributes and the latest events, in indented lines; nothing for JSON
/// null.
[[nodiscard]] QString toText(const JsonValue &profile, Ink ink);

} // namespace hooksmith

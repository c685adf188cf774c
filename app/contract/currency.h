// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <optional>

namespace hooksmith {

/// How many decimals a currency has (ISO 4217). Dodo Payments sends money in the smallest unit.
[[nodiscard]] int decimalsOf(const QString &currency);

/// As if of how many decimals this value was made from one of the event's own amounts; no value where it was made
/// rightly, or of none of them.
[[nodiscard]] std::optional<int> wrongDecimals(const JsonValue &value, const JsonValue &data);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reporttext.h"
#include "fuzz/fuzz.h"

namespace hooksmith {

/// The findings to read: each with its line of the source, what of the payload matters, and the smallest payload.
[[nodiscard]] QString toText(const FuzzReport &report, const FuzzPlan &plan, const QString &sourceName, Ink ink);
[[nodiscard]] JsonValue toJson(const FuzzReport &report, const FuzzPlan &plan);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reporttext.h"
#include "coverage/coverage.h"
#include "support/json.h"

namespace hooksmith {

/// How much of the transform ran, and which lines never did, with the events that would reach them where that is known.
[[nodiscard]] QString toText(const Coverage &coverage, const QString &file, Ink ink);
[[nodiscard]] JsonValue toJson(const Coverage &coverage);

} // namespace hooksmith

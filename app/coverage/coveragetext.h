// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/coverage.h"

namespace hooksmith {

/// "Coverage: 90.0 % of 20 lines, 75.0 % of 8 branches"
[[nodiscard]] QString summaryOf(const Coverage &coverage);
/// "Lines 90.0 %, branches 75.0 %"
[[nodiscard]] QString shortSummaryOf(const Coverage &coverage);
/// What there is to say of each line that has code to run.
[[nodiscard]] QMap<int, QString> lineNotes(const Coverage &coverage);
/// Why these lines were never reached, as far as that is known.
[[nodiscard]] QString reasonOf(const UnreachedLines &lines);

} // namespace hooksmith

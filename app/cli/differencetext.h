// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reporttext.h"
#include "support/jsondifference.h"

namespace hooksmith {

/// One block for each difference: its path, then what was removed and what was added, as a unified diff marks them.
[[nodiscard]] QString toText(const QList<JsonDifference> &differences, const QString &indent, Ink ink);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/jsondifference.h"

namespace hooksmith {

/// The lines of an indented JSON text that a difference is about.
struct DifferenceLines
{
    JsonDifference::Kind kind = JsonDifference::Kind::Changed;
    int first = 0; ///< counted from 1
    int count = 0;
    bool operator==(const DifferenceLines &) const = default;
};

/// The two sides of differences(before, after), as toIndentedJson() writes them.
enum class DifferenceSide { Before, After };

/// What of the differences stands on that side, of which `indented` is the text. What was removed does not stand after,
/// what was added not before.
[[nodiscard]] QList<DifferenceLines> differenceLines(const QByteArray &indented, DifferenceSide side,
                                                     const QList<JsonDifference> &differences);

} // namespace hooksmith

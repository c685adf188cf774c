// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "widgets/badge.h"

namespace hooksmith {

/// What a cell of the matrix shows: what became of one payload.
enum class CellState {
    None,    ///< the event type has no such variant
    Request, ///< a request that the destination takes
    Unchanged,
    Cancelled,
    Failed,  ///< the transform threw, did not end, gave back something else
    Rejected ///< a request that the destination would refuse or lose
};

/// How a state looks and is called; colour, picture and word say the same.
struct CellLook
{
    QString name;
    QString icon; ///< of resources/icons
    Tone tone = Tone::Neutral;
};

[[nodiscard]] CellState stateOf(const CheckResult &result);
[[nodiscard]] CellLook lookOf(CellState state);
/// What the state means for this payload, with the first thing that is wrong with it.
[[nodiscard]] QString describe(const CheckResult &result);

} // namespace hooksmith

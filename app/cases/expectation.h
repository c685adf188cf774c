// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "support/jsondifference.h"

namespace hooksmith {

/// What a run gave, in the form in which cases keep it: outcome, request with its body as JSON, the error's kind and
/// the rules that the request breaks. Left out is what may change without the result changing: durations, lines,
/// wording, hints, and what is noticed in the source.
[[nodiscard]] JsonValue expectationOf(const RunReport &report);

} // namespace hooksmith

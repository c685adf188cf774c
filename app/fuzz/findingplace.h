// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzz.h"

namespace hooksmith {

/// Gives a finding without a line the place in the code that it comes from, where that can be found: for what is wrong
/// with a field of the request, the code that gives the field; for a run that does not end or ends its process, the
/// last statement that was reached. `job` shows the finding; it is run some times more.
void placeFinding(FuzzFinding &finding, const RunJob &job, const SourceOutline &outline, const RunEvents &runEvents);

} // namespace hooksmith

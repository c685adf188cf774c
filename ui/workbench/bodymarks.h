// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/problemmarks.h"

namespace hooksmith {

/// Where a request's body, as it is shown, holds what the diagnostics are about: the value, or else what is nearest
/// around one that is missing. Diagnostics about the whole have no mark.
[[nodiscard]] QList<ProblemMark> bodyMarks(const QByteArray &shown, const QList<Diagnostic> &diagnostics);

} // namespace hooksmith

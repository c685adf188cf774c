// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/coverage.h"

namespace hooksmith {

/// The record of one transform in a tracefile, which stands in `file`: see geninfo(1).
[[nodiscard]] QString toLcov(const Coverage &coverage, const QString &file);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"

namespace hooksmith {

/// The report as an item of what `hooksmith check --format json` prints: {"checks":[…]}. Each result is an object of
/// `hooksmith run --format json` with "variant" added, null for the sample.
[[nodiscard]] QByteArray toJson(const CheckReport &report);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"

namespace hooksmith {

/// The reports as `hooksmith check --format json` prints them: {"checks":[…]}. Each result is an object of
/// `hooksmith run --format json` with "variant" added, null for the sample.
[[nodiscard]] QByteArray toJson(const QList<CheckReport> &reports);

} // namespace hooksmith

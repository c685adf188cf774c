// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// What CLI11 found wrong with the options, as a sentence in the user's language.
[[nodiscard]] QString describeUsageError(const QString &message);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// A variant of a sample in a word or two, for the head of a narrow column; no name means the sample itself.
[[nodiscard]] QString labelOfVariant(const QString &variant);

} // namespace hooksmith

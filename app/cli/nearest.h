// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hooksmith {

/// Up to three of the names that come nearest to a misspelt one, best first; empty where none is near.
[[nodiscard]] QStringList nearestNames(const QString &wanted, const QStringList &names);

/// " Did you mean a, b or c?" for the end of an error message, or all the names where none is near.
[[nodiscard]] QString suggestion(const QString &wanted, const QStringList &names);

} // namespace hooksmith

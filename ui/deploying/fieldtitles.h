// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hooksmith {

/// What the user knows a field of a deployment as: "url" is "URL", "headers.X" is "Header X".
[[nodiscard]] QString fieldTitle(const QString &field);
[[nodiscard]] QString fieldTitles(const QStringList &fields); ///< in one line

} // namespace hooksmith

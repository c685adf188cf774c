// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hooksmith {

/// Rows with their columns under each other, two blanks between them, `indent` blanks before each row.
[[nodiscard]] QString toTable(const QList<QStringList> &rows, int indent = 0);

} // namespace hooksmith

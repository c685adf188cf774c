// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hooksmith {

/// How many columns of a terminal the text takes.
[[nodiscard]] qsizetype columnsOf(const QString &text);

/// Rows with their columns under each other, two blanks between them, `indent` blanks before each row.
[[nodiscard]] QString toTable(const QList<QStringList> &rows, int indent = 0);

} // namespace hooksmith

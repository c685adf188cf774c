// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hooksmith {

/// A line of one of two texts, or of both.
struct DiffLine
{
    QChar kind; ///< ' ', '-' or '+'
    QString text;
};

/// How the lines of two texts differ: those that are in both, and between them first what goes and then what comes.
/// Texts that have too little in common are all of one, then all of the other.
[[nodiscard]] QList<DiffLine> diffLines(QStringList before, QStringList after);

} // namespace hooksmith

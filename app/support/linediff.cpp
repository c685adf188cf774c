// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/linediff.h"

#include <algorithm>

namespace hooksmith {

namespace {

/// The longest common subsequence by dynamic programming: what differs is short.
QList<DiffLine> differingLines(const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    QList<QList<int>> common(rows + 1, QList<int>(columns + 1, 0));
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            common[i][j] =
                before[i] == after[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    QList<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[i] == after[j]) {
            lines.append({u' ', before[i]});
            ++i;
            ++j;
        } else if (i < rows && (j == columns || common[i + 1][j] >= common[i][j + 1])) {
            lines.append({u'-', before[i++]});
        } else {
            lines.append({u'+', after[j++]});
        }
    }
    return lines;
}

/// All of one, then all of the other: what to say of texts that have too little in common for the table.
QList<DiffLine> replacedLines(const QStringList &before, const QStringList &after)
{
    QList<DiffLine> lines;
    for (const QString &line : before)
        lines.append({u'-', line});
    for (const QString &line : after)
        lines.append({u'+', line});
    return lines;
}

} // namespace

QList<DiffLine> diffLines(QStringList before, QStringList after)
{
    constexpr qsizetype largestTable = 4'000'000; // 16 MB
    const auto equal = std::ranges::mismatch(before, after).in1 - before.begin();
    QList<DiffLine> lines;
    for (const QString &line : before.first(equal))
        lines.append({u' ', line});
    before.remove(0, equal);
    after.remove(0, equal);
    QList<DiffLine> end;
    while (!before.isEmpty() && !after.isEmpty() && before.last() == after.last()) {
        end.prepend({u' ', before.takeLast()});
        after.removeLast();
    }
    lines += before.size() * after.size() > largestTable ? replacedLines(before, after) : differingLines(before, after);
    return lines + end;
}

} // namespace hooksmith

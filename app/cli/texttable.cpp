// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include <algorithm>
#include <utility>

namespace hooksmith {

namespace {

/// Chinese, Japanese and Korean characters, which take two columns of a terminal.
/// https://www.unicode.org/reports/tr11/
bool isWide(char32_t character)
{
    constexpr std::pair<char32_t, char32_t> ranges[] = {{0x1100, 0x115f}, {0x2e80, 0xa4cf}, {0xa960, 0xa97f},
                                                        {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f},
                                                        {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x3fffd}};
    return std::ranges::any_of(
        ranges, [character](const auto &range) { return range.first <= character && character <= range.second; });
}

QList<qsizetype> columnWidths(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], columnsOf(row[column]));
    }
    return widths;
}

} // namespace

qsizetype columnsOf(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return characters.size() + std::ranges::count_if(characters, isWide);
}

QString toTable(const QList<QStringList> &rows, int indent)
{
    const QList<qsizetype> widths = columnWidths(rows);
    QString text;
    for (const QStringList &row : rows) {
        QString line(indent, u' ');
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column] + QString(widths[column] + 2 - columnsOf(row[column]), u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace hooksmith

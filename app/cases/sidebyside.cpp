// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sidebyside.h"

#include "support/linediff.h"

namespace hooksmith {

namespace {

QStringList linesOf(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u','))
            line.chop(1);
    }
    return lines;
}

/// Where the two sides stand, and how far each came since they last stood side by side.
struct Walk
{
    int line = 0;
    int ahead = 0;
};

void level(Walk &shorter, Walk &longer, QList<Gap> &gaps)
{
    if (shorter.ahead < longer.ahead)
        gaps.append({.afterLine = shorter.line, .count = longer.ahead - shorter.ahead});
}

} // namespace

Gaps gapsBetween(const QByteArray &before, const QByteArray &after)
{
    Gaps gaps;
    Walk left;
    Walk right;
    const auto levelBoth = [&] {
        level(left, right, gaps.before);
        level(right, left, gaps.after);
        left.ahead = right.ahead = 0;
    };
    for (const DiffLine &line : diffLines(linesOf(before), linesOf(after))) {
        if (line.kind == u' ')
            levelBoth();
        for (Walk *walk : {line.kind == u'+' ? nullptr : &left, line.kind == u'-' ? nullptr : &right}) {
            if (!walk)
                continue;
            ++walk->line;
            walk->ahead += line.kind == u' ' ? 0 : 1;
        }
    }
    levelBoth();
    return gaps;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourceedit.h"

#include "support/linediff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool collide(const SourceEdit &one, const SourceEdit &other)
{
    if (one == other)
        return false;
    return one.range.start < other.range.end && other.range.start < one.range.end;
}

/// The lines of a text; a last one without a line break says so, as `patch` wants it.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    else
        lines.last() += u"\n\\ No newline at end of file";
    return lines;
}

/// The lines from `first` up to `end` as one hunk, after counting the lines before it.
QString hunk(const QList<DiffLine> &lines, qsizetype first, qsizetype end)
{
    const auto countOf = [&lines](qsizetype from, qsizetype to, QChar other) {
        return std::count_if(lines.begin() + from, lines.begin() + to,
                             [other](const DiffLine &line) { return line.kind != other; });
    };
    QString text = u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(countOf(0, first, u'+') + 1)
                       .arg(countOf(first, end, u'+'))
                       .arg(countOf(0, first, u'-') + 1)
                       .arg(countOf(first, end, u'-'));
    for (qsizetype i = first; i < end; ++i)
        text += lines[i].kind + lines[i].text + u'\n';
    return text;
}

} // namespace

bool areCompatible(const QList<SourceEdit> &edits, const QList<SourceEdit> &others)
{
    return std::ranges::none_of(edits, [&others](const SourceEdit &edit) {
        return std::ranges::any_of(others, [&edit](const SourceEdit &other) { return collide(edit, other); });
    });
}

QString applied(const QString &source, QList<SourceEdit> edits)
{
    std::ranges::stable_sort(edits, {},
                             [](const SourceEdit &edit) { return std::pair(edit.range.start, edit.range.end); });
    QString result;
    qsizetype position = 0;
    QList<SourceEdit> done;
    for (const SourceEdit &edit : edits) {
        if (done.contains(edit))
            continue;
        result += source.sliced(position, edit.range.start - position) + edit.text;
        position = edit.range.end;
        done.append(edit);
    }
    return result + source.sliced(position);
}

QString unifiedDiff(const QString &before, const QString &after, const QString &file)
{
    constexpr qsizetype around = 3;
    if (before == after)
        return {};
    const QList<DiffLine> lines = diffLines(linesOf(before), linesOf(after));
    QString text = u"--- a/%1\n+++ b/%1\n"_s.arg(file);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == u' ')
            continue;
        const qsizetype first = std::max<qsizetype>(0, i - around);
        qsizetype last = i; // the last change of this hunk
        for (qsizetype j = i; j < lines.size() && j <= last + 2 * around; ++j)
            last = lines[j].kind == u' ' ? last : j;
        const qsizetype end = std::min(lines.size(), last + around + 1);
        text += hunk(lines, first, end);
        i = end - 1;
    }
    return text;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

QString percentText(const CoverageRatio &ratio)
{
    return QString::number(ratio.percent(), 'f', 1);
}

/// The first of them where there are many.
QString listOf(const QStringList &events)
{
    constexpr qsizetype most = 6;
    if (events.size() <= most)
        return events.join(u", "_s);
    const int rest = static_cast<int>(events.size() - most + 1);
    return CoverageText::tr("%1 and %n more", nullptr, rest).arg(events.first(most - 1).join(u", "_s));
}

} // namespace

QString summaryOf(const Coverage &coverage)
{
    const CoverageRatio lines = coverage.lines();
    const CoverageRatio branches = coverage.branches();
    if (lines.found == 0)
        return CoverageText::tr("Coverage: not measured; the transform has no line that could run");
    return CoverageText::tr("Coverage: %1 % of the lines (%2 of %3), %4 % of the branches (%5 of %6)")
        .arg(percentText(lines))
        .arg(lines.reached)
        .arg(lines.found)
        .arg(percentText(branches))
        .arg(branches.reached)
        .arg(branches.found);
}

QString shortSummaryOf(const Coverage &coverage)
{
    if (coverage.lines().found == 0)
        return CoverageText::tr("Not measured");
    return CoverageText::tr("Lines %1 %, branches %2 %")
        .arg(percentText(coverage.lines()), percentText(coverage.branches()));
}

QString reasonOf(const UnreachedLines &lines)
{
    if (lines.events.isEmpty())
        return CoverageText::tr("Never reached");
    if (lines.missing.isEmpty())
        return CoverageText::tr("Never reached, although %1 was run").arg(listOf(lines.events));
    return lines.missing.size() == 1
               ? CoverageText::tr("Never reached; only %1 gets here, which was not run").arg(lines.missing.first())
               : CoverageText::tr("Never reached; only these get here and were not run: %1").arg(listOf(lines.missing));
}

QMap<int, QString> lineNotes(const Coverage &coverage)
{
    QMap<int, QString> notes;
    const QMap<int, quint64> counts = coverage.lineCounts();
    const QMap<int, CoveredLine> lines = coverage.allLines();
    for (auto entry = lines.cbegin(); entry != lines.cend(); ++entry) {
        if (entry->state == CoveredLine::State::Partly)
            notes[entry.key()] = CoverageText::tr("Reached in part: something here was never reached");
        else if (counts.contains(entry.key()))
            notes[entry.key()] = CoverageText::tr("Reached %n time(s)", nullptr, static_cast<int>(counts[entry.key()]));
    }
    for (const UnreachedLines &unreached : unreachedLines(coverage)) {
        for (int line = unreached.first; line <= unreached.last; ++line)
            notes[line] = reasonOf(unreached);
    }
    return notes;
}

} // namespace hooksmith

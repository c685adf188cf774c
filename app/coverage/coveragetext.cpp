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

} // namespace

QString summaryOf(const Coverage &coverage)
{
    const CoverageRatio lines = coverage.lines();
    const CoverageRatio branches = coverage.branches();
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
    return CoverageText::tr("Lines %1 %, branches %2 %")
        .arg(percentText(coverage.lines()), percentText(coverage.branches()));
}

QString reasonOf(const UnreachedLines &lines)
{
    if (lines.events.isEmpty())
        return CoverageText::tr("Never reached");
    if (lines.missing.isEmpty())
        return CoverageText::tr("Never reached, although %1 was run").arg(lines.events.join(u", "_s));
    return CoverageText::tr("Never reached; only %1 gets here, which was not run").arg(lines.missing.join(u", "_s));
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

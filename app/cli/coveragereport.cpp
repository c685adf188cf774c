// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coveragereport.h"

#include "cli/complaint.h"
#include "cli/texttable.h"
#include "coverage/coveragetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct CoverageReport
{
    Q_DECLARE_TR_FUNCTIONS(CoverageReport)
};

QString placeOf(const UnreachedLines &lines, const QString &file)
{
    const QString place = file + u':' + QString::number(lines.first);
    return lines.last == lines.first ? place : QString(place + u'-' + QString::number(lines.last));
}

/// The lines of which something was reached and something not: "5, 8".
QString partlyReached(const Coverage &coverage)
{
    QStringList numbers;
    const QMap<int, CoveredLine> lines = coverage.allLines();
    for (auto entry = lines.cbegin(); entry != lines.cend(); ++entry) {
        if (entry->state == CoveredLine::State::Partly)
            numbers.append(QString::number(entry.key()));
    }
    return numbers.join(u", "_s);
}

JsonValue ratioJson(const CoverageRatio &ratio)
{
    JsonValue json;
    json.set(u"found"_s, ratio.found);
    json.set(u"reached"_s, ratio.reached);
    if (ratio.found > 0)
        json.set(u"percent"_s, ratio.percent());
    return json;
}

JsonValue unreachedJson(const Coverage &coverage)
{
    JsonValue list = JsonValue::emptyArray();
    for (const UnreachedLines &lines : unreachedLines(coverage)) {
        JsonValue item;
        item.set(u"firstLine"_s, lines.first);
        item.set(u"lastLine"_s, lines.last);
        item.set(u"events"_s, lines.events);
        item.set(u"missingEvents"_s, lines.missing);
        list.append(item);
    }
    return list;
}

} // namespace

QString toText(const Coverage &coverage, const QString &file, Ink ink)
{
    QList<QStringList> rows;
    for (const UnreachedLines &lines : unreachedLines(coverage))
        rows.append({printable(placeOf(lines, file)), reasonOf(lines)});
    QString text = ink.bold(summaryOf(coverage)) + u'\n' + toTable(rows, 2);
    if (const QString partly = partlyReached(coverage); !partly.isEmpty())
        text += u"  "_s + CoverageReport::tr("Reached in part: %1").arg(partly) + u'\n';
    if (const int uncounted = coverage.uncountedRuns(); uncounted > 0)
        text += u"  "_s +
                CoverageReport::tr("%n run(s) that did not start or had to be stopped are not part of it.", nullptr,
                                   uncounted) +
                u'\n';
    return text;
}

JsonValue toJson(const Coverage &coverage)
{
    JsonValue json;
    json.set(u"lines"_s, ratioJson(coverage.lines()));
    json.set(u"branches"_s, ratioJson(coverage.branches()));
    json.set(u"neverReached"_s, unreachedJson(coverage));
    json.set(u"uncountedRuns"_s, coverage.uncountedRuns());
    return json;
}

} // namespace hooksmith

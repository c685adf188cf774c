// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lineagereport.h"

#include "cli/complaint.h"
#include "cli/texttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct LineageReport
{
    Q_DECLARE_TR_FUNCTIONS(LineageReport)
};

/// One row for each related field, the field itself in the first only.
QList<QStringList> rowsOf(const QString &field, const QStringList &related)
{
    QList<QStringList> rows;
    for (const QString &one : related)
        rows.append({rows.isEmpty() ? printable(field) : QString(), printable(one)});
    return rows;
}

QList<QStringList> rowsOf(const QMap<QString, QStringList> &fields)
{
    QList<QStringList> rows;
    for (auto entry = fields.cbegin(); entry != fields.cend(); ++entry)
        rows += rowsOf(entry.key(), entry.value());
    return rows;
}

QString toText(const Lineage &lineage, Ink ink)
{
    const QString title = ink.bold(u"%1 → %2"_s.arg(lineage.eventType, printable(lineage.host))) + u'\n';
    const QList<QStringList> sources =
        rowsOf(lineage.sources) + rowsOf(LineageReport::tr("(whether there is a request)"), lineage.deciding);
    if (sources.isEmpty())
        return title + u"  "_s + LineageReport::tr("No field of the payload determines it.") + u'\n';
    QList<QStringList> targets = rowsOf(lineage.targets());
    for (const QString &field : lineage.deciding)
        targets.append({printable(field), LineageReport::tr("(whether there is a request)")});
    const QList<QStringList> sourcesHead{{LineageReport::tr("Request"), LineageReport::tr("Determined by")}};
    const QList<QStringList> targetsHead{{LineageReport::tr("Payload"), LineageReport::tr("Determines")}};
    return title + toTable(sourcesHead + sources, 2) + u'\n' + toTable(targetsHead + targets, 2);
}

} // namespace

QString toText(const QList<Lineage> &lineages, Ink ink)
{
    QStringList texts;
    for (const Lineage &lineage : lineages) {
        if (!lineage.host.isEmpty())
            texts.append(toText(lineage, ink));
    }
    return texts.isEmpty() ? LineageReport::tr("No event becomes a request.") + u'\n' : texts.join(u'\n');
}

JsonValue toJson(const QList<Lineage> &lineages)
{
    JsonValue list = JsonValue::emptyArray();
    for (const Lineage &lineage : lineages)
        list.append(toJson(lineage));
    return list;
}

QString toText(const QList<PersonalDataFlow> &flows, Ink ink)
{
    const QString title = ink.bold(LineageReport::tr("Personal data that leaves")) + u'\n';
    if (flows.isEmpty())
        return title + u"  "_s + LineageReport::tr("No personal data leaves.") + u'\n';
    QList<QStringList> rows{personalDataHeadings()};
    for (const PersonalDataFlow &flow : flows)
        rows.append({printable(flow.field), flow.kind, printable(flow.host), printable(flow.name),
                     flow.eventTypes.join(u", "_s)});
    return title + toTable(rows, 2);
}

} // namespace hooksmith

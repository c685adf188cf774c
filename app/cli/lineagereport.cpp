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

/// One row for each source, the field of the request in the first only.
QList<QStringList> rowsOf(const QString &field, const QStringList &sources)
{
    QList<QStringList> rows;
    for (const QString &source : sources)
        rows.append({rows.isEmpty() ? printable(field) : QString(), printable(source)});
    return rows;
}

QString toText(const Lineage &lineage, Ink ink)
{
    QList<QStringList> rows;
    for (auto entry = lineage.sources.cbegin(); entry != lineage.sources.cend(); ++entry)
        rows += rowsOf(entry.key(), entry.value());
    rows += rowsOf(LineageReport::tr("(whether there is a request)"), lineage.deciding);
    const QString title = ink.bold(u"%1 → %2"_s.arg(lineage.eventType, printable(lineage.host))) + u'\n';
    return title + (rows.isEmpty() ? u"  "_s + LineageReport::tr("No field of the payload determines it.") + u'\n'
                                   : toTable(rows, 2));
}

} // namespace

QList<Lineage> lineagesOf(const CheckSubject &subject, const EventCatalog &events, const QStringList &types)
{
    SandboxRuns runs(findSandbox());
    QList<Lineage> lineages;
    for (const EventType &event : events.types()) {
        const Result<JsonValue> schema = events.schema(event.type);
        if (!schema || !(types.isEmpty() ? subject.subscribesTo(event.type) : types.contains(event.type)))
            continue;
        RunJob job = subject.job;
        job.eventType = event.type;
        job.payload = event.sample;
        lineages.append(
            lineageOf(job, PayloadSchema(*schema), [&runs](const QList<RunJob> &jobs) { return runs(jobs); }));
    }
    return lineages;
}

QList<PersonalDataFlow> personalDataFlows(const QList<Lineage> &lineages, const EventCatalog &events)
{
    QMap<QString, PayloadSchema> schemas;
    for (const Lineage &lineage : lineages) {
        if (const Result<JsonValue> schema = events.schema(lineage.eventType))
            schemas.insert(lineage.eventType, PayloadSchema(*schema));
    }
    return personalDataOf(lineages, schemas);
}

QString toText(const QList<Lineage> &lineages, Ink ink)
{
    QStringList texts;
    for (const Lineage &lineage : lineages) {
        if (!lineage.host.isEmpty())
            texts.append(toText(lineage, ink));
    }
    return texts.isEmpty() ? LineageReport::tr("No event becomes a request.") + u'\n' : texts.join(u'\n');
}

} // namespace hooksmith

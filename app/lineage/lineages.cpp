// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/lineages.h"

namespace hooksmith {

QList<Lineage> lineagesOf(const CheckSubject &subject, const EventCatalog &events, const QStringList &types,
                          const RunEvents &runEvents)
{
    QList<Lineage> lineages;
    for (const EventType &event : events.types()) {
        const Result<JsonValue> schema = events.schema(event.type);
        if (!schema || !(types.isEmpty() ? subject.subscribesTo(event.type) : types.contains(event.type)))
            continue;
        RunJob job = subject.job;
        job.eventType = event.type;
        job.payload = event.sample;
        job.countsCoverage = false;
        lineages.append(lineageOf(job, PayloadSchema(*schema), runEvents));
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

} // namespace hooksmith

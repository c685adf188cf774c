// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/personaldatareport.h"

namespace hooksmith {

QList<PersonalDataFlow> personalDataFlows(const CheckSubject &subject, const EventCatalog &events,
                                          const QStringList &types)
{
    SandboxRuns runs(findSandbox());
    QList<Lineage> lineages;
    QMap<QString, PayloadSchema> schemas;
    for (const EventType &event : events.types()) {
        const Result<JsonValue> schema = events.schema(event.type);
        if (!schema || !(types.isEmpty() ? subject.subscribesTo(event.type) : types.contains(event.type)))
            continue;
        schemas.insert(event.type, PayloadSchema(*schema));
        RunJob job = subject.job;
        job.eventType = event.type;
        job.payload = event.sample;
        lineages.append(lineageOf(job, schemas[event.type], [&runs](const QList<RunJob> &jobs) { return runs(jobs); }));
    }
    return personalDataOf(lineages, schemas);
}

} // namespace hooksmith

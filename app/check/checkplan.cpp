// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkplan.h"

namespace hooksmith {

bool CheckSubject::subscribesTo(const QString &eventType) const
{
    return !subscription || subscription->isEmpty() || subscription->contains(eventType);
}

CheckSubject subjectOf(const Endpoint &endpoint, const QString &file)
{
    RunJob job;
    job.source = endpoint.transform;
    job.url = endpoint.url;
    job.variables = endpoint.variables;
    job.timeout = endpoint.timeout;
    job.memoryLimit = endpoint.memoryLimit();
    return {.name = endpoint.name,
            .file = file,
            .job = job,
            .integrationId = endpoint.integration,
            .region = endpoint.region,
            .subscription = endpoint.events};
}

CheckPlan planCheck(const CheckSubject &subject, const EventCatalog &events, const QStringList &types)
{
    QStringList chosen;
    QStringList subscribed;
    for (const EventType &type : events.types()) {
        if (subject.subscribesTo(type.type))
            subscribed.append(type.type);
        if (types.isEmpty() ? subject.subscribesTo(type.type) : types.contains(type.type))
            chosen.append(type.type);
    }
    return {.subject = subject,
            .cases = casesOf(events, chosen),
            .unsubscribed = types.isEmpty() ? samplesBeyond(events, subscribed) : QList<CheckCase>()};
}

} // namespace hooksmith

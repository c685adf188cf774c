// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/runsubject.h"

#include "catalog/eventcatalog.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

RunSettings runSettingsOf(const Endpoint &endpoint)
{
    return {.url = endpoint.url,
            .variables = endpoint.variables,
            .timeout = endpoint.timeout,
            .memoryLimit = endpoint.memoryLimit()};
}

RunJob RunSubject::job(const QString &transform) const
{
    return {.source = transform,
            .eventType = {},
            .payload = {},
            .url = settings.url,
            .method = settings.method,
            .variables = settings.variables,
            .timeout = settings.timeout,
            .memoryLimit = settings.memoryLimit};
}

CheckSubject RunSubject::checkSubject(const QString &transform, bool countsCoverage) const
{
    RunJob counted = job(transform);
    counted.countsCoverage = countsCoverage;
    return {.name = {},
            .file = u"transform.js"_s,
            .job = std::move(counted),
            .integrationId = integrationId,
            .region = region,
            .subscription = subscription};
}

FuzzPlan RunSubject::fuzzPlan(const QString &transform, const EventCatalog &events) const
{
    FuzzPlan plan{.job = job(transform), .integrationId = integrationId, .region = region, .eventTypes = subscription};
    if (!plan.eventTypes.isEmpty())
        return plan;
    for (const EventType &event : events.types())
        plan.eventTypes.append(event.type);
    return plan;
}

ContractContext RunSubject::contextOf(const RunJob &job) const
{
    return {.integrationId = integrationId, .region = region, .eventType = job.eventType, .payload = job.payload};
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkcase.h"

namespace hooksmith {

QList<CheckCase> casesOf(const EventCatalog &events, const QStringList &types)
{
    QList<CheckCase> cases;
    for (const EventType &type : events.types()) {
        if (!types.contains(type.type))
            continue;
        cases.append({.eventType = type.type, .variant = {}, .payload = type.sample});
        for (const EventVariant &variant : type.variants)
            cases.append({.eventType = type.type, .variant = variant.name, .payload = variant.payload});
    }
    return cases;
}

QList<CheckCase> samplesBeyond(const EventCatalog &events, const QStringList &types)
{
    QList<CheckCase> samples;
    for (const EventType &type : events.types()) {
        if (!types.contains(type.type))
            samples.append({.eventType = type.type, .variant = {}, .payload = type.sample});
    }
    return samples;
}

} // namespace hooksmith

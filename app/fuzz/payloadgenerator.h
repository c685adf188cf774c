// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "fuzz/mutation.h"

#include <QRandomGenerator>

namespace hooksmith {

/// A generated payload, and how it came about.
struct FuzzPayload
{
    QString eventType;
    JsonValue base;            ///< the sample or variant that it was made of
    QList<Mutation> mutations; ///< in the order in which they were applied; none for the base itself
    JsonValue payload;
    bool isOfSample = false; ///< `base` is the type's sample
};

/// Makes payloads of one event type that its schema allows: the sample, the sample with one change each, the variants,
/// then any of them with several changes. The same seed gives the same payloads.
class PayloadGenerator
{
public:
    PayloadGenerator(const EventType &type, PayloadSchema schema, quint32 seed);

    [[nodiscard]] FuzzPayload next();

private:
    [[nodiscard]] FuzzPayload changed(const Mutation &mutation) const;
    [[nodiscard]] FuzzPayload withSeveralChanges();
    [[nodiscard]] FuzzPayload unchanged(qsizetype base) const;

    QString m_type;
    PayloadSchema m_schema;
    QList<JsonValue> m_bases; // the sample first
    QList<Mutation> m_single; // of the sample
    qsizetype m_made = 0;
    QRandomGenerator m_random;
};

} // namespace hooksmith

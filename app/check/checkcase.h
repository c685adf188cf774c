// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"

namespace hooksmith {

/// One payload of the matrix: an event type's sample, or one of its variants.
struct CheckCase
{
    QString eventType;
    QString variant; ///< its name; empty for the sample
    QByteArray payload;
    bool operator==(const CheckCase &) const = default;
};

/// The sample and every variant of these types, in the catalogue's order.
[[nodiscard]] QList<CheckCase> casesOf(const EventCatalog &events, const QStringList &types);
/// The sample of each type that is none of these.
[[nodiscard]] QList<CheckCase> samplesBeyond(const EventCatalog &events, const QStringList &types);

} // namespace hooksmith

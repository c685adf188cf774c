// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"

#include <QByteArray>

namespace hooksmith {

/// Another payload of an event type: one shape that its schema allows, such as a currency without decimals.
struct EventVariant
{
    QString name; ///< e.g. "zero-decimal"; variants of one name over all types tell one story
    LocalizedText title;
    LocalizedText description;
    QByteArray payload;       ///< as JSON text
    LocalizedText label = {}; ///< where there is no room for the title; empty where the title will do
    bool operator==(const EventVariant &) const = default;
};

/// One event type of Dodo Payments with its built-in sample (resources/events/<type>/).
struct EventType
{
    QString type;  ///< e.g. "payment.succeeded"
    QString group; ///< e.g. "payment"
    int order = 0; ///< position in lists
    LocalizedText title;
    LocalizedText description;
    QByteArray sample; ///< the payload as JSON text
    QString schema;    ///< kind of the payload's data, e.g. "Payment"; EventCatalog::schema() has the schema itself
    QList<EventVariant> variants;
    bool operator==(const EventType &) const = default;
};

} // namespace hooksmith

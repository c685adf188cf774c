// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"

#include <QByteArray>

namespace hooksmith {

/// One event type of Dodo Payments with its built-in sample (resources/events/<type>/).
struct EventType
{
    QString type;  ///< e.g. "payment.succeeded"
    QString group; ///< e.g. "payment"
    int order = 0; ///< position in lists
    LocalizedText title;
    LocalizedText description;
    QByteArray sample; ///< the payload as JSON text
    bool operator==(const EventType &) const = default;
};

} // namespace hooksmith

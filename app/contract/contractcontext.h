// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hooksmith {

/// What a request came from, as far as it is known.
struct ContractContext
{
    QString integrationId; ///< empty: the contract is chosen by the request URL's host
    QString region;        ///< of the endpoint; empty where unknown
    QString eventType;     ///< webhook.eventType
    QByteArray payload;    ///< webhook.payload before the transform
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"
#include "secret/credentials.h"

namespace hooksmith {

/// What a test delivery is made from.
struct SendSubject
{
    Endpoint endpoint;
    Integration integration;
    EnteredCredentials entered;
    QString eventType;   ///< empty: the first one that the endpoint subscribes to
    QByteArray payload;  ///< empty: the built-in sample of the event
    bool isReal = false; ///< begin with the destination itself, not with its simulation
};

} // namespace hooksmith

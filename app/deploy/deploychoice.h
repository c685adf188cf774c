// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"

#include <QDateTime>
#include <QVariantMap>

#include <optional>

namespace hooksmith {

/// Where an endpoint is deployed, as the user chose it. Holds no secret.
struct DeployChoice
{
    QString target = QStringLiteral("svix"); ///< a DeployTarget's id
    QString url;                             ///< of the API; empty for the target's own
    QString application = QStringLiteral("hooksmith");
    bool live = false;
    std::optional<int> rateLimit = {}; ///< deliveries a second, 0 for no limit; nothing for that of the last deployment
    CredentialSource token;
    bool operator==(const DeployChoice &) const = default;
};

[[nodiscard]] QVariantMap toMap(const DeployChoice &choice);
[[nodiscard]] DeployChoice toDeployChoice(const QVariantMap &map);

/// What a look at a deployed endpoint found.
struct DeployCheck
{
    QDateTime at;
    QStringList fields;   ///< that differ; empty where it is there what it is here
    QString endpointHash; ///< of the endpoint that was compared: any edit makes the finding void
    bool operator==(const DeployCheck &) const = default;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace hooksmith {

/// Where a credential of an endpoint is kept. The value itself is never part of an endpoint.
struct CredentialSource
{
    enum class Kind { Keychain, Environment };
    Kind kind = Kind::Keychain;
    QString variable; ///< the environment variable's name, for Kind::Environment
    bool operator==(const CredentialSource &) const = default;
};

/// What of an endpoint differs between, say, test and live.
struct Environment
{
    QString name; ///< empty for an endpoint's only one, which needs none
    QString id;   ///< keychain entries hang on it; empty for the endpoint's first, whose hang on the endpoint's id
    bool isLive = false; ///< real customers are behind it
    QString region;
    QString url;
    QMap<QString, CredentialSource> credentials;
    QMap<QString, QString> variables;
    bool operator==(const Environment &) const = default;
};

/// One endpoint of a workspace: endpoints/<name>/endpoint.json, its transform beside it.
struct Endpoint
{
    static constexpr int currentFormat = 2; ///< files without environments are written as 1, which older versions read

    QString id;          ///< a UUID that stays through renames
    QString name;        ///< the folder's name
    QString integration; ///< an integration's id
    QString region;
    QString url; ///< before the transform
    QString description;
    QStringList events; ///< event types the endpoint subscribes to; empty means all
    bool enabled = true;
    QMap<QString, CredentialSource> credentials; ///< by credential id
    QMap<QString, QString> variables;            ///< webhook.env
    std::chrono::milliseconds timeout{1000};
    int memoryLimitMb = 64; ///< what the code of the transform may use, in MB of 1024 x 1024 bytes
    QString transform;      ///< the text of transform.js, not part of endpoint.json

    // Region, URL, credentials and variables are those of the environment that the endpoint is in; see environments.h.
    QString environment;   ///< its name; empty where there is only one
    QString environmentId; ///< see Environment::id
    bool isLive = false;   ///< see Environment::isLive
    QList<Environment> otherEnvironments;

    bool readOnly = false; ///< written by a newer version of Hooksmith
    // What the files held when they were read: fields unknown to this version survive a save, and a save notices what
    // someone else wrote in the meantime.
    JsonValue document;      ///< endpoint.json
    QString storedTransform; ///< transform.js

    /// What keychain entries and deployments of the current environment hang on.
    [[nodiscard]] QString identity() const { return environmentId.isEmpty() ? id : environmentId; }
    /// What a run may use, in bytes.
    [[nodiscard]] qint64 memoryLimit() const { return qint64(memoryLimitMb) * 1024 * 1024; }
    bool operator==(const Endpoint &) const = default;
};

/// A payload kept with an endpoint: endpoints/<name>/cases/<case>.json.
struct EndpointCase
{
    static constexpr int currentFormat = 1;

    QString name;
    QString eventType;
    QByteArray payload;      ///< JSON text as the user wrote it
    JsonValue expected = {}; ///< what its run shall give, see cases/expectation.h; JSON null until it was kept
    bool operator==(const EndpointCase &) const = default;
};

} // namespace hooksmith

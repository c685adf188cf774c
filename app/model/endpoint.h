// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

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

/// One endpoint of a workspace: endpoints/<name>/endpoint.json, its transform beside it.
struct Endpoint
{
    static constexpr int currentFormat = 1;

    QString id;          ///< a UUID that stays through renames; keychain entries hang on it
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

    bool readOnly = false; ///< written by a newer version of Hooksmith
    // What the files held when they were read: fields unknown to this version survive a save, and a save notices what
    // someone else wrote in the meantime.
    JsonValue document;      ///< endpoint.json
    QString storedTransform; ///< transform.js

    /// What a run may use, in bytes.
    [[nodiscard]] qint64 memoryLimit() const { return qint64(memoryLimitMb) * 1024 * 1024; }
    bool operator==(const Endpoint &) const = default;
};

/// A payload kept with an endpoint: endpoints/<name>/cases/<case>.json.
struct EndpointCase
{
    QString name;
    QString eventType;
    QByteArray payload;      ///< JSON text as the user wrote it
    JsonValue expected = {}; ///< what its run shall give, see cases/expectation.h; JSON null until it was kept
    bool operator==(const EndpointCase &) const = default;
};

} // namespace hooksmith

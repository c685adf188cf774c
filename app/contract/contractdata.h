// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/requestschema.h"
#include "model/integration.h"
#include "support/json.h"

#include <QMap>
#include <QUrl>

#include <optional>

namespace hooksmith {

/// A kind of message that the destination takes, such as Segment's "track" or Customer.io's "person/event".
struct ContractCall
{
    RequestSchema schema;
    JsonValue parameters; ///< of the rules, by name; see contract.json
};

/// A path of the destination's API.
struct ContractEndpoint
{
    QString path;                        ///< "*" stands for one segment
    QString call;                        ///< the call that it takes; empty where the discriminator tells
    QStringList methods;                 ///< that it takes, where they are others than the contract's
    QString instead;                     ///< the path that takes the same and has a contract; empty where this one has
    QStringList discriminator;           ///< the fields whose values, joined by "/", name the call
    QString items;                       ///< the field with the messages; empty where the body is the message
    std::optional<RequestSchema> schema; ///< of what is around the items
    int maximumBytes = 0;                ///< of the body; 0 where there is no limit
    int maximumItems = 0;
    int maximumItemBytes = 0;

    [[nodiscard]] bool matches(const QUrl &url) const;
};

/// What a destination takes, as resources/integrations/<id>/contract/ says.
struct ContractData
{
    enum class OnError {
        Rejects, ///< the destination answers with an error
        Discards ///< it answers 200 and loses the message
    };

    QString integrationId;
    QString integrationName;
    QList<Region> regions;
    OnError onError = OnError::Rejects;
    QStringList methods;
    QList<ContractEndpoint> endpoints;
    QMap<QString, ContractCall> calls;
    JsonValue parameters;                 ///< of the rules, for every call that does not set its own
    QMap<QString, QString> documentPages; ///< by topic

    [[nodiscard]] QString documentation(QStringView topic) const; ///< the general page where the topic has none
    [[nodiscard]] const Region *regionOf(const QUrl &url) const;  ///< null pointer where the host is of none
    [[nodiscard]] const ContractEndpoint *endpointOf(const QUrl &url) const;
    [[nodiscard]] const QStringList &methodsOf(const QUrl &url) const; ///< those that this address takes
    [[nodiscard]] QString consequence() const; ///< a sentence: what the destination does with a wrong message
};

/// "host" or "host:port", as regions name hosts.
[[nodiscard]] QString hostOf(const QUrl &url);

} // namespace hooksmith

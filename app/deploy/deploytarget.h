// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/apiclient.h"
#include "model/endpoint.h"
#include "secret/secretstore.h"

#include <memory>
#include <optional>
#include <vector>

namespace hooksmith {

/// An endpoint as it should be over there.
struct DeploySubject
{
    Endpoint endpoint;
    QMap<QString, Secret> headers; ///< the credentials, as headers of the endpoint
    QString headersFingerprint;    ///< of these headers; empty where hidden ones need not be compared
    std::optional<int> rateLimit;  ///< deliveries a second, 0 for no limit; nothing for that of the last deployment
    QString application;           ///< Svix: the uid of the application that the endpoint belongs to
    bool codeIsPasted = false;     ///< the user says so, where the target's API takes no code

    [[nodiscard]] QString uid() const; ///< stays through renames
    [[nodiscard]] QString codeHash() const;
};

/// An endpoint as it is over there.
struct RemoteEndpoint
{
    bool exists = false;
    QString id;
    QString url;
    QString description;
    bool enabled = false;
    QStringList events; ///< empty means all
    std::optional<int> rateLimit;
    QMap<QString, QString> headers;
    QStringList hiddenHeaders;   ///< names of headers whose values the target does not tell
    std::optional<QString> code; ///< nothing where the target tells none
    QString codeHash;            ///< the hash that the code should have, where the target does not tell the code
    bool codeEnabled = true;
    QMap<QString, QString> variables;
    JsonValue metadata = JsonValue::emptyObject();
    QStringList missingEventTypes; ///< of the events here, those that the target would have to be told first
};

/// A field that is not over there what it is here. Texts to show; secrets are "(hidden)".
struct FieldDifference
{
    QString field; ///< "url", "events", "headers.Authorization", …
    QString here;
    QString there;
};

/// One step of a deployment, and how to take it back.
struct DeployStep
{
    ApiCall call;
    std::optional<ApiCall> undo;
    QString ifMissing = {}; ///< what a 404 means, as a sentence; empty where it is an error like others
    bool mayExist = false;  ///< the call may find what it would make: only the answer 201 says that it made it
};

/// Where endpoints can be created for real. A file in deploy/targets/ defines one and its factory `make_<file name>()`.
class DeployTarget
{
public:
    virtual ~DeployTarget() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString tokenVariable() const = 0; ///< the environment variable that usually holds the token
    /// The API's address where the user names none.
    [[nodiscard]] virtual QString baseUrl(const Secret &token, bool live) const = 0;
    /// True where test and live mode are two servers with a token each.
    [[nodiscard]] virtual bool hasModes() const { return false; }
    /// True when real events go through what is reached this way, so that a change wants a second thought.
    [[nodiscard]] virtual bool isLive(const QString &baseUrl, const Secret &token) const = 0;

    [[nodiscard]] virtual Result<RemoteEndpoint> read(ApiClient &client, const DeploySubject &subject) const = 0;
    /// What makes it over there what it is here; empty where it is already.
    [[nodiscard]] virtual QList<DeployStep> steps(const DeploySubject &subject, const RemoteEndpoint &remote) const = 0;
    /// What remains for the user to do there with the transform's code, as text; empty where nothing does.
    [[nodiscard]] virtual QString remainder(const DeploySubject &subject, const RemoteEndpoint &remote) const = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<DeployTarget>> allDeployTargets();

/// Field by field; empty where both are alike.
[[nodiscard]] QList<FieldDifference> differences(const DeploySubject &subject, const RemoteEndpoint &remote);

/// What is there after a deployment that creates the endpoint, field by field without the empty ones; "there" is empty.
[[nodiscard]] QList<FieldDifference> newFields(const DeploySubject &subject);

/// The rate limit that should be over there: the one asked for, else that of the last deployment. 0 for none.
[[nodiscard]] int expectedRateLimit(const DeploySubject &subject, const RemoteEndpoint &remote);

/// What a deployment notes in the metadata over there, beside what others noted; `withHeaders` where it sets headers.
[[nodiscard]] JsonValue notedMetadata(const DeploySubject &subject, JsonValue metadata, bool withHeaders);

/// What a deployment changes in the transform over there, line by line as a unified diff, all of it where it creates
/// the endpoint; empty where both are alike or the target does not tell its code.
[[nodiscard]] QString codeDifference(const DeploySubject &subject, const RemoteEndpoint &remote);

/// The fields that withRemote() can take, of those that differ: what the target does not tell cannot be taken.
[[nodiscard]] QStringList takeableFields(const QList<FieldDifference> &differences, const RemoteEndpoint &remote);

/// The endpoint with what is over there, of these fields; others stay as they are here.
[[nodiscard]] Endpoint withRemote(Endpoint endpoint, const RemoteEndpoint &remote, const QStringList &fields);

/// Where the keychain has the token of the API at this address, empty for the target's own. Each server has an entry of
/// its own, so that no token is ever sent to another one than it was entered for.
[[nodiscard]] SecretKey tokenKey(const DeployTarget &target, const QString &url, bool live);

} // namespace hooksmith

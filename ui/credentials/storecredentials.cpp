// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/storecredentials.h"

#include "model/environments.h"

#include <algorithm>

namespace hooksmith {

namespace {

QStringList keychainCredentials(const Environment &environment)
{
    QStringList ids;
    for (const auto &[id, source] : environment.credentials.asKeyValueRange()) {
        if (source.kind == CredentialSource::Kind::Keychain)
            ids.append(id);
    }
    return ids;
}

QString identityOf(const Environment &environment, const Endpoint &endpoint)
{
    return environment.id.isEmpty() ? endpoint.id : environment.id;
}

void forget(SecretStore &store, const Environment &environment, const QString &identity)
{
    for (const QString &id : keychainCredentials(environment))
        store.remove({.endpointId = identity, .credentialId = id}).then([](const Result<bool> &) {});
}

void copy(SecretStore &store, const QStringList &ids, const QString &from, const QString &to)
{
    for (const QString &id : ids) {
        const SecretKey target{.endpointId = to, .credentialId = id};
        store.read({.endpointId = from, .credentialId = id}).then([&store, target](const Result<Secret> &secret) {
            if (secret)
                store.write(target, *secret).then([](const Result<bool> &) {});
        });
    }
}

} // namespace

QFuture<Result<bool>> storeCredentials(SecretStore &store, const QString &identity, const CredentialValues &values)
{
    if (values.isEmpty())
        return QtFuture::makeReadyFuture(Result<bool>(true));
    const QString &id = values.firstKey();
    CredentialValues rest = values;
    rest.remove(id);
    return store.write({.endpointId = identity, .credentialId = id}, values.first())
        .then([&store, identity, rest](const Result<bool> &written) {
            return written ? storeCredentials(store, identity, rest) : QtFuture::makeReadyFuture(written);
        })
        .unwrap();
}

QFuture<Result<bool>> storeCredentials(SecretStore &store, const EnteredCredentials &entered)
{
    if (entered.isEmpty())
        return QtFuture::makeReadyFuture(Result<bool>(true));
    EnteredCredentials rest = entered;
    rest.remove(entered.firstKey());
    return storeCredentials(store, entered.firstKey(), entered.first())
        .then([&store, rest](const Result<bool> &written) {
            return written ? storeCredentials(store, rest) : QtFuture::makeReadyFuture(written);
        })
        .unwrap();
}

void forgetCredentials(SecretStore &store, const Endpoint &endpoint)
{
    for (const Environment &environment : environmentsOf(endpoint))
        forget(store, environment, identityOf(environment, endpoint));
}

void forgetRemoved(SecretStore &store, const Endpoint &before, const Endpoint &after)
{
    const QList<Environment> kept = environmentsOf(after);
    for (const Environment &environment : environmentsOf(before)) {
        if (std::ranges::find(kept, environment.id, &Environment::id) == kept.end())
            forget(store, environment, identityOf(environment, before));
    }
}

void copyCredentials(SecretStore &store, const Endpoint &from, const Endpoint &to)
{
    const QList<Environment> targets = environmentsOf(to);
    for (const Environment &environment : environmentsOf(from)) {
        const auto target = std::ranges::find(targets, environment.name, &Environment::name);
        if (target != targets.end())
            copy(store, keychainCredentials(environment), identityOf(environment, from), identityOf(*target, to));
    }
}

} // namespace hooksmith

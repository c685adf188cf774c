// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/storecredentials.h"

namespace hooksmith {

namespace {

QStringList keychainCredentials(const Endpoint &endpoint)
{
    QStringList ids;
    for (const auto &[id, source] : endpoint.credentials.asKeyValueRange()) {
        if (source.kind == CredentialSource::Kind::Keychain)
            ids.append(id);
    }
    return ids;
}

} // namespace

QFuture<Result<bool>> storeCredentials(SecretStore &store, const QString &endpointId, const CredentialValues &values)
{
    if (values.isEmpty())
        return QtFuture::makeReadyFuture(Result<bool>(true));
    const QString &id = values.firstKey();
    CredentialValues rest = values;
    rest.remove(id);
    return store.write({.endpointId = endpointId, .credentialId = id}, values.first())
        .then([&store, endpointId, rest](const Result<bool> &written) {
            return written ? storeCredentials(store, endpointId, rest) : QtFuture::makeReadyFuture(written);
        })
        .unwrap();
}

void forgetCredentials(SecretStore &store, const Endpoint &endpoint)
{
    for (const QString &id : keychainCredentials(endpoint))
        store.remove({.endpointId = endpoint.id, .credentialId = id}).then([](const Result<bool> &) {});
}

void copyCredentials(SecretStore &store, const Endpoint &from, const Endpoint &to)
{
    for (const QString &id : keychainCredentials(from)) {
        const SecretKey target{.endpointId = to.id, .credentialId = id};
        store.read({.endpointId = from.id, .credentialId = id}).then([&store, target](const Result<Secret> &secret) {
            if (secret)
                store.write(target, *secret).then([](const Result<bool> &) {});
        });
    }
}

} // namespace hooksmith

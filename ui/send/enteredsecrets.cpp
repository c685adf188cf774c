// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/enteredsecrets.h"

namespace hooksmith {

EnteredSecrets::EnteredSecrets(EnteredCredentials entered, SecretStore &keychain)
    : m_entered(std::move(entered))
    , m_keychain(keychain)
{
}

QFuture<Result<Secret>> EnteredSecrets::read(const SecretKey &key)
{
    const Secret entered = m_entered.value(key.endpointId).value(key.credentialId);
    return entered.isEmpty() ? m_keychain.read(key) : QtFuture::makeReadyFuture(Result<Secret>(entered));
}

QFuture<Result<bool>> EnteredSecrets::write(const SecretKey &key, const Secret &secret)
{
    return m_keychain.write(key, secret);
}

QFuture<Result<bool>> EnteredSecrets::remove(const SecretKey &key)
{
    return m_keychain.remove(key);
}

QFuture<bool> EnteredSecrets::isAvailable()
{
    return m_keychain.isAvailable();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secret.h"
#include "support/result.h"

#include <QFuture>

namespace hooksmith {

/// Names one credential of one endpoint in a keychain. Both ids stay when the endpoint is renamed.
struct SecretKey
{
    QString endpointId; ///< Endpoint::identity(): each environment has entries of its own
    QString credentialId;
    bool operator==(const SecretKey &) const = default;
};

/// Where secrets are kept between runs. Asynchronous: a keychain may ask the user to unlock it.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Error kind NotFound where the keychain answers but has no such entry; Keychain where it does not answer.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const SecretKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<bool>> write(const SecretKey &key, const Secret &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<bool>>
    remove(const SecretKey &key) = 0;                      ///< removing what is not there is fine
    [[nodiscard]] virtual QFuture<bool> isAvailable() = 0; ///< false where no keychain answers
};

} // namespace hooksmith

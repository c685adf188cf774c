// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"

namespace hooksmith {

/// Puts the values into the keychain under an Endpoint::identity(), one after the other; the first failure ends it.
[[nodiscard]] QFuture<Result<bool>> storeCredentials(SecretStore &store, const QString &identity,
                                                     const CredentialValues &values);

/// The same for several environments.
[[nodiscard]] QFuture<Result<bool>> storeCredentials(SecretStore &store, const EnteredCredentials &entered);

/// Removes every credential of the endpoint, in all environments, from the keychain. What is not there is fine.
void forgetCredentials(SecretStore &store, const Endpoint &endpoint);
/// Removes those of the environments that the endpoint had before and has no more.
void forgetRemoved(SecretStore &store, const Endpoint &before, const Endpoint &after);

/// Copies what the keychain has for one endpoint to another of the same integration, environment by environment.
void copyCredentials(SecretStore &store, const Endpoint &from, const Endpoint &to);

} // namespace hooksmith

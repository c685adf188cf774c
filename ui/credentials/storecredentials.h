// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"

namespace hooksmith {

/// Puts the values into the keychain under the endpoint's id, one after the other; the first failure ends it.
[[nodiscard]] QFuture<Result<bool>> storeCredentials(SecretStore &store, const QString &endpointId,
                                                     const CredentialValues &values);

/// Removes every credential of the endpoint from the keychain. What is not there is fine.
void forgetCredentials(SecretStore &store, const Endpoint &endpoint);

/// Copies what the keychain has for one endpoint to another of the same integration.
void copyCredentials(SecretStore &store, const Endpoint &from, const Endpoint &to);

} // namespace hooksmith

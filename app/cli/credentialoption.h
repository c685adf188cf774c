// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"

namespace hooksmith {

using CredentialSources = QMap<QString, CredentialSource>; ///< by credential id

/// What --credential ID=ENVVAR options say. Arguments are visible to every program of this machine, so they give the
/// name of an environment variable; a text that looks like the credential itself is refused, and errors never repeat
/// what was given.
[[nodiscard]] Result<CredentialSources> parseCredentialOptions(const QStringList &options,
                                                               const Integration &integration);

/// The credentials that are to come from the keychain, which knows none of a new endpoint.
[[nodiscard]] QStringList credentialsInKeychain(const Endpoint &endpoint);

/// The environment variables that the endpoint's credentials name and that are not set now.
[[nodiscard]] QStringList variablesNotSet(const Endpoint &endpoint);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"
#include "secret/secretstore.h"

#include <QUrl>

namespace hooksmith {

using CredentialValues = QMap<QString, Secret>;             ///< by credential id
using EnteredCredentials = QMap<QString, CredentialValues>; ///< typed, not kept yet; by Endpoint::identity()

/// Collects the values of an endpoint's credentials from the keychain and the environment.
/// The error names the credential that is missing and where it was looked for.
[[nodiscard]] QFuture<Result<CredentialValues>> resolveCredentials(const Endpoint &endpoint,
                                                                   const Integration &integration, SecretStore &store);

/// The Authorization header's value, or an empty secret where the integration has none or a value it needs is missing.
[[nodiscard]] Secret authorizationValue(const Integration &integration, const CredentialValues &values);

/// True when the integration's manifest names exactly the URL's host (and port, where the manifest names one), and the
/// connection keeps the credentials private: https, or plain http to this machine (loopback).
[[nodiscard]] bool mayReceiveCredentials(const Integration &integration, const QUrl &url);

} // namespace hooksmith

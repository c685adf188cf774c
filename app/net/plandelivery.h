// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "secret/credentials.h"

namespace hooksmith {

/// Why the endpoint's credentials stay away from this request, as a sentence: its host is none of the integration's,
/// the connection would not keep them private, or the transform sets an Authorization header of its own. Empty when
/// they go along, or when the integration needs none.
[[nodiscard]] QString reasonToWithholdCredentials(const HttpRequest &request, const Integration &integration);

/// True when the request is to carry the endpoint's credentials, so that they are worth collecting.
[[nodiscard]] bool needsCredentials(const HttpRequest &request, const Integration &integration);

/// What exactly goes where. `values` may be empty when needsCredentials() is false.
[[nodiscard]] PlannedDelivery planDelivery(const HttpRequest &request, const Integration &integration,
                                           const CredentialValues &values);

} // namespace hooksmith

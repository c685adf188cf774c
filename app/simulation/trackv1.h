// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpmessage.h"
#include "support/json.h"

#include <optional>

namespace hooksmith {

/// What a request to Customer.io's Track API v1 says, as the entity of the v2 API that says the same; nothing where v1
/// has no such call. `body` is the request's, which may be JSON null. https://docs.customer.io/api/track/
[[nodiscard]] std::optional<JsonValue> entityOfTrackV1(const IncomingRequest &request, const JsonValue &body);

} // namespace hooksmith

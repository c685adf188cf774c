// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target/placeholders.h"

namespace hooksmith {

/// What the endpoint is called at Svix, whether an export or a deployment made it; stays through renames.
[[nodiscard]] QString svixUid(const Endpoint &endpoint);

/// The body that creates the endpoint: POST or PUT /api/v1/app/{app_id}/endpoint. https://api.svix.com/docs
[[nodiscard]] JsonValue svixEndpoint(const Endpoint &endpoint);

/// The body of POST /api/v1/event-type.
[[nodiscard]] JsonValue svixEventType(const QString &name);

/// The "eventTypes" of a body: null for all.
[[nodiscard]] JsonValue svixEventTypes(const QStringList &events);

/// The body of PUT …/endpoint/{id}/headers; no headers where the value is empty.
[[nodiscard]] JsonValue svixHeaders(const QString &authorization);

/// The body of PATCH …/endpoint/{id}/transformation.
[[nodiscard]] JsonValue svixTransformation(const QString &code, const QMap<QString, QString> &variables, bool enabled);

/// The same of an endpoint that is to be created. Svix takes 10 to 51,200 characters of code.
[[nodiscard]] Result<JsonValue> svixTransformation(const Endpoint &endpoint);

} // namespace hooksmith

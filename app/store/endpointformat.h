// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "support/jsonreader.h"

namespace hooksmith {

/// endpoint.json as bytes and back; pure inverses. Fields this version does not know come through `Endpoint::document`.
/// The name and the transform are not part of the file. A newer format is read as far as it can be understood.
[[nodiscard]] Result<Endpoint> parseEndpoint(const QByteArray &text, const QString &file);
[[nodiscard]] QByteArray serialiseEndpoint(const Endpoint &endpoint);
/// The same, as JSON values. What cannot be read is left empty; the reader keeps the first problem.
[[nodiscard]] Endpoint readEndpoint(JsonReader &reader, const JsonValue &document);
[[nodiscard]] JsonValue endpointToJson(const Endpoint &endpoint);

/// endpoints/<name>/cases/<case>.json and back. `previous` is the file as it stands, so that its other fields survive.
[[nodiscard]] Result<EndpointCase> parseCase(const QByteArray &text, const QString &file);
[[nodiscard]] Result<JsonValue> caseToJson(const EndpointCase &endpointCase, const JsonValue &previous = {});

} // namespace hooksmith

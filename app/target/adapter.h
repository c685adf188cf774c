// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"

namespace hooksmith {

/// JavaScript for systems that know no handler(webhook): the transform as it was written, and a function
/// `runTransform(eventType, payload)` that calls it as Dodo Payments does and gives cancel, method, url, headers and
/// payload. The transform runs anew for each event and its names stay its own.
[[nodiscard]] QString adapterSource(const Endpoint &endpoint);

/// The text as a JavaScript string or object literal.
[[nodiscard]] QString toJavaScript(const JsonValue &value);

/// The URL's scheme and host, such as "https://api.segment.io".
[[nodiscard]] QString originOf(const QString &url);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QJSValue>

class QJSEngine;

namespace hooksmith {

/// Builds a JavaScript value from JSON without the engine's own JSON.parse, which in Qt 6.4 needs stack for every
/// element of an array and ends the process at about half a million of them.
[[nodiscard]] QJSValue toScriptValue(QJSEngine &engine, const JsonValue &value);

/// False where the body, as JSON.stringify wrote it, cannot be what it makes of the payload: one of its first texts is
/// nowhere in the payload. A quick answer for most requests; true says nothing.
[[nodiscard]] bool mayBeSame(QByteArrayView body, QByteArrayView payload);

} // namespace hooksmith

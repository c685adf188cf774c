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

} // namespace hooksmith

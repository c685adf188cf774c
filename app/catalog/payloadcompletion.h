// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"
#include "support/jsonplace.h"

namespace hooksmith {

/// What can stand at a place of a payload by its schema, each as JSON text: the keys that `payload` does not have there
/// yet, or the values known today. `payload` is the text around the place, as it was when it could last be read.
[[nodiscard]] QStringList completionsAt(const JsonPlace &place, const PayloadSchema &schema, const JsonValue &payload);

} // namespace hooksmith

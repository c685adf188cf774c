// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"

#include <functional>

namespace hooksmith {

/// Whether a payload shows what is being looked for.
using ShowsSymptom = std::function<bool(const JsonValue &)>;

/// The smallest payload found that still shows the symptom and that the schema still allows: optional fields taken out,
/// lists emptied, values made the simplest of their kind. Asks for many changes at once and for halves of them where
/// that is too much (delta debugging).
[[nodiscard]] JsonValue shrink(const JsonValue &payload, const PayloadSchema &schema, const ShowsSymptom &shows);

} // namespace hooksmith

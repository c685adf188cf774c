// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"

#include <QList>

namespace hooksmith {

/// What of a payload breaks its event's schema, in words, with its place in the text. Fields that the schema does not
/// know are none: tomorrow's payloads may have them.
[[nodiscard]] QList<Error> problemsOf(const JsonValue &payload, const PayloadSchema &schema);

} // namespace hooksmith

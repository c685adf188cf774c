// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "support/json.h"

namespace hooksmith {

/// The JSON Schema (draft 7) of an event type's whole payload, made from the files in `folder` (the catalogue's
/// schemas): the envelope with its type fixed and its data of the type's kind. It stands alone: what the files refer to
/// is in its "definitions". The keywords that are our own (x-…) are explained in resources/events/README.md.
[[nodiscard]] Result<JsonValue> readEventSchema(const QString &folder, const EventType &type);

} // namespace hooksmith

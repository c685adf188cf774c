// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"
#include "support/jsonreader.h"

namespace hooksmith {

/// Reads {"en": "…", "ko": "…"}; English must be there.
[[nodiscard]] LocalizedText readText(JsonReader &reader, const JsonValue &value);
/// As readText() on a field that must be there.
[[nodiscard]] LocalizedText requireText(JsonReader &reader, const JsonValue &object, QStringView key);
/// As readText() on a field that may be missing.
[[nodiscard]] LocalizedText optionalText(JsonReader &reader, const JsonValue &object, QStringView key);
/// A list of texts that may be missing.
[[nodiscard]] QList<LocalizedText> optionalTexts(JsonReader &reader, const JsonValue &object, QStringView key);

} // namespace hooksmith

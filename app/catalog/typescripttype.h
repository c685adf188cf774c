// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <functional>

namespace hooksmith {

/// Gives the TypeScript type that a "$ref" names.
using TypeOfReference = std::function<QString(const QString &reference)>;

/// The TypeScript type of what a JSON Schema (draft 7) allows, as far as types can say it. `indent` is that of the line
/// it stands on.
[[nodiscard]] QString typeScriptType(const JsonValue &schema, const TypeOfReference &typeOf,
                                     const QString &indent = {});

/// The schema with every object of it marked as one that may have fields of the user's own as well.
[[nodiscard]] JsonValue withOpenObjects(const JsonValue &schema);

/// A comment for what follows it; empty where the schema describes nothing.
[[nodiscard]] QString typeScriptComment(const JsonValue &schema, const QString &indent);

} // namespace hooksmith

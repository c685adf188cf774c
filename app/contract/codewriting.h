// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/sourceedit.h"

namespace hooksmith {

/// Adds "key: value" at the end of an object literal, in the literal's own layout.
[[nodiscard]] SourceEdit addProperty(const QString &source, const OutlineValue &object, const QString &text);

/// Takes a property out of its object literal, with the comma that goes with it; a statement where it is one.
[[nodiscard]] SourceEdit removeProperty(const QString &source, const OutlineProperty &property);

/// Gives a property another value; a shorthand one gets its key back.
[[nodiscard]] SourceEdit replaceValue(const OutlineProperty &property, const QString &text);

/// Puts a function at the end of the source, unless it declares one of that name: then there is no edit.
[[nodiscard]] QList<SourceEdit> addFunction(const QString &source, const SourceOutline &outline, const QString &name,
                                            const QString &code);

/// Whether this code can name the handler's parameter.
[[nodiscard]] bool isInHandler(const OutlineValue &value, const SourceOutline &outline);

/// The event as the handler names it until it gives the payload another value: "webhook.payload".
[[nodiscard]] QString eventIn(const SourceOutline &outline);

} // namespace hooksmith

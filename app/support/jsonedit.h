// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

namespace hooksmith {

/// The document with another value at an RFC 6901 pointer. Where the place is missing its parent gets it as a new
/// member, or at the end of an array; where the parent is missing the document stays as it is.
[[nodiscard]] JsonValue withValueAt(const JsonValue &document, QStringView pointer, const JsonValue &value);
/// The document without the member or item that the pointer names.
[[nodiscard]] JsonValue withoutValueAt(const JsonValue &document, QStringView pointer);

/// The pointers of every value below and of the document itself, parents before their children, in the text's order.
[[nodiscard]] QStringList pointersOf(const JsonValue &document);

[[nodiscard]] QString parentPointer(const QString &pointer); ///< empty for a place at the top
[[nodiscard]] QString lastToken(const QString &pointer);     ///< the key or index, unescaped

} // namespace hooksmith

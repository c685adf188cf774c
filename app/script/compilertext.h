// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hooksmith {

/// What the sandbox's compiler says in English (resources/compiler/src/diagnostics.js and compile.js), in the user's
/// language. No value for a text that is none of its own, such as the parser's.
[[nodiscard]] std::optional<QString> compilerText(const QString &english);

} // namespace hooksmith

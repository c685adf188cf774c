// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// What is wrong with a name for an endpoint, one of its environments or a case, as a sentence; empty when it is fine.
/// Names become file names on every system a workspace is cloned to, Windows and macOS included.
[[nodiscard]] QString endpointNameProblem(const QString &name);

/// The nearest valid name, at most `maximumLength` long.
[[nodiscard]] QString nearestEndpointName(const QString &wish, qsizetype maximumLength = 64);

/// True where a file system that ignores case, or one that composes accents, takes both for the same name.
[[nodiscard]] bool isSameFileName(const QString &a, const QString &b);

} // namespace hooksmith

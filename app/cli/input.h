// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/streams.h"
#include "support/result.h"

#include <QByteArray>

namespace hooksmith {

/// How messages name an input: its path, or "standard input" for "-".
[[nodiscard]] QString inputName(const QString &path);

/// A file's bytes, or those of standard input for "-".
[[nodiscard]] Result<QByteArray> readInput(const QString &path, Streams &streams);

/// The same as UTF-8 text; an error names the line and column of the first byte that is none.
[[nodiscard]] Result<QString> readTextInput(const QString &path, Streams &streams);

} // namespace hooksmith

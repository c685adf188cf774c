// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QByteArray>

namespace hooksmith {

/// Writes a command's result where --out says, and tells on standard error what was written or replaced. Files that an
/// endpoint or a workspace is made of are never replaced by it.
[[nodiscard]] ExitStatus writeOutput(const QString &path, const QByteArray &content, Streams &streams);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

namespace hooksmith {

/// Moves a file or a folder to the user's trash; gives its place there. Where that fails nothing is deleted.
[[nodiscard]] Result<QString> movePathToTrash(const QString &path);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

namespace hooksmith {

/// The path, if links in it lead neither out of `root` nor into a hidden folder such as .git. A workspace may come from
/// someone else's repository, and a link in it must not make Hooksmith read or write the user's other files.
[[nodiscard]] Result<QString> pathInside(const QString &root, const QString &path);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace hooksmith {

/// Runs the command that the arguments name (without the program's own name), or opens the window where they name none.
[[nodiscard]] ExitStatus runCommandLine(const QStringList &arguments, Streams &streams);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <vector>

namespace hooksmith {

/// Every command, one for each file of cli/commands/ (the build writes this list).
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace hooksmith {

/// Becomes the window (a program of its own, so that the command line links no widgets). Comes back only when that is
/// not possible.
[[nodiscard]] ExitStatus becomeWindow(const QStringList &arguments, Streams &streams);

} // namespace hooksmith

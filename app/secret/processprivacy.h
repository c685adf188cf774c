// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hooksmith {

/// Keeps this process's memory, where credentials pass through, out of core dumps and from other processes of the same
/// user. Call it first in main(). Does nothing on systems other than Linux.
void keepMemoryPrivate();

} // namespace hooksmith

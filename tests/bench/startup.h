// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hooksmith::bench {

/// Starts programs with a window so many times on the display of this application, and prints how long each took from
/// the start of the process until its window was painted to the last, and how much memory it held then. Programs that
/// are not installed are left out. Runs the event loop.
void measureStartups(int repetitions);

} // namespace hooksmith::bench

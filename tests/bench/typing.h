// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hooksmith::bench {

/// Types into the transform so many times and prints how long the new result takes to be on the screen, less the pause
/// for which the workbench waits on purpose. Runs the event loop.
void measureTyping(int repetitions);

} // namespace hooksmith::bench

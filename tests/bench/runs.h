// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hooksmith::bench {

/// Puts a sample event through a template in a warm sandbox so many times, one after another, and prints what one run
/// takes.
void measureRuns(int repetitions);

} // namespace hooksmith::bench

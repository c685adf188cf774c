// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hooksmith::bench {

/// What the window takes to put every event in every shape through a template after an edit, until the map shows it.
void measureChecks(int repetitions);

} // namespace hooksmith::bench

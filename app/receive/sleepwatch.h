// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace hooksmith {

/// The two clocks that tell whether a machine slept. Tests give their own.
struct Clocks
{
    using Clock = std::function<std::chrono::milliseconds()>;
    Clock wall;    ///< goes on while the machine sleeps
    Clock running; ///< stands still meanwhile
};

[[nodiscard]] Clocks machineClocks();

/// Notices that the machine slept: the clock on the wall went on, the one that counts running time stood still.
class SleepWatch
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Both clocks now. Gives how long the machine slept since the last call, where it did.
    [[nodiscard]] std::optional<Milliseconds> observe(Milliseconds wall, Milliseconds running);

private:
    std::optional<Milliseconds> m_offset; // of the wall's clock to the other
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <latch>
#include <stop_token>
#include <thread>

namespace hooksmith {

/// Watches this process's resident memory from a thread of its own while the user's code runs. The engine has no limit
/// of its own, and code inside one long built-in cannot be stopped from within, so a breach is reported and the process
/// ends.
class MemoryGuard
{
public:
    /// Starts the thread and waits until it runs: starting one takes system calls that a contained process may not make
    /// any more. `breached` runs on it and must not return.
    /// `tick` runs on it every 50 ms.
    MemoryGuard(std::function<void()> breached, std::function<void()> tick);

    /// From now on the process may use `limit` bytes more than it does at this moment, or did 5 ms ago.
    void allow(qint64 limit);
    void rest(); ///< no limit until the next allow()

    /// Resident memory of this process in bytes; 0 where the platform does not tell.
    [[nodiscard]] static qint64 residentBytes();

private:
    void watch(const std::stop_token &stop);

    std::function<void()> m_breached;
    std::function<void()> m_tick;
    std::chrono::steady_clock::time_point m_measured;
    qint64 m_resident = 0;            // bytes, when measured
    std::atomic<qint64> m_ceiling{0}; // bytes; 0 while at rest
    std::latch m_running{1};
    std::jthread m_thread; // last member: stops and joins before the others go
};

} // namespace hooksmith

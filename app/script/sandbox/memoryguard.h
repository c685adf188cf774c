// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>
#include <thread>

namespace hooksmith {

/// Watches this process's resident memory from a thread of its own while the user's code runs. The engine has no limit
/// of its own, and code inside one long built-in cannot be stopped from within, so a breach is reported and the process
/// ends.
class MemoryGuard
{
public:
    /// `limit` is in bytes above what is in use at this moment. `breached` runs on the guard's thread and must not
    /// return.
    MemoryGuard(qint64 limit, std::function<void()> breached);

    /// Resident memory of this process in bytes; 0 where the platform does not tell.
    [[nodiscard]] static qint64 residentBytes();

private:
    std::jthread m_thread; // stops and joins when the guard goes
};

} // namespace hooksmith

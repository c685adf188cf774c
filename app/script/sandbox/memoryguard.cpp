// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/memoryguard.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace hooksmith {

namespace {

constexpr std::chrono::milliseconds interval{5};

/// Kept open for the life of the process: a sandbox that may open no files any more can still read it.
int statmDescriptor()
{
    static const int descriptor = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    return descriptor;
}

void watch(const std::stop_token &stop, qint64 ceiling, const std::function<void()> &breached)
{
    std::mutex mutex;
    std::condition_variable_any wakeUp;
    std::unique_lock lock(mutex);
    while (!wakeUp.wait_for(lock, stop, interval, [&stop] { return stop.stop_requested(); })) {
        if (MemoryGuard::residentBytes() > ceiling)
            breached();
    }
}

} // namespace

MemoryGuard::MemoryGuard(qint64 limit, std::function<void()> breached)
    : m_thread([ceiling = residentBytes() + limit, breached = std::move(breached)](const std::stop_token &stop) {
        watch(stop, ceiling, breached);
    })
{
}

qint64 MemoryGuard::residentBytes()
{
    std::array<char, 128> text{};
    if (::pread(statmDescriptor(), text.data(), text.size() - 1, 0) <= 0)
        return 0;
    char *afterSize = nullptr;
    std::strtoll(text.data(), &afterSize, 10);
    return std::strtoll(afterSize, nullptr, 10) * ::sysconf(_SC_PAGESIZE);
}

} // namespace hooksmith

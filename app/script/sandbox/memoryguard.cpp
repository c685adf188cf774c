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
constexpr int intervalsOfATick = 10;

/// Kept open for the life of the process: a sandbox that may open no files any more can still read it.
int statmDescriptor()
{
    static const int descriptor = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    return descriptor;
}

} // namespace

MemoryGuard::MemoryGuard(std::function<void()> breached, std::function<void()> tick)
    : m_breached(std::move(breached))
    , m_tick(std::move(tick))
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{
    statmDescriptor();
    m_running.wait();
}

void MemoryGuard::allow(qint64 limit)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_measured > interval) { // it is a system call, and events of a batch take microseconds
        m_measured = now;
        m_resident = residentBytes();
    }
    m_ceiling = m_resident + limit;
}

void MemoryGuard::rest()
{
    m_ceiling = 0;
}

void MemoryGuard::watch(const std::stop_token &stop)
{
    m_running.count_down();
    std::mutex mutex;
    std::condition_variable_any wakeUp;
    std::unique_lock lock(mutex);
    for (int round = 1; !wakeUp.wait_for(lock, stop, interval, [&stop] { return stop.stop_requested(); }); ++round) {
        const qint64 ceiling = m_ceiling;
        if (ceiling > 0 && residentBytes() > ceiling)
            m_breached();
        if (round % intervalsOfATick == 0)
            m_tick();
    }
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

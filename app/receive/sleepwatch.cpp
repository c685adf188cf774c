// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive/sleepwatch.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <utility>

namespace hooksmith {

namespace {

constexpr std::chrono::seconds noticed(10); // clocks are corrected by less than this

} // namespace

Clocks machineClocks()
{
    QElapsedTimer running;
    running.start();
    return {.wall = [] { return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()); },
            .running =
                [running] {
                    return std::chrono::milliseconds(running.elapsed());
                }};
}

std::optional<SleepWatch::Milliseconds> SleepWatch::observe(Milliseconds wall, Milliseconds running)
{
    const Milliseconds offset = wall - running;
    const Milliseconds before = std::exchange(m_offset, offset).value_or(offset);
    return offset - before >= noticed ? std::optional(offset - before) : std::nullopt;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include <QCoreApplication>

#include <unistd.h>

namespace hooksmith {

namespace {

constexpr qint64 refreshMs = 200;
constexpr auto eraseLine = "\r\x1b[K";

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

} // namespace

ProgressLine::ProgressLine(Streams &streams, qint64 totalBytes)
    : m_streams(streams)
    , m_totalBytes(totalBytes)
    , m_isShown(::isatty(STDERR_FILENO) != 0)
    , m_count(Progress::tr("%L1 events, %L2 a second"))
    , m_countAndRest(Progress::tr("%L1 events, %L2 a second, %3 %, %4 s left"))
{
    m_clock.start();
}

void ProgressLine::show(qint64 events, qint64 bytes)
{
    const qint64 now = m_clock.elapsed();
    if (!m_isShown || now - m_lastShown < refreshMs)
        return;
    m_lastShown = now;
    m_streams.err << eraseLine << text(events, bytes) << Qt::flush;
}

void ProgressLine::clear()
{
    if (m_isShown && m_lastShown > 0)
        m_streams.err << eraseLine << Qt::flush;
}

QString ProgressLine::text(qint64 events, qint64 bytes) const
{
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    const auto rate = static_cast<qint64>(static_cast<double>(events) / seconds);
    if (m_totalBytes <= 0 || bytes <= 0)
        return m_count.arg(events).arg(rate);
    const double left = seconds * static_cast<double>(m_totalBytes - bytes) / static_cast<double>(bytes);
    return m_countAndRest.arg(events).arg(rate).arg(100 * bytes / m_totalBytes).arg(qRound(left));
}

} // namespace hooksmith

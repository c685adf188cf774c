// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/linereader.h"

namespace hooksmith {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;

} // namespace

LineReader::LineReader(QIODevice &device, qsizetype longestLine)
    : m_device(device)
    , m_longestLine(longestLine)
{
}

QByteArrayView LineReader::next()
{
    for (qsizetype searched = 0;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_start + searched);
        searched = m_buffer.size() - m_start;
        if (end >= 0)
            return take(qMin(end + 1 - m_start, m_longestLine));
        if (searched >= m_longestLine || !fill())
            return take(qMin(searched, m_longestLine));
    }
}

bool LineReader::fill()
{
    m_buffer.remove(0, m_start);
    m_start = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + blockBytes);
    const qint64 count = m_device.read(m_buffer.data() + kept, blockBytes);
    m_buffer.resize(kept + static_cast<qsizetype>(qMax<qint64>(count, 0)));
    return count > 0;
}

QByteArrayView LineReader::take(qsizetype size)
{
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_start, size);
    m_start += size;
    return line;
}

} // namespace hooksmith

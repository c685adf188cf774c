// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace hooksmith {

/// The lines of a device one after the other, read in blocks: a fraction of what QIODevice::readLine() with a limit
/// costs, which allocates that limit for each line.
class LineReader
{
public:
    /// `longestLine` in bytes; a longer line comes in pieces of that length.
    LineReader(QIODevice &device, qsizetype longestLine);

    /// The next line with its line feed, which the last one may lack; empty at the end. Good until the next call.
    [[nodiscard]] QByteArrayView next();

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] QByteArrayView take(qsizetype size);

    QIODevice &m_device;
    qsizetype m_longestLine;
    QByteArray m_buffer;
    qsizetype m_start = 0; // of what has not been given yet
};

} // namespace hooksmith

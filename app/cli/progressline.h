// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/streams.h"

#include <QElapsedTimer>
#include <QString>

namespace hooksmith {

/// One line on the terminal that says how far a long command is: count, rate, and the time left where the total is
/// known. Writes nothing where standard error is no terminal.
class ProgressLine
{
public:
    ProgressLine(Streams &streams, qint64 totalBytes); ///< 0 where the total is unknown

    void show(qint64 events, qint64 bytes);
    void clear();

private:
    [[nodiscard]] QString text(qint64 events, qint64 bytes) const;

    Streams &m_streams;
    qint64 m_totalBytes;
    bool m_isShown;
    QString m_count; ///< the texts in the user's language; what is made meanwhile is in English
    QString m_countAndRest;
    QElapsedTimer m_clock;
    qint64 m_lastShown = 0; ///< ms on m_clock
};

} // namespace hooksmith

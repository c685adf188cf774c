// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace hooksmith {

/// Takes the calls of `console` in a realm and passes them on, up to a limit that keeps a loop of logging from filling
/// memory: the first entries at once, the last ones at the end of the run, and how many were left out between them.
class Console final : public QObject
{
    Q_OBJECT

public:
    using Sink = std::function<void(const QString &level, const QString &text)>;

    static constexpr int firstEntries = 800;
    static constexpr int lastEntries = 200;
    static constexpr qsizetype entryCharacters = 16 * 1024; ///< of one entry; its middle is left out

    explicit Console(Sink sink, QObject *parent = nullptr);

    Q_INVOKABLE void write(const QString &level, const QString &text);
    /// Passes the last entries on and starts counting anew.
    void endRun();
    void setMuted(bool isMuted) { m_isMuted = isMuted; } ///< while muted nothing is passed on

private:
    Sink m_sink;
    bool m_isMuted = false;
    int m_entries = 0;
    std::deque<std::pair<QString, QString>> m_last; ///< level and text
    int m_leftOut = 0;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace hooksmith {

/// Takes the calls of `console` in a realm and passes them on, up to a limit that keeps a loop of logging from filling
/// memory.
class Console final : public QObject
{
    Q_OBJECT

public:
    using Sink = std::function<void(const QString &level, const QString &text)>;

    static constexpr int maximumEntries = 1000;
    static constexpr qsizetype maximumCharacters = 256 * 1024; ///< of all entries of one run together

    explicit Console(Sink sink, QObject *parent = nullptr);

    Q_INVOKABLE void write(const QString &level, const QString &text);
    /// Tells the sink how much was left out since the last reset, and starts counting anew.
    void endRun();

private:
    Sink m_sink;
    int m_entries = 0;
    qsizetype m_characters = 0;
    int m_leftOut = 0;
};

} // namespace hooksmith

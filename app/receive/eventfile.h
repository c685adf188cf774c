// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace hooksmith {

/// One event of a file of events.
struct FiledEvent
{
    QString type;       ///< empty where it names none
    QString time;       ///< its timestamp, as written
    QString id;         ///< of what it is about, such as the payment
    QByteArray payload; ///< as JSON text; the line itself where that is no JSON
    bool operator==(const FiledEvent &) const = default;
};

/// A text with one event a line (NDJSON), a file of any size or text in memory: knows where the lines are, and reads
/// each when it is asked for. Blank lines count and are no events. Cheap to copy; safe to use on any thread.
class EventFile
{
public:
    using Progress = std::function<bool(qint64 bytesRead, qint64 size)>; ///< gives false to stop

    EventFile() = default;
    /// True for a file whose name says so, or whose first line is a whole JSON value and not the last.
    [[nodiscard]] static bool isEventFile(const QString &path);
    [[nodiscard]] static bool isEventText(const QByteArray &text);
    /// Reads every line once. Lines that are no JSON are events that cannot be read; other encodings are errors.
    [[nodiscard]] static Result<EventFile> open(const QString &path, const Progress &progress);
    [[nodiscard]] static Result<EventFile> ofText(const QByteArray &text);

    /// What there is to run in a line: the line itself, or the payload alone where Hooksmith recorded it with its
    /// circumstances. Empty where it recorded something else.
    [[nodiscard]] static QByteArray eventIn(const QByteArray &line);

    [[nodiscard]] QString name() const; ///< the file's, without its folder; empty for text
    [[nodiscard]] qsizetype count() const { return m_lines ? static_cast<qsizetype>(m_lines->size()) : 0; }
    [[nodiscard]] qsizetype brokenCount() const { return m_brokenCount; }
    [[nodiscard]] int lineNumber(qsizetype index) const { return line(index).number; } ///< counted from 1
    [[nodiscard]] bool isBroken(qsizetype index) const { return line(index).type < 0; }
    [[nodiscard]] QString type(qsizetype index) const; ///< empty where the event names none or is broken
    [[nodiscard]] qint64 size(qsizetype index) const { return line(index).size; } ///< in bytes

    [[nodiscard]] Result<QByteArray> text(qsizetype index) const;  ///< of the line
    [[nodiscard]] Result<FiledEvent> event(qsizetype index) const; ///< an error tells line and column in the file
    [[nodiscard]] QByteArray payload(qsizetype index) const;       ///< also of a broken line
    /// The events with each of these words in their line, whatever the case.
    [[nodiscard]] QList<int> matching(const QStringList &words, const std::function<bool()> &goesOn) const;

private:
    struct Line
    {
        qint64 offset = 0;
        qint64 size = 0;
        int number = 0;
        int type = -1; ///< index of m_types; -1 where the line is broken
    };

    [[nodiscard]] static Result<EventFile> index(QIODevice &device, const QString &path, const Progress &progress);
    void add(qint64 offset, const QByteArray &text, int number);
    [[nodiscard]] const Line &line(qsizetype index) const { return (*m_lines)[static_cast<size_t>(index)]; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> device() const;

    QString m_path;    ///< empty where the text is in memory
    QByteArray m_text; ///< empty where it is in a file
    QStringList m_types;
    std::shared_ptr<std::vector<Line>> m_lines;
    qsizetype m_brokenCount = 0;
};

} // namespace hooksmith

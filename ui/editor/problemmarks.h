// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <QObject>

#include <functional>

namespace hooksmith {

class CodeEditor;
class HoverCard;

/// A problem to be shown at its place in a text. A place without a length means the word or the string in double
/// quotes there, one without a column the whole line.
struct ProblemMark
{
    Diagnostic diagnostic;
    QString action = {}; ///< what would mend it, for a button; empty where nothing does
    bool operator==(const ProblemMark &) const = default;
};

/// Squiggles below what has problems, in the colour of their severity; the message and the offer to mend it where the
/// mouse rests. The marks move with the text around them.
class ProblemMarks final : public QObject
{
    Q_OBJECT

public:
    explicit ProblemMarks(CodeEditor &editor);

    using Note = std::function<QString(int position)>; ///< in bytes; gives an empty text where there is none

    void setMarks(const QList<ProblemMark> &marks); ///< those without a line are not shown
    void setNote(const Note &note);                 ///< what else is said where the mouse rests, below the problems
    void goToNext();                                ///< from the caret; both go round at the end of the text
    void goToPrevious();
    [[nodiscard]] QList<qsizetype> atCaret() const; ///< indexes of the marks there, else of those on its line

signals:
    void actionRequested(qsizetype index); ///< of the mark whose offer was taken

private:
    struct Range
    {
        qsizetype mark = 0; ///< its index
        int start = 0;      ///< both in bytes
        int end = 0;
    };

    void draw() const;
    void goTo(const Range &range);
    void follow(int position, int change, int length);
    void showCard(int position, int x, int y);
    [[nodiscard]] Range rangeOf(qsizetype index) const;
    [[nodiscard]] QList<Range> at(int position) const;

    CodeEditor &m_editor;
    HoverCard *m_card;
    Note m_note;
    QList<ProblemMark> m_marks;
    QList<Range> m_ranges; ///< in the order of the text
    qsizetype m_shown = 0; ///< the mark that the card is about
};

} // namespace hooksmith

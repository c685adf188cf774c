// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/problemmarks.h"

#include "editor/codeeditor.h"
#include "editor/hovercard.h"
#include "editor/indicators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr unsigned long dwellTime = 400; // milliseconds

int indicatorOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return problemIndicator;
    case Diagnostic::Severity::Warning:
        return warningIndicator;
    case Diagnostic::Severity::Hint:
        return hintIndicator;
    }
    return problemIndicator;
}

bool isWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'$';
}

qsizetype indentationOf(const QString &line)
{
    qsizetype size = 0;
    while (size < line.size() && line[size].isSpace())
        ++size;
    return size;
}

/// Behind what begins at `start`: a string in double quotes, a word, else one character.
qsizetype endOfToken(const QString &line, qsizetype start)
{
    qsizetype end = start + 1;
    if (line.at(start) == u'"') {
        while (end < line.size() && line[end] != u'"')
            end += line[end] == u'\\' ? 2 : 1;
        return qMin(end + 1, line.size());
    }
    while (end < line.size() && isWord(line[start]) && isWord(line[end]))
        ++end;
    return end;
}

} // namespace

ProblemMarks::ProblemMarks(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_card(new HoverCard(&editor))
{
    for (const int indicator : {hintIndicator, warningIndicator, problemIndicator})
        editor.indicatorDefine(QsciScintilla::SquiggleIndicator, indicator);
    editor.SendScintilla(QsciScintilla::SCI_SETMOUSEDWELLTIME, dwellTime);
    connect(&editor, &CodeEditor::SCN_MODIFIED, this,
            [this](int position, int change, const char *, int length) { follow(position, change, length); });
    connect(&editor, &CodeEditor::SCN_DWELLSTART, this, &ProblemMarks::showCard);
    connect(&editor, &CodeEditor::SCN_DWELLEND, m_card, &HoverCard::leave);
    connect(m_card, &HoverCard::actionTriggered, this, [this] { emit actionRequested(m_shown); });
}

void ProblemMarks::setMarks(const QList<ProblemMark> &marks)
{
    m_card->hide();
    m_marks = marks;
    m_ranges.clear();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i].diagnostic.line > 0)
            m_ranges.append(rangeOf(i));
    }
    std::ranges::stable_sort(m_ranges, {}, &Range::start);
    draw();
}

void ProblemMarks::setNote(const Note &note)
{
    m_note = note;
}

/// On one line, so that a mark never hides where it begins.
ProblemMarks::Range ProblemMarks::rangeOf(qsizetype index) const
{
    const Diagnostic &diagnostic = m_marks[index].diagnostic;
    const int row = qMin(diagnostic.line, m_editor.lines()) - 1;
    QString line = m_editor.text(row);
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    qsizetype start = qBound(qsizetype(0), qsizetype(diagnostic.column) - 1, line.size());
    qsizetype end = line.size();
    if (diagnostic.length > 0)
        end = qMin(end, start + diagnostic.length);
    else if (diagnostic.column > 0 && start < end)
        end = endOfToken(line, start);
    else
        start = indentationOf(line);
    const auto byteAt = [&](qsizetype offset) {
        return static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, row) +
                                QStringView(line).first(offset).toUtf8().size());
    };
    return {.mark = index, .start = byteAt(start), .end = byteAt(end)};
}

void ProblemMarks::draw() const
{
    const auto size = m_editor.SendScintilla(QsciScintilla::SCI_GETLENGTH);
    for (const int indicator : {hintIndicator, warningIndicator, problemIndicator}) {
        m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, indicator);
        m_editor.SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, size);
    }
    for (const Range &range : m_ranges) {
        m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT,
                               indicatorOf(m_marks[range.mark].diagnostic.severity));
        m_editor.SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(range.start),
                               static_cast<long>(range.end - range.start));
    }
}

void ProblemMarks::follow(int position, int change, int length)
{
    const bool isInsertion = (change & QsciScintilla::SC_MOD_INSERTTEXT) != 0;
    if (!isInsertion && (change & QsciScintilla::SC_MOD_DELETETEXT) == 0)
        return;
    m_card->hide();
    const auto moved = [&](int place) {
        if (isInsertion)
            return place >= position ? place + length : place;
        return place > position ? qMax(position, place - length) : place;
    };
    for (Range &range : m_ranges) {
        range.start = moved(range.start);
        range.end = moved(range.end);
    }
}

QList<ProblemMarks::Range> ProblemMarks::at(int position) const
{
    QList<Range> found;
    std::ranges::copy_if(m_ranges, std::back_inserter(found),
                         [position](const Range &range) { return range.start <= position && position <= range.end; });
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [this](const Range &range) { return m_marks[range.mark].diagnostic.severity; });
    return found;
}

QList<qsizetype> ProblemMarks::atCaret() const
{
    const auto caret = static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
    QList<Range> ranges = at(caret);
    if (ranges.isEmpty()) {
        const auto lineOf = [this](int position) {
            return m_editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, position);
        };
        std::ranges::copy_if(m_ranges, std::back_inserter(ranges),
                             [&](const Range &range) { return lineOf(range.start) == lineOf(caret); });
    }
    QList<qsizetype> marks;
    std::ranges::transform(ranges, std::back_inserter(marks), &Range::mark);
    return marks;
}

void ProblemMarks::goToNext()
{
    const auto caret = static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
    const auto next = std::ranges::find_if(m_ranges, [caret](const Range &range) { return range.start > caret; });
    if (!m_ranges.isEmpty())
        goTo(next == m_ranges.end() ? m_ranges.first() : *next);
}

void ProblemMarks::goToPrevious()
{
    const auto caret = static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
    const auto previous =
        std::find_if(m_ranges.rbegin(), m_ranges.rend(), [caret](const Range &range) { return range.start < caret; });
    if (!m_ranges.isEmpty())
        goTo(previous == m_ranges.rend() ? m_ranges.last() : *previous);
}

void ProblemMarks::goTo(const Range &range)
{
    int line = 0;
    int index = 0;
    m_editor.lineIndexFromPosition(range.start, &line, &index);
    m_editor.goTo(line + 1, index + 1);
}

void ProblemMarks::showCard(int position, int x, int y)
{
    const QList<Range> ranges = position < 0 ? QList<Range>() : at(position);
    const bool hasRunError =
        m_editor.SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, static_cast<unsigned long>(errorIndicator),
                               static_cast<long>(position)) != 0; // it has a hover of its own
    const QString note = m_note && position >= 0 ? m_note(position) : QString();
    if ((ranges.isEmpty() && note.isEmpty()) || hasRunError)
        return;
    QStringList messages;
    for (const Range &range : ranges)
        messages.append(m_marks[range.mark].diagnostic.message);
    messages.append(note);
    messages.removeDuplicates();
    messages.removeAll(QString());
    const auto mended =
        std::ranges::find_if(ranges, [this](const Range &range) { return !m_marks[range.mark].action.isEmpty(); });
    const bool canMend = mended != ranges.end();
    if (canMend)
        m_shown = mended->mark;
    m_card->showAt(m_editor.viewport()->mapToGlobal(QPoint(x, y)), messages.join(u"\n\n"_qs),
                   canMend ? m_marks[m_shown].action : QString());
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/errormark.h"

#include "editor/codeeditor.h"
#include "editor/indicators.h"

#include <QToolTip>

namespace hooksmith {

namespace {

constexpr unsigned long dwellTime = 400; // milliseconds

} // namespace

ErrorMark::ErrorMark(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.markerDefine(QsciScintilla::Circle, errorMarker);
    editor.indicatorDefine(QsciScintilla::SquiggleIndicator, errorIndicator);
    editor.SendScintilla(QsciScintilla::SCI_SETMOUSEDWELLTIME, dwellTime);
    connect(&editor, &CodeEditor::SCN_DWELLSTART, this, &ErrorMark::showMessage);
    connect(&editor, &CodeEditor::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void ErrorMark::set(int line, int column, const QString &message)
{
    clear();
    m_message = message;
    const int row = qBound(0, line - 1, m_editor.lines() - 1);
    m_editor.markerAdd(row, errorMarker);
    const QString text = m_editor.text(row);
    int start = column > 0 ? qMin(column - 1, static_cast<int>(text.size())) : 0;
    int end = start;
    const auto isWord = [&text](int index) {
        return text[index].isLetterOrNumber() || text[index] == u'_';
    };
    if (column > 0) {
        while (end < text.size() && isWord(end))
            ++end;
        end = qMax(end, start + 1);
    } else {
        end = static_cast<int>(text.size());
        while (start < end && text[start].isSpace())
            ++start;
    }
    m_editor.fillIndicatorRange(row, start, row, end, errorIndicator);
}

void ErrorMark::clear()
{
    m_message.clear();
    m_editor.markerDeleteAll(errorMarker);
    m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, errorIndicator);
    m_editor.SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL,
                           m_editor.SendScintilla(QsciScintilla::SCI_GETLENGTH));
}

int ErrorMark::line() const
{
    return m_editor.markerFindNext(0, 1U << errorMarker) + 1;
}

void ErrorMark::showMessage(int position, int x, int y) const
{
    if (m_message.isEmpty())
        return;
    const QPoint point(x, y);
    const int row = m_editor.lineAt(point);
    const bool isInMargin = x < m_editor.marginWidth(numberMargin) + m_editor.marginWidth(markerMargin);
    const bool isOnText = position >= 0 && m_editor.SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT,
                                                                  static_cast<unsigned long>(errorIndicator),
                                                                  static_cast<long>(position));
    if (isOnText || (isInMargin && row + 1 == line()))
        QToolTip::showText(m_editor.viewport()->mapToGlobal(point), m_message, m_editor.viewport());
}

} // namespace hooksmith

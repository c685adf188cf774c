// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linecomments.h"

#include "editor/codeeditor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

int indentOf(const QString &line)
{
    const auto text = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
    return static_cast<int>(std::distance(line.begin(), text));
}

} // namespace

LineComments::LineComments(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
}

void LineComments::toggle()
{
    const QList<int> lines = selectedLines();
    if (lines.isEmpty() || m_editor.isReadOnly())
        return;
    const bool allCommented =
        std::ranges::all_of(lines, [this](int line) { return m_editor.text(line).trimmed().startsWith(u"//"); });
    m_editor.beginUndoAction();
    allCommented ? uncomment(lines) : comment(lines);
    m_editor.endUndoAction();
}

QList<int> LineComments::selectedLines() const
{
    int from = 0;
    int to = 0;
    int fromIndex = 0;
    int toIndex = 0;
    if (m_editor.hasSelectedText()) {
        m_editor.getSelection(&from, &fromIndex, &to, &toIndex);
        if (toIndex == 0 && to > from)
            --to; // the selection ends before this line's first character
    } else {
        m_editor.getCursorPosition(&from, &fromIndex);
        to = from;
    }
    QList<int> lines;
    for (int line = from; line <= to; ++line) {
        if (!m_editor.text(line).trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

void LineComments::comment(const QList<int> &lines)
{
    int indent = indentOf(m_editor.text(lines.first()));
    for (const int line : lines)
        indent = qMin(indent, indentOf(m_editor.text(line)));
    for (const int line : lines)
        m_editor.insertAt(u"// "_qs, line, indent);
}

void LineComments::uncomment(const QList<int> &lines)
{
    for (const int line : lines) {
        const QString text = m_editor.text(line);
        const int indent = indentOf(text);
        const int length = text.mid(indent).startsWith(u"// ") ? 3 : 2;
        const int start = m_editor.positionFromLineIndex(line, indent);
        m_editor.SendScintilla(QsciScintilla::SCI_DELETERANGE, static_cast<unsigned long>(start),
                               static_cast<long>(length));
    }
}

} // namespace hooksmith

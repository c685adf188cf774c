// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorsearch.h"

#include "editor/codeeditor.h"
#include "editor/indicators.h"

#include <algorithm>

namespace hooksmith {

namespace {

constexpr qsizetype shownMatches = 5000; // more marks than this make scrolling slow

unsigned long position(qsizetype offset)
{
    return static_cast<unsigned long>(offset);
}

} // namespace

EditorSearch::EditorSearch(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.indicatorDefine(QsciScintilla::RoundBoxIndicator, findIndicator);
    editor.setIndicatorDrawUnder(true, findIndicator);
    connect(&editor, &CodeEditor::textChanged, this, [this] {
        if (!m_options.text.isEmpty())
            refresh();
    });
    connect(&editor, &CodeEditor::selectionChanged, this, &EditorSearch::changed);
}

void EditorSearch::start(const SearchOptions &options)
{
    m_options = options;
    refresh();
    const auto here = std::ranges::lower_bound(m_matches, selection().start, {}, &SearchMatch::start);
    if (!m_matches.isEmpty())
        select(here == m_matches.end() ? 0 : std::distance(m_matches.begin(), here));
}

void EditorSearch::stop()
{
    m_options = {};
    refresh();
}

void EditorSearch::setReplacement(const QString &replacement)
{
    m_replacement = replacement;
    refresh();
}

void EditorSearch::selectNext()
{
    if (m_matches.isEmpty())
        return;
    const auto next = std::ranges::lower_bound(m_matches, selection().end, {}, &SearchMatch::start);
    select(next == m_matches.end() ? 0 : std::distance(m_matches.begin(), next));
}

void EditorSearch::selectPrevious()
{
    if (m_matches.isEmpty())
        return;
    const auto next = std::ranges::lower_bound(m_matches, selection().start, {}, &SearchMatch::start);
    const auto index = std::distance(m_matches.begin(), next) - 1;
    select(index < 0 ? m_matches.size() - 1 : index);
}

void EditorSearch::replaceSelected()
{
    const qsizetype index = selectedMatch();
    if (index < 0 || m_editor.isReadOnly())
        return selectNext();
    const SearchMatch match = m_matches[index];
    m_editor.beginUndoAction();
    m_editor.SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, position(match.start), static_cast<long>(match.end));
    m_editor.SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<uintptr_t>(match.replacement.size()),
                           match.replacement.constData());
    m_editor.endUndoAction();
    m_editor.SendScintilla(QsciScintilla::SCI_SETEMPTYSELECTION, position(match.start + match.replacement.size()));
    selectNext();
}

void EditorSearch::replaceEverything()
{
    if (m_matches.isEmpty() || m_editor.isReadOnly())
        return;
    const QByteArray replaced = replaceAll(m_editor.bytes(), m_matches);
    m_editor.beginUndoAction();
    m_editor.SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, position(m_matches.first().start),
                           static_cast<long>(m_matches.last().end));
    m_editor.SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<uintptr_t>(replaced.size()),
                           replaced.constData());
    m_editor.endUndoAction();
}

qsizetype EditorSearch::selectedMatch() const
{
    const SearchMatch selected = selection();
    const auto found = std::ranges::lower_bound(m_matches, selected.start, {}, &SearchMatch::start);
    const bool isMatch = found != m_matches.end() && found->start == selected.start && found->end == selected.end;
    return isMatch ? std::distance(m_matches.begin(), found) : -1;
}

void EditorSearch::refresh()
{
    const Result<QList<SearchMatch>> found = findAll(m_editor.bytes(), m_options, m_replacement);
    m_problem = found ? QString() : found.error().message;
    m_matches = found.value_or(QList<SearchMatch>());
    showMatches();
    emit changed();
}

void EditorSearch::showMatches() const
{
    m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, findIndicator);
    m_editor.SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL,
                           m_editor.SendScintilla(QsciScintilla::SCI_GETLENGTH));
    for (qsizetype i = 0; i < qMin(m_matches.size(), shownMatches); ++i)
        m_editor.SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, position(m_matches[i].start),
                               static_cast<long>(m_matches[i].end - m_matches[i].start));
}

void EditorSearch::select(qsizetype index)
{
    const SearchMatch &match = m_matches[index];
    const auto line = m_editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, position(match.start));
    m_editor.ensureLineVisible(static_cast<int>(line));
    m_editor.SendScintilla(QsciScintilla::SCI_SETSEL, position(match.start), static_cast<long>(match.end));
    emit changed();
}

SearchMatch EditorSearch::selection() const
{
    return {m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART),
            m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONEND),
            {}};
}

} // namespace hooksmith

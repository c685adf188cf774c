// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/coveragemarks.h"

#include "coverage/coveragetext.h"
#include "editor/codeeditor.h"
#include "editor/indicators.h"
#include "widgets/badge.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QToolTip>

namespace hooksmith {

namespace {

constexpr int marginWidth = 6;

int markerOf(CoveredLine::State state)
{
    switch (state) {
    case CoveredLine::State::Reached:
        return reachedMarker;
    case CoveredLine::State::Partly:
        return partlyReachedMarker;
    case CoveredLine::State::Never:
        return neverReachedMarker;
    }
    return neverReachedMarker;
}

} // namespace

CoverageMarks::CoverageMarks(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    for (const int marker : {reachedMarker, partlyReachedMarker, neverReachedMarker})
        editor.markerDefine(QsciScintilla::FullRectangle, marker);
    editor.installEventFilter(this);
    connect(&editor, &CodeEditor::SCN_DWELLSTART, this, [this](int, int x, int y) { showNote(x, y); });
    applyTheme();
    clear();
}

void CoverageMarks::setCoverage(const Coverage &coverage)
{
    clear();
    m_editor.setMarginWidth(coverageMargin, marginWidth);
    const QMap<int, CoveredLine> lines = coverage.allLines();
    const QMap<int, QString> notes = lineNotes(coverage);
    for (auto entry = lines.cbegin(); entry != lines.cend() && entry.key() <= m_editor.lines(); ++entry)
        m_notes.insert(m_editor.markerAdd(entry.key() - 1, markerOf(entry->state)), notes.value(entry.key()));
}

void CoverageMarks::clear()
{
    m_notes.clear();
    m_editor.setMarginWidth(coverageMargin, 0);
    for (const int marker : {reachedMarker, partlyReachedMarker, neverReachedMarker})
        m_editor.markerDeleteAll(marker);
}

QString CoverageMarks::noteAt(int line) const
{
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        if (m_editor.markerLine(note.key()) == line - 1)
            return note.value();
    }
    return {};
}

void CoverageMarks::showNote(int x, int y) const
{
    const int before = m_editor.marginWidth(numberMargin) + m_editor.marginWidth(markerMargin);
    const int width = m_editor.marginWidth(foldMargin) + m_editor.marginWidth(coverageMargin);
    if (m_notes.isEmpty() || x < before || x >= before + width)
        return;
    const QPoint point(x, y);
    const QString note = noteAt(m_editor.lineAt(point) + 1);
    if (!note.isEmpty())
        QToolTip::showText(m_editor.viewport()->mapToGlobal(point), note, m_editor.viewport());
}

void CoverageMarks::applyTheme()
{
    const Theme &theme = themeFor(m_editor.palette());
    const auto color = [&](int marker, Tone tone) {
        m_editor.setMarkerForegroundColor(theme.color(colorName(tone)), marker);
        m_editor.setMarkerBackgroundColor(theme.color(colorName(tone)), marker);
    };
    color(reachedMarker, Tone::Success);
    color(partlyReachedMarker, Tone::Warning);
    color(neverReachedMarker, Tone::Error);
}

bool CoverageMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    return QObject::eventFilter(watched, event);
}

} // namespace hooksmith

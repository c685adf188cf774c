// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorzoom.h"

#include "editor/codeeditor.h"

namespace hooksmith {

namespace {

constexpr int smallest = -6;
constexpr int largest = 30;

} // namespace

EditorZoom::EditorZoom(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    // The wheel is QScintilla's own doing; this hears of it.
    connect(&editor, &CodeEditor::SCN_ZOOM, this, [this] {
        if (level() == m_level)
            return;
        m_level = level();
        emit changed(m_level);
    });
}

int EditorZoom::level() const
{
    return static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_GETZOOM));
}

void EditorZoom::setLevel(int level)
{
    m_editor.zoomTo(qBound(smallest, level, largest));
}

void EditorZoom::zoomIn()
{
    setLevel(level() + 1);
}

void EditorZoom::zoomOut()
{
    setLevel(level() - 1);
}

void EditorZoom::reset()
{
    setLevel(0);
}

} // namespace hooksmith

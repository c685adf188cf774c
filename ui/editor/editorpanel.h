// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/codeeditor.h"

#include <QWidget>

class QVBoxLayout;

namespace hooksmith {

class EditorZoom;
class FindBar;
class GoToLineBar;
class LineComments;
class Settings;

/// A code editor with all that goes with one: find and replace, go to line, zoom, line numbers, commenting out.
class EditorPanel final : public QWidget
{
    Q_OBJECT

public:
    EditorPanel(CodeEditor::Language language, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] CodeEditor &editor() const { return *m_editor; }

private:
    void addShortcuts();
    void addShortcut(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                     const std::function<void()> &slot);

    CodeEditor *m_editor;
    FindBar *m_findBar;
    GoToLineBar *m_goToLineBar;
    EditorZoom *m_zoom;
    LineComments *m_comments;
};

} // namespace hooksmith

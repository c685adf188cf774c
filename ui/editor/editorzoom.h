// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hooksmith {

class CodeEditor;

/// Makes an editor's text larger and smaller with Ctrl and plus, minus, zero or the wheel.
class EditorZoom final : public QObject
{
    Q_OBJECT

public:
    explicit EditorZoom(CodeEditor &editor);

    [[nodiscard]] int level() const; ///< points added to the font's size
    void setLevel(int level);
    void zoomIn();
    void zoomOut();
    void reset();

signals:
    void changed(int level);

private:
    CodeEditor &m_editor;
    int m_level = 0;
};

} // namespace hooksmith

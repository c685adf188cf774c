// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace hooksmith {

class CodeEditor;

/// Asks for a line, or "line:column", and takes the editor there. Hidden until it is asked for.
class GoToLineBar final : public QWidget
{
    Q_OBJECT

public:
    GoToLineBar(CodeEditor &editor, QWidget *parent);

    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();
    void close();

    CodeEditor &m_editor;
    QLineEdit *m_position;
};

} // namespace hooksmith

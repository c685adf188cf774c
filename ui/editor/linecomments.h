// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hooksmith {

class CodeEditor;

/// Turns the selected lines into line comments and back, in one step to undo.
class LineComments final : public QObject
{
    Q_OBJECT

public:
    explicit LineComments(CodeEditor &editor);

    void toggle();

private:
    [[nodiscard]] QList<int> selectedLines() const; ///< without blank ones
    void comment(const QList<int> &lines);
    void uncomment(const QList<int> &lines);

    CodeEditor &m_editor;
};

} // namespace hooksmith

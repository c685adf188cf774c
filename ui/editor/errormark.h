// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hooksmith {

class CodeEditor;

/// Shows where an error is: a mark in the margin, a squiggle below the text, the message when the mouse rests there.
class ErrorMark final : public QObject
{
    Q_OBJECT

public:
    explicit ErrorMark(CodeEditor &editor);

    /// Lines and columns count from 1; column 0 marks the whole line. A line past the end marks the last one.
    void set(int line, int column, const QString &message);
    void clear();

    [[nodiscard]] int line() const; ///< where the mark stands now, after edits above it; 0 where there is none
    [[nodiscard]] QString message() const { return m_message; }

private:
    void showMessage(int position, int x, int y) const;

    CodeEditor &m_editor;
    QString m_message;
};

} // namespace hooksmith

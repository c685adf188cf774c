// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/coverage.h"

#include <QHash>
#include <QObject>

namespace hooksmith {

class CodeEditor;

/// A margin of colours beside the transform: lines that were reached, in part, never; the reason where the mouse rests.
/// The colours move with their lines.
class CoverageMarks final : public QObject
{
    Q_OBJECT

public:
    explicit CoverageMarks(CodeEditor &editor);

    void setCoverage(const Coverage &coverage);
    void clear();                                 ///< takes the margin away
    [[nodiscard]] QString noteAt(int line) const; ///< counted from 1; empty where there is none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void showNote(int x, int y) const;

    CodeEditor &m_editor;
    QHash<int, QString> m_notes; ///< by the marker's handle
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "workbench/bodytext.h"

#include <QWidget>

namespace hooksmith {

class CodeEditor;
class EditorPanel;
class Notice;
class ProblemMarks;
class Settings;

/// A request's body, highlighted and read-only. A long one is prepared in another thread and shown only in part until
/// the rest is asked for.
class BodyView final : public QWidget
{
    Q_OBJECT

public:
    explicit BodyView(Settings &settings, QWidget *parent = nullptr);

    void setBody(const QByteArray &body, const QList<Diagnostic> &diagnostics = {}); ///< these are marked in it
    void clear();
    [[nodiscard]] CodeEditor &editor() const;

private:
    void format(qsizetype limit);
    void display(const BodyText &text);
    void mark();

    QByteArray m_body;
    QList<Diagnostic> m_diagnostics;
    quint64 m_newest = 0;
    BodyText m_shown;
    Notice *m_notice;
    EditorPanel *m_panel;
    ProblemMarks *m_marks;
};

} // namespace hooksmith

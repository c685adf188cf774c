// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/textsearch.h"

#include <QObject>

namespace hooksmith {

class CodeEditor;

/// Finds and replaces in one editor: marks every match, selects one of them, and keeps up with edits while it is on.
class EditorSearch final : public QObject
{
    Q_OBJECT

public:
    explicit EditorSearch(CodeEditor &editor);

    void start(const SearchOptions &options); ///< selects the match at or after the selection's start
    void stop();
    void setReplacement(const QString &replacement);

    void selectNext(); ///< both go round at the end of the text
    void selectPrevious();
    void replaceSelected();   ///< the match that is selected, then selects the next; selects one where none is
    void replaceEverything(); ///< one step to undo

    [[nodiscard]] qsizetype count() const { return m_matches.size(); }
    [[nodiscard]] qsizetype selectedMatch() const;              ///< its index; -1 where the selection is no match
    [[nodiscard]] QString problem() const { return m_problem; } ///< why the pattern cannot be used; empty otherwise

signals:
    void changed();

private:
    void refresh();
    void showMatches() const;
    void select(qsizetype index);
    [[nodiscard]] SearchMatch selection() const;

    CodeEditor &m_editor;
    SearchOptions m_options;
    QString m_replacement;
    QList<SearchMatch> m_matches;
    QString m_problem;
};

} // namespace hooksmith

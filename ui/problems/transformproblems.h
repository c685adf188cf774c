// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems/problemfinder.h"

class QWidget;

namespace hooksmith {

class CodeEditor;
class ProblemMarks;
class ProblemsPanel;

/// Brings what checks find to the transform's editor, as squiggles, and to the list of problems; applies quick fixes;
/// and answers the keys for both.
class TransformProblems final : public QObject
{
    Q_OBJECT

public:
    /// The keys work in `scope` and below.
    TransformProblems(CodeEditor &editor, ProblemsPanel &panel, SourceInspector &inspector,
                      const QFuture<ContractCatalog> &contracts, QWidget &scope);

    void take(const CheckReport &report);
    [[nodiscard]] const QList<ListedProblem> &problems() const { return m_found.problems; }
    [[nodiscard]] const AdviceEvidence &evidence() const { return m_found.evidence; }

signals:
    void changed();

private:
    void addAction(QWidget &scope, const QString &name, const QString &text, const QKeySequence &key,
                   const std::function<void()> &slot);
    void show(const FoundProblems &found);
    void fix(const QList<ProposedFix> &fixes);
    void fixAll(const QList<ProposedFix> &fixes);
    void fixNextRound();
    void fixAtCaret();

    CodeEditor &m_editor;
    ProblemsPanel &m_panel;
    ProblemMarks *m_marks;
    ProblemFinder *m_finder;
    FoundProblems m_found;
    int m_roundsLeft = 0; ///< of "Fix All": one fix uncovers the next problem
    QString m_mendedText; ///< what the last round made: another edit ends the rounds
};

} // namespace hooksmith

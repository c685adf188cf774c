// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/listedproblem.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hooksmith {

class EmptyState;
class ProblemTable;

/// Every problem of a transform with every event: leads to its line and to its documentation, and mends it.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setProblems(const QList<ListedProblem> &problems);
    void setOutdated(bool outdated); ///< the text was edited since: nothing can be mended until the next check
    [[nodiscard]] QList<ProposedFix> fixesShown() const;
    [[nodiscard]] qsizetype count() const { return m_problems.size(); }

signals:
    void countChanged(qsizetype count);
    void placeActivated(int line, int column);
    void fixRequested(const hooksmith::ProposedFix &fix);
    void allFixesRequested(const QList<hooksmith::ProposedFix> &fixes); ///< those of all that are shown
    void pageRequested(const QString &url);

private:
    QWidget *createBar();
    QToolButton *createFilter(Diagnostic::Severity severity, const QString &name);
    void createFixes();
    void showCounts();
    void showFixes();
    void filter();
    void fixCurrent();
    void fixAll();

    QList<ListedProblem> m_problems;
    bool m_isOutdated = false;
    bool m_isChecked = false; ///< once a check has told anything
    QList<std::pair<Diagnostic::Severity, QToolButton *>> m_filters;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ProblemTable *m_table;
    QAction *m_fix;
    QAction *m_fixAll;
    QPushButton *m_fixButton;
    QPushButton *m_fixAllButton;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/listedproblem.h"

#include <QSet>
#include <QTreeWidget>

namespace hooksmith {

/// Problems as rows: what is wrong, which events show it, the line of the code, and the rule as a link to the
/// destination's documentation.
class ProblemTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProblemTable(QWidget *parent = nullptr);

    void setProblems(const QList<ListedProblem> &problems); ///< the row of the current problem stays current
    void hideSeverities(const QSet<Diagnostic::Severity> &severities);
    [[nodiscard]] qsizetype currentProblem() const; ///< its index; -1 where none is current

signals:
    void activated(qsizetype index); ///< by a click or Return
    void pageRequested(const QString &url);

private:
    void add(qsizetype index);
    void follow(const QTreeWidgetItem *item, int column);
    void copyCurrent() const;

    QList<ListedProblem> m_problems;
    QSet<Diagnostic::Severity> m_hidden;
};

/// The symbol and the tone of a severity.
[[nodiscard]] QIcon iconOf(Diagnostic::Severity severity);

} // namespace hooksmith

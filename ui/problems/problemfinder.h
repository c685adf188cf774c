// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/listedproblem.h"

#include <QFuture>
#include <QObject>

namespace hooksmith {

class SourceInspector;

/// What a check found in one text of a transform, ready to be shown and mended.
struct FoundProblems
{
    QString source; ///< the text that the places and fixes are of
    QList<ListedProblem> problems;
    AdviceEvidence evidence = {};
};

/// Turns located check reports into problems with their quick fixes, on another thread. Only the newest report counts.
class ProblemFinder final : public QObject
{
    Q_OBJECT

public:
    ProblemFinder(SourceInspector &inspector, const QFuture<ContractCatalog> &contracts, QObject *parent);

    void take(const CheckReport &report);
    void cancel(); ///< drops what is on its way

signals:
    void found(const hooksmith::FoundProblems &found);

private:
    SourceInspector &m_inspector;
    const QFuture<ContractCatalog> &m_contracts;
    quint64 m_newest = 0;
};

} // namespace hooksmith

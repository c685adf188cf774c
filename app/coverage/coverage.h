// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/coveragemap.h"
#include "model/run.h"

#include <QMap>
#include <QSet>

namespace hooksmith {

/// How many of something there are, and how many of them were reached.
struct CoverageRatio
{
    int found = 0;
    int reached = 0;

    [[nodiscard]] double percent() const { return found > 0 ? 100.0 * reached / found : 100.0; }
    bool operator==(const CoverageRatio &) const = default;
};

/// One way that a branch may go.
struct CoveredArm
{
    CoveragePoint point;
    quint64 count = 0;
};

struct CoveredBranch
{
    int line = 0;
    QList<CoveredArm> arms;
};

struct CoveredLine
{
    enum class State {
        Reached,
        Partly, ///< something on it is not reached, or a branch of it always goes the same way
        Never
    };

    State state = State::Reached;
    QStringList events; ///< event types that the conditions around it name; empty where they name none
    bool operator==(const CoveredLine &) const = default;
};

/// What of a transform ran, over many runs of it.
class Coverage
{
public:
    Coverage() = default;
    explicit Coverage(CoverageMap map);

    /// A run that had to be stopped tells nothing; it is only counted.
    void add(const RunReport &report);

    [[nodiscard]] CoverageRatio lines() const;
    [[nodiscard]] CoverageRatio branches() const; ///< counted by their arms
    /// How often each line on which a statement begins was reached.
    [[nodiscard]] QMap<int, quint64> lineCounts() const;
    [[nodiscard]] QList<CoveredBranch> allBranches() const;
    /// Each line that has code to run, those in the middle of a statement included.
    [[nodiscard]] QMap<int, CoveredLine> allLines() const;

    [[nodiscard]] const QSet<QString> &eventTypes() const { return m_eventTypes; } ///< that were run
    [[nodiscard]] int uncountedRuns() const { return m_uncounted; }

private:
    [[nodiscard]] quint64 armCount(qsizetype index) const;

    CoverageMap m_map;
    QList<quint64> m_counts; ///< by point
    QSet<QString> m_eventTypes;
    int m_uncounted = 0;
};

/// Lines beside each other that are never reached for the same reason.
struct UnreachedLines
{
    int first = 0;
    int last = 0;
    QStringList events;  ///< that would reach them; empty where that is not known
    QStringList missing; ///< of these, the ones that were not run
    bool operator==(const UnreachedLines &) const = default;
};

[[nodiscard]] QList<UnreachedLines> unreachedLines(const Coverage &coverage);

} // namespace hooksmith

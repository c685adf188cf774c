// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coverage.h"

#include <algorithm>
#include <utility>

namespace hooksmith {

namespace {

using State = CoveredLine::State;
using Kind = CoveragePoint::Kind;

/// Lines as they are painted: statements from the outer to the inner, then the arms of branches.
class Painting
{
public:
    void addStatement(const CoveragePoint &point, bool isReached)
    {
        const State state = isReached ? State::Reached : State::Never;
        const auto known = m_lines.constFind(point.line);
        const bool sharesLine = m_begun.contains(point.line) && known->state != state;
        for (int line = point.line; line <= point.lastLine; ++line)
            m_lines[line] = {state, point.events};
        if (sharesLine)
            m_lines[point.line].state = State::Partly;
        m_begun.insert(point.line);
    }

    void addUnreachedArm(const CoveragePoint &point)
    {
        if (const auto branch = m_lines.find(point.branchLine);
            branch != m_lines.end() && branch->state == State::Reached)
            branch->state = State::Partly;
        for (int line = std::max(point.line, point.branchLine + 1); line <= point.lastLine; ++line)
            m_lines[line] = {State::Never, point.events};
    }

    [[nodiscard]] QMap<int, CoveredLine> lines() const { return m_lines; }

private:
    QMap<int, CoveredLine> m_lines;
    QSet<int> m_begun; // lines on which a statement begins
};

} // namespace

Coverage::Coverage(CoverageMap map)
    : m_map(std::move(map))
    , m_counts(m_map.points.size())
{
}

void Coverage::add(const RunReport &report)
{
    m_eventTypes.insert(report.eventType);
    if (report.counts.size() != m_counts.size()) {
        ++m_uncounted;
        return;
    }
    for (qsizetype i = 0; i < m_counts.size(); ++i)
        m_counts[i] += report.counts[i];
}

/// What a logical operator's left side decided on its own is what went no further than it.
quint64 Coverage::armCount(qsizetype index) const
{
    const bool hasRight = index + 1 < m_counts.size();
    if (m_map.points[index].kind != Kind::Left || !hasRight)
        return m_counts[index];
    for (qsizetype right = index + 1; right < m_counts.size(); ++right) {
        if (m_map.points[right].branch == m_map.points[index].branch)
            return m_counts[index] - std::min(m_counts[index], m_counts[right]);
    }
    return m_counts[index];
}

QMap<int, quint64> Coverage::lineCounts() const
{
    QMap<int, quint64> counts;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        if (m_map.points[i].kind == Kind::Statement) {
            quint64 &count = counts[m_map.points[i].line];
            count = std::max(count, m_counts[i]);
        }
    }
    return counts;
}

QList<CoveredBranch> Coverage::allBranches() const
{
    QMap<int, CoveredBranch> branches;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const CoveragePoint &point = m_map.points[i];
        if (point.kind == Kind::Statement)
            continue;
        CoveredBranch &branch = branches[point.branch];
        branch.line = point.branchLine;
        branch.arms.append({point, armCount(i)});
    }
    return branches.values();
}

CoverageRatio Coverage::lines() const
{
    const QMap<int, quint64> counts = lineCounts();
    return {static_cast<int>(counts.size()),
            static_cast<int>(std::ranges::count_if(counts, [](quint64 count) { return count > 0; }))};
}

CoverageRatio Coverage::branches() const
{
    CoverageRatio ratio;
    for (const CoveredBranch &branch : allBranches()) {
        ratio.found += static_cast<int>(branch.arms.size());
        ratio.reached +=
            static_cast<int>(std::ranges::count_if(branch.arms, [](const CoveredArm &arm) { return arm.count > 0; }));
    }
    return ratio;
}

QMap<int, CoveredLine> Coverage::allLines() const
{
    Painting painting;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        if (m_map.points[i].kind == Kind::Statement)
            painting.addStatement(m_map.points[i], m_counts[i] > 0);
    }
    for (const CoveredBranch &branch : allBranches()) {
        for (const CoveredArm &arm : branch.arms) {
            if (arm.count == 0)
                painting.addUnreachedArm(arm.point);
        }
    }
    return painting.lines();
}

QList<UnreachedLines> unreachedLines(const Coverage &coverage)
{
    QList<UnreachedLines> all;
    const QMap<int, CoveredLine> lines = coverage.allLines();
    for (auto entry = lines.cbegin(); entry != lines.cend(); ++entry) {
        if (entry->state != State::Never)
            continue;
        if (!all.isEmpty() && all.last().last == entry.key() - 1 && all.last().events == entry->events) {
            all.last().last = entry.key();
            continue;
        }
        QStringList missing = entry->events;
        missing.removeIf([&](const QString &type) { return coverage.eventTypes().contains(type); });
        all.append({entry.key(), entry.key(), entry->events, missing});
    }
    return all;
}

} // namespace hooksmith

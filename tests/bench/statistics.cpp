// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/statistics.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace hooksmith::bench {

void Samples::add(double value)
{
    m_values.insert(std::ranges::upper_bound(m_values, value), value);
}

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    const auto rank = static_cast<std::size_t>(std::ceil(share * double(m_values.size())));
    return m_values[std::clamp<std::size_t>(rank, 1, m_values.size()) - 1];
}

void printLine(const QString &what, const QString &value, const QString &goal)
{
    QTextStream out(stdout);
    out << what.leftJustified(46) << value.rightJustified(28);
    if (!goal.isEmpty())
        out << QStringLiteral("   (goal: %1)").arg(goal);
    out << Qt::endl;
}

} // namespace hooksmith::bench

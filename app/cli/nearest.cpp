// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype maximumSuggestions = 3;
constexpr qsizetype maximumListed = 10;

struct Nearest
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The number of characters to insert, remove or replace (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<size_t>(j) + 1;
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = std::exchange(row[column], std::min({row[column] + 1, row[column - 1] + 1, replaced}));
        }
    }
    return row.back();
}

} // namespace

QStringList nearestNames(const QString &wanted, const QStringList &names)
{
    const QString lower = wanted.toLower();
    const qsizetype limit = wanted.size() < 4 ? 1 : qMax<qsizetype>(2, wanted.size() / 3);
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &name : names) {
        const bool begins = !lower.isEmpty() && name.toLower().startsWith(lower);
        const qsizetype steps = begins ? 0 : distance(lower, name.toLower());
        if (steps <= limit)
            near.emplace_back(steps, name);
    }
    std::ranges::stable_sort(near, {}, &std::pair<qsizetype, QString>::first);
    QStringList best;
    for (const auto &[steps, name] : near) {
        if (steps <= near.front().first + 1)
            best.append(name);
    }
    return best.first(qMin(best.size(), maximumSuggestions));
}

QString suggestion(const QString &wanted, const QStringList &names)
{
    const QStringList near = nearestNames(wanted, names);
    if (!near.isEmpty())
        return Nearest::tr(" Did you mean %1?").arg(near.join(Nearest::tr(" or ")));
    if (names.isEmpty() || names.size() > maximumListed)
        return {};
    return Nearest::tr(" Choose from: %1.").arg(names.join(u", "_qs));
}

} // namespace hooksmith

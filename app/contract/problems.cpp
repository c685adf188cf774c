// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problems.h"

#include "source/valueorigin.h"

#include <algorithm>

namespace hooksmith {

QList<Problem> problemsOf(const RunReport &report, const QString &source, const SourceOutline &outline,
                          const ContractCatalog &contracts, const ContractContext &context)
{
    const FixFinder finder(contracts, source, outline);
    const RunReport placed = located(report, source, outline);
    QList<Problem> problems;
    for (qsizetype i = 0; i < report.diagnostics.size(); ++i)
        problems.append({placed.diagnostics[i], finder.fixFor(report.diagnostics[i], report, context)});
    std::ranges::stable_sort(problems, std::ranges::greater{},
                             [](const Problem &problem) { return problem.diagnostic.severity; });
    return problems;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/fixing.h"

namespace hooksmith {

/// A finding as people are shown it: with the events that show it and what would mend it.
struct ListedProblem
{
    Diagnostic diagnostic;
    QStringList events; ///< "payment.succeeded", or "payment.succeeded (guest)" for a variant; empty: the whole
    std::optional<ProposedFix> fix;
    bool operator==(const ListedProblem &) const = default;
};

/// Every finding of a located report, errors first.
[[nodiscard]] QList<ListedProblem> problemsOf(const CheckReport &report, const FixFinder &finder);

} // namespace hooksmith

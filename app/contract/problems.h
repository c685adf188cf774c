// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/fixfinder.h"

namespace hooksmith {

/// Something wrong with a run, where in the code it comes from, and how to mend it where that is known.
struct Problem
{
    Diagnostic diagnostic; ///< with line, column and length wherever the code shows them
    std::optional<ProposedFix> fix;
    bool operator==(const Problem &) const = default;
};

/// The problems of one run of a transform whose diagnostics are complete, errors first.
[[nodiscard]] QList<Problem> problemsOf(const RunReport &report, const QString &source, const SourceOutline &outline,
                                        const ContractCatalog &contracts, const ContractContext &context);

} // namespace hooksmith

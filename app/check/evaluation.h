// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "contract/contractcatalog.h"

namespace hooksmith {

/// What a case's request comes from.
[[nodiscard]] ContractContext contextOf(const CheckSubject &subject, const CheckCase &event);

/// Holds what became of a plan's cases against the destination's contract and the matrix rules. `runs` has one report
/// for each of plan.allCases(), in that order.
[[nodiscard]] CheckReport evaluate(const CheckPlan &plan, const QList<RunReport> &runs,
                                   const ContractCatalog &contracts);

} // namespace hooksmith

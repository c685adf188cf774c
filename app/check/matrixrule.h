// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "contract/contractcatalog.h"

#include <memory>
#include <vector>

namespace hooksmith {

/// Something that only the whole matrix shows, such as an event that the endpoint pays for and never uses. Has no
/// state.
class MatrixRule
{
public:
    MatrixRule() = default;
    MatrixRule(const MatrixRule &) = delete;
    MatrixRule &operator=(const MatrixRule &) = delete;
    virtual ~MatrixRule() = default;

    /// What is wrong with the report, whose results and handled types are there.
    [[nodiscard]] virtual QList<CheckFinding> check(const CheckReport &report,
                                                    const ContractCatalog &contracts) const = 0;
};

/// Every rule, one for each file of check/rules/ (the build writes this list).
[[nodiscard]] std::vector<std::unique_ptr<MatrixRule>> allMatrixRules();

} // namespace hooksmith

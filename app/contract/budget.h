// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractcatalog.h"

#include <chrono>

namespace hooksmith {

/// How much of a limit a transform uses.
struct Budget
{
    qint64 used = 0;
    qint64 limit = 0; ///< 0 where there is none

    [[nodiscard]] double share() const
    {
        return limit > 0 ? static_cast<double>(used) / static_cast<double>(limit) : 0;
    }
    bool operator==(const Budget &) const = default;
};

/// The limits that production and the destination set, and what one run used of them.
struct Budgets
{
    /// Production takes no longer code: https://api.svix.com/docs, "TransformationIn".
    static constexpr qint64 codeLimit = 51'200;

    Budget code;    ///< in characters
    Budget request; ///< in bytes
    Budget time;    ///< in microseconds
    bool operator==(const Budgets &) const = default;
};

[[nodiscard]] Budgets budgetsOf(const QString &source, const RunReport &report, std::chrono::milliseconds timeout,
                                const ContractCatalog &contracts, const ContractContext &context);

} // namespace hooksmith

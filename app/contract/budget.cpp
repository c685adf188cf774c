// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/budget.h"

namespace hooksmith {

namespace {

Budget requestBudget(const RunReport &report, const ContractCatalog &contracts, const ContractContext &context)
{
    if (!report.request)
        return {};
    const ContractData *contract = contracts.contractFor(*report.request, context);
    const ContractEndpoint *endpoint = contract ? contract->endpointOf(QUrl(report.request->url)) : nullptr;
    return {.used = report.request->body.size(), .limit = endpoint ? endpoint->maximumBytes : 0};
}

} // namespace

Budgets budgetsOf(const QString &source, const RunReport &report, std::chrono::milliseconds timeout,
                  const ContractCatalog &contracts, const ContractContext &context)
{
    constexpr double microseconds = 1000; // in a millisecond
    return {.code = {.used = source.size(), .limit = Budgets::codeLimit},
            .request = requestBudget(report, contracts, context),
            .time = {.used = qRound64(report.durationMs * microseconds),
                     .limit = std::chrono::duration_cast<std::chrono::microseconds>(timeout).count()}};
}

} // namespace hooksmith

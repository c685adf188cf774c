// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractcatalog.h"
#include "model/endpoint.h"
#include "support/jsondifference.h"

namespace hooksmith {

/// A case held against what it expects.
struct CaseRun
{
    enum class State {
        Passed,
        Failed, ///< the result differs from what was kept
        New     ///< no result was kept yet
    };

    EndpointCase endpointCase;
    RunReport report;
    JsonValue actual; ///< in the form of `endpointCase.expected`
    QList<JsonDifference> differences;

    [[nodiscard]] State state() const;
};

[[nodiscard]] QString nameOf(CaseRun::State state); ///< "passed", "failed", "new"

/// The case's event for the endpoint's transform. The clock stands at the event's own timestamp, so that the result is
/// the same on every day.
[[nodiscard]] RunJob caseJob(const Endpoint &endpoint, const EndpointCase &endpointCase);

/// `report` is what the runner gave for caseJob(); it is checked against the destination's contract first.
[[nodiscard]] CaseRun judgeCase(const Endpoint &endpoint, const EndpointCase &endpointCase, const RunReport &report,
                                const ContractCatalog &contracts);

} // namespace hooksmith

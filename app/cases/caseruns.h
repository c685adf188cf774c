// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caserun.h"
#include "script/transformrunner.h"

namespace hooksmith {

/// Puts an endpoint's cases through its transform and holds what comes out against what they expect, in their order.
/// Cancelling the future ends it.
[[nodiscard]] QFuture<QList<CaseRun>> runCases(TransformRunner &runner, const Endpoint &endpoint,
                                               const QList<EndpointCase> &cases, const ContractCatalog &contracts);

} // namespace hooksmith

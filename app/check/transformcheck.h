// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/evaluation.h"
#include "script/transformrunner.h"

namespace hooksmith {

/// Puts every case of a plan through its transform and evaluates what came of it, away from the calling thread. The
/// runner must outlive the future; cancelling the future ends the runs.
[[nodiscard]] QFuture<CheckReport> checkTransform(TransformRunner &runner, const CheckPlan &plan,
                                                  const ContractCatalog &contracts);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractrule.h"

namespace hooksmith {

/// Adds what a message's schema has against it, in words of ours. A place that a rule has found an error at already is
/// left out: the rule knows better.
void explainViolations(const JsonValue &message, const RequestSchema &schema, const QString &pointer,
                       const ContractData &contract, Findings &findings);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractrule.h"

namespace hooksmith {

/// Holds a request against its destination's contract: first the rules, then the schema that its discriminator chooses.
void checkRequestAgainst(const ContractRequest &request, const ContractRules &rules, Findings &findings);

} // namespace hooksmith

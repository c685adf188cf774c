// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractrule.h"

namespace hooksmith {

/// A longer body, in bytes, is not even read: it is several times what any destination takes.
constexpr qsizetype largestBody = 2 * 1024 * 1024;

/// The call that an endpoint takes a message for; null pointer where the destination knows none such.
[[nodiscard]] const ContractCall *callOf(const ContractData &contract, const ContractEndpoint &endpoint,
                                         const JsonValue &message);

/// The messages of a body that is for this endpoint: itself, or those items of its batch that are objects.
[[nodiscard]] std::vector<ContractMessage> messagesOf(const ContractData &contract, const ContractEndpoint &endpoint,
                                                      const JsonValue &body);

/// Whether this finding kept the rest of the rules from a request, or from a message of it.
[[nodiscard]] bool silencesRules(const Diagnostic &found);

/// Holds a request against its destination's contract: first the rules, then the schema that its discriminator chooses.
void checkRequestAgainst(const ContractRequest &request, const ContractRules &rules, Findings &findings);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reporttext.h"
#include "model/endpoint.h"
#include "net/sender.h"
#include "store/deliveryhistory.h"

namespace hooksmith {

// Whatever may be a credential shows as "(hidden)" in all of these.

/// What is about to go where, and whether credentials go along.
[[nodiscard]] QString describePlan(const PlannedDelivery &planned, const Endpoint &endpoint);

/// The destination's answer to read.
[[nodiscard]] QString toText(const Delivery &delivery, Ink ink);

/// A delivery as one line of JSON. Its `outcome` is "answered", or "unanswered" where no answer came (`status` is null
/// then); `environment` is empty where it needs no name.
[[nodiscard]] QString toJson(const HistoryEntry &entry);

/// The same for a run that left nothing to send: `outcome` is "cancelled" or "error".
[[nodiscard]] QString toJson(const RunReport &report, const Endpoint &endpoint);

} // namespace hooksmith

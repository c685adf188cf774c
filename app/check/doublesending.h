// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "contract/contractcatalog.h"

namespace hooksmith {

/// Compares what several endpoints of a workspace send to the same destination: an event that two of them send, not by
/// the same id, counts twice. Adds a finding to each of the two, and lets the advice against this be answered.
void findDoubleSending(QList<CheckReport> &reports, const ContractCatalog &contracts);

} // namespace hooksmith

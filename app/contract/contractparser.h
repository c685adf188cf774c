// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractdata.h"

namespace hooksmith {

/// Reads a contract folder: contract.json and the schemas it names. The error names the file that is at fault.
[[nodiscard]] Result<ContractData> loadContract(const QString &folder, const Integration &integration);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/integrationcatalog.h"
#include "store/workspace.h"

namespace hooksmith {

/// Makes a workspace to look around in: one endpoint for Segment and one for Customer.io, both disabled.
[[nodiscard]] Result<Workspace> createExample(const QString &folder, const IntegrationCatalog &integrations);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "catalog/integrationcatalog.h"

namespace hooksmith {

/// TypeScript declarations (5.1 or later) for other editors: namespace Dodo with the webhook, every event and its data,
/// and a namespace for each destination that has a contract, with the body of each call.
[[nodiscard]] Result<QByteArray> typeDeclarations(const EventCatalog &events, const IntegrationCatalog &integrations);

} // namespace hooksmith

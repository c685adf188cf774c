// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "catalog/integrationcatalog.h"
#include "cli/streams.h"
#include "contract/contractcatalog.h"

#include <functional>

namespace hooksmith {

/// The built-in integrations and this user's; writes a warning for each that cannot be used.
[[nodiscard]] IntegrationCatalog loadIntegrations(Streams &streams);

/// What the destinations take; writes a warning for each contract that cannot be used.
[[nodiscard]] ContractCatalog loadContracts(const IntegrationCatalog &integrations, Streams &streams);

/// The integration of that id; the error suggests the nearest ones, of those that are offered.
[[nodiscard]] Result<Integration> findIntegration(const IntegrationCatalog &catalog, const QString &id,
                                                  const std::function<bool(const Integration &)> &isOffered = {});

/// The event type of that name; the error suggests the nearest ones.
[[nodiscard]] Result<EventType> findEvent(const EventCatalog &catalog, const QString &type);

} // namespace hooksmith

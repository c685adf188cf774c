// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/integrationcatalog.h"
#include "support/result.h"

namespace hooksmith {

/// The URL before the transform: `url` itself, else the integration's default, else https://example.com/webhook.
[[nodiscard]] Result<QString> destinationUrl(const QString &integration, const QString &url,
                                             const IntegrationCatalog &integrations);

} // namespace hooksmith

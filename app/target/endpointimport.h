// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/integrationcatalog.h"
#include "model/endpoint.h"

namespace hooksmith {

/// An endpoint as another system described it, not yet in a workspace: it has no id, and a name only where the file
/// tells one.
struct ImportedEndpoint
{
    Endpoint endpoint;
    QList<EndpointCase> cases;
};

/// Reads what `hooksmith export --format hooksmith` or `--format svix` wrote, the same as Svix's API gives it, or a
/// transform alone. The integration is the one of this id, else the one that the file names, else the one whose hosts
/// its URL or its code names, else "webhook".
[[nodiscard]] Result<ImportedEndpoint> importEndpoint(const QByteArray &content, const QString &file,
                                                      const IntegrationCatalog &integrations,
                                                      const QString &integrationId = {});

} // namespace hooksmith

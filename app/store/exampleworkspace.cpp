// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exampleworkspace.h"

#include "store/newendpoint.h"

namespace hooksmith {

Result<Workspace> createExample(const QString &folder, const IntegrationCatalog &integrations)
{
    Result<Workspace> workspace = Workspace::create(folder);
    if (!workspace)
        return workspace;
    for (const QString &id : {QStringLiteral("segment"), QStringLiteral("customerio")}) {
        const Integration *integration = integrations.find(id);
        if (!integration)
            continue;
        Endpoint endpoint = newEndpoint(*integration);
        endpoint.name = workspace->unusedName(integration->name);
        endpoint.enabled = false;
        const Result<Endpoint> added = workspace->add(endpoint);
        if (!added)
            return fail(added.error());
    }
    return workspace;
}

} // namespace hooksmith

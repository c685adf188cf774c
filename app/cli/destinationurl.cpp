// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/destinationurl.h"

#include "cli/catalogs.h"
#include "net/requestcheck.h"

namespace hooksmith {

Result<QString> destinationUrl(const QString &integration, const QString &url, const IntegrationCatalog &integrations)
{
    QString fallback = QStringLiteral("https://example.com/webhook");
    if (!integration.isEmpty()) {
        const Result<Integration> found = findIntegration(integrations, integration);
        if (!found)
            return fail(found.error());
        fallback = found->region({}).url;
    }
    if (url.isEmpty())
        return fallback;
    if (const QString problem = urlProblem(url); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    return url;
}

} // namespace hooksmith

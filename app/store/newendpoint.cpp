// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newendpoint.h"

namespace hooksmith {

namespace {

const TransformTemplate *chosenTemplate(const Integration &integration, const QString &templateId)
{
    if (const TransformTemplate *named = integration.findTemplate(templateId))
        return named;
    return integration.templates.isEmpty() ? nullptr : &integration.templates.first();
}

} // namespace

Endpoint newEndpoint(const Integration &integration, const QString &regionId, const QString &templateId)
{
    const Region &region = integration.region(regionId);
    Endpoint endpoint;
    endpoint.integration = integration.id;
    endpoint.region = region.id;
    endpoint.url = region.url;
    endpoint.events = integration.events;
    for (const CredentialField &field : integration.credentials)
        endpoint.credentials.insert(field.id, CredentialSource());
    endpoint.transform = QStringLiteral("function handler(webhook) {\n  return webhook;\n}\n");
    if (const TransformTemplate *chosen = chosenTemplate(integration, templateId)) {
        endpoint.events = chosen->events;
        endpoint.transform = integration.sourceFor(*chosen, region.id);
    }
    return endpoint;
}

} // namespace hooksmith

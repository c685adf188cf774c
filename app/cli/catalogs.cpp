// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogs.h"

#include "cli/complaint.h"
#include "cli/nearest.h"

#include <QCoreApplication>

namespace hooksmith {

namespace {

struct Catalogs
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

IntegrationCatalog loadIntegrations(Streams &streams)
{
    const IntegrationCatalog catalog = IntegrationCatalog::load(IntegrationCatalog::userFolder());
    for (const Error &problem : catalog.problems())
        warn(streams, problem.describe());
    return catalog;
}

ContractCatalog loadContracts(const IntegrationCatalog &integrations, Streams &streams)
{
    const ContractCatalog catalog = ContractCatalog::load(integrations, IntegrationCatalog::userFolder());
    for (const Error &problem : catalog.problems())
        warn(streams, problem.describe());
    return catalog;
}

Result<Integration> findIntegration(const IntegrationCatalog &catalog, const QString &id,
                                    const std::function<bool(const Integration &)> &isOffered)
{
    if (const Integration *integration = catalog.find(id))
        return *integration;
    QStringList ids;
    for (const Integration &integration : catalog.integrations()) {
        if (!isOffered || isOffered(integration))
            ids.append(integration.id);
    }
    return fail(Error::Kind::NotFound, Catalogs::tr("There is no integration \"%1\".%2").arg(id, suggestion(id, ids)));
}

Result<EventType> findEvent(const EventCatalog &catalog, const QString &type)
{
    if (const EventType *event = catalog.find(type))
        return *event;
    QStringList types;
    for (const EventType &event : catalog.types())
        types.append(event.type);
    return fail(Error::Kind::NotFound,
                Catalogs::tr("There is no event type \"%1\".%2 See \"hooksmith events\" for all of them.")
                    .arg(type, suggestion(type, types)));
}

} // namespace hooksmith

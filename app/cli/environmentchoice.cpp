// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/environmentchoice.h"

#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "model/environments.h"

#include <QCoreApplication>

namespace hooksmith {

namespace {

struct Choice
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void EnvironmentChoice::addOption(CLI::App &options)
{
    addText(options, "--environment", m_name,
            Choice::tr("The endpoint's environment, such as test or live; without it the one it is in"))
        .placeholder("NAME");
}

QString EnvironmentChoice::problemWith(bool namesEndpoint) const
{
    return namesEndpoint || m_name.isEmpty() ? QString() : Choice::tr("--environment goes with an endpoint; name one.");
}

Result<Endpoint> EnvironmentChoice::load(const Workspace &workspace, const QString &endpointName,
                                         const IntegrationCatalog &integrations) const
{
    Result<Endpoint> endpoint = WorkspaceChoice::load(workspace, endpointName);
    if (!endpoint || m_name.isEmpty())
        return endpoint;
    return inEnvironment(*endpoint, m_name, integrations.find(endpoint->integration));
}

} // namespace hooksmith

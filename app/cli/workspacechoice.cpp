// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspacechoice.h"

#include "cli/nearest.h"
#include "cli/options.h"

#include <QCoreApplication>
#include <QDir>

namespace hooksmith {

namespace {

struct Choice
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void WorkspaceChoice::addOption(CLI::App &options)
{
    addText(options, "--workspace", m_folder,
            Choice::tr("The workspace's folder; without it HOOKSMITH_WORKSPACE, else the nearest folder above that has "
                       "a hooksmith.json"))
        .placeholder("DIR");
}

Result<Workspace> WorkspaceChoice::open() const
{
    if (!m_folder.isEmpty())
        return Workspace::open(m_folder);
    if (const QString fromEnvironment = qEnvironmentVariable("HOOKSMITH_WORKSPACE"); !fromEnvironment.isEmpty())
        return Workspace::open(fromEnvironment);
    const QString nearest = Workspace::find(QDir::currentPath());
    if (nearest.isEmpty())
        return fail(Error::Kind::NotFound,
                    Choice::tr("Neither this folder nor one above it is a workspace (a folder with a hooksmith.json). "
                               "Name one with --workspace DIR."));
    return Workspace::open(nearest);
}

Result<Endpoint> WorkspaceChoice::load(const Workspace &workspace, const QString &endpointName)
{
    const QStringList names = workspace.endpointNames();
    if (names.contains(endpointName))
        return workspace.load(endpointName);
    return fail(Error{
        .kind = Error::Kind::NotFound,
        .message =
            Choice::tr("The workspace has no endpoint \"%1\".%2").arg(endpointName, suggestion(endpointName, names)),
        .file = workspace.folder()});
}

} // namespace hooksmith

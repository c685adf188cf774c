// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subjectchoice.h"

#include "cli/destinationurl.h"
#include "cli/input.h"
#include "cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Choice
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void SubjectChoice::addOptions(CLI::App &options)
{
    addText(options, "--transform", m_transform, Choice::tr("A transform's JavaScript file, - for standard input"))
        .placeholder("FILE");
    addText(options, "--endpoint", m_endpoint, Choice::tr("An endpoint of the workspace instead, with all it says"))
        .placeholder("ENDPOINT");
    m_environment.addOption(options);
    addText(options, "--integration", m_integration,
            Choice::tr("The destination, as \"hooksmith integrations\" lists them"))
        .placeholder("ID");
    m_workspace.addOption(options);
}

QString SubjectChoice::usageProblem() const
{
    if (m_transform.isEmpty() == m_endpoint.isEmpty())
        return Choice::tr("Name either a file with --transform or an endpoint with --endpoint.");
    if (!m_endpoint.isEmpty() && !m_integration.isEmpty())
        return Choice::tr("--integration goes with --transform; an endpoint knows its own.");
    return m_environment.problemWith(!m_endpoint.isEmpty());
}

Result<Endpoint> SubjectChoice::load(const IntegrationCatalog &integrations, Streams &streams) const
{
    if (const QString problem = usageProblem(); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    if (!m_endpoint.isEmpty())
        return m_workspace.open().and_then(
            [&](const Workspace &workspace) { return m_environment.load(workspace, m_endpoint, integrations); });
    const Result<QString> destination = destinationUrl(m_integration, {}, integrations);
    if (!destination)
        return fail(destination.error());
    const Result<QString> source = readTextInput(m_transform, streams);
    if (!source)
        return fail(source.error());
    Endpoint endpoint;
    endpoint.integration = m_integration;
    endpoint.url = *destination;
    endpoint.transform = *source;
    return endpoint;
}

QString SubjectChoice::fileName() const
{
    return m_endpoint.isEmpty() ? inputName(m_transform) : m_endpoint + u"/transform.js"_qs;
}

} // namespace hooksmith

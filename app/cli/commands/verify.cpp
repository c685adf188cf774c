// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/environmentchoice.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "preflight/preflight.h"
#include "secret/keychainstore.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith verify`: does the destination know the endpoint's credentials?
class VerifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    [[nodiscard]] QString name() const override { return u"verify"_s; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Ask the destination whether it knows the endpoint's credentials");
    }
    [[nodiscard]] QString example() const override { return u"  hooksmith verify my-customerio"_s; }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<PreflightVerdict> ask(Streams &streams) const;

    QString m_endpoint;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

void VerifyCommand::addOptions(CLI::App &options)
{
    addText(options, "ENDPOINT", m_endpoint, tr("The endpoint's name")).placeholder("").required();
    m_environment.addOption(options);
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

Result<PreflightVerdict> VerifyCommand::ask(Streams &streams) const
{
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Endpoint> endpoint = m_workspace.open().and_then(
        [&](const Workspace &workspace) { return m_environment.load(workspace, m_endpoint, integrations); });
    if (!endpoint)
        return fail(endpoint.error());
    const Result<Integration> integration = findIntegration(integrations, endpoint->integration);
    if (!integration)
        return fail(integration.error());
    KeychainStore keychain;
    const Result<CredentialValues> values = await(resolveCredentials(*endpoint, *integration, keychain));
    if (!values)
        return fail(values.error());
    QNetworkAccessManager network;
    Sender sender(network);
    return await(checkCredentials(*integration, endpoint->region, *values, sender));
}

ExitStatus VerifyCommand::run(Streams &streams)
{
    const Result<PreflightVerdict> verdict = ask(streams);
    if (!verdict)
        return complain(streams, verdict.error());
    if (m_format == OutputFormat::Json) {
        JsonValue json;
        json.set(u"endpoint"_s, m_endpoint);
        json.set(u"state"_s, nameOf(verdict->state));
        json.set(u"region"_s, verdict->region.isEmpty() ? JsonValue() : JsonValue(verdict->region));
        json.set(u"message"_s, verdict->message);
        streams.out << QString::fromUtf8(toCompactJson(json)) << u'\n';
    } else {
        streams.out << verdict->message << u'\n';
    }
    const bool isWrong =
        verdict->state == PreflightVerdict::State::Refused || verdict->state == PreflightVerdict::State::WrongRegion;
    return isWrong ? ExitStatus::Failed : ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_verify()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace hooksmith

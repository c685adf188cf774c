// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/credentialoption.h"
#include "cli/nearest.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "model/environments.h"
#include "net/requestcheck.h"
#include "store/newendpoint.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith create`: the Add-Endpoint flow without the window.
class CreateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CreateCommand)

public:
    [[nodiscard]] QString name() const override { return u"create"_qs; }
    [[nodiscard]] QString summary() const override { return tr("Create an endpoint in the workspace"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith create --workspace webhooks --integration segment --name my-segment \\\n"
               "      --credential writeKey=SEGMENT_WRITE_KEY --environment test\n"
               "  hooksmith create --workspace webhooks --integration segment --name my-segment \\\n"
               "      --credential writeKey=SEGMENT_LIVE_WRITE_KEY --environment live --live"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<Endpoint> describe(Streams &streams) const;
    [[nodiscard]] Result<Endpoint> begin(const Integration &integration) const;
    [[nodiscard]] Result<QStringList> checkedEvents() const;
    [[nodiscard]] Result<Workspace> openOrMakeWorkspace(Streams &streams) const;
    [[nodiscard]] Result<Endpoint> write(const Workspace &workspace, const Endpoint &wanted) const;
    [[nodiscard]] Result<Endpoint> addEnvironment(const Endpoint &existing, const Endpoint &wanted) const;
    void print(const Workspace &workspace, const Endpoint &endpoint, Streams &streams) const;

    QString m_integration;
    QString m_name;
    QString m_description;
    QString m_region;
    QString m_url;
    QString m_template;
    QStringList m_credentials;
    QStringList m_events;
    QStringList m_variables;
    QString m_environment;
    bool m_isLive = false;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

void CreateCommand::addOptions(CLI::App &options)
{
    addText(options, "--integration", m_integration, tr("The destination, as \"hooksmith integrations\" lists them"))
        .placeholder("ID")
        .required();
    addText(options, "--name", m_name, tr("The endpoint's name, which becomes its folder's"))
        .placeholder("NAME")
        .required();
    addTexts(options, "--credential", m_credentials,
             tr("The NAME of the environment variable that holds a credential; the value itself is never stored. May "
                "be given more than once. Credentials not named are expected in the keychain"))
        .placeholder("ID=ENVVAR");
    addText(options, "--template", m_template, tr("The transform to begin with; without it the integration's first"))
        .placeholder("ID");
    addTexts(options, "--event", m_events,
             tr("An event type to subscribe to; may be given more than once. Without it those of the template"))
        .placeholder("TYPE");
    addText(options, "--region", m_region, tr("The destination's region")).placeholder("ID");
    addText(options, "--url", m_url, tr("The URL before the transform; without it the region's")).placeholder("URL");
    addText(options, "--description", m_description, tr("A note for people")).placeholder("TEXT");
    addTexts(options, "--variable", m_variables, tr("A variable of webhook.env; may be given more than once"))
        .placeholder("NAME=VALUE");
    CommandOption environment = addText(
        options, "--environment", m_environment,
        tr("The NAME of its environment, such as test or live. An endpoint that exists gets one more, with these "
           "credentials, region, URL and variables"));
    environment.placeholder("NAME");
    addFlag(options, "--live", m_isLive, tr("With --environment: real customers are behind it")).needs(environment);
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

Result<QStringList> CreateCommand::checkedEvents() const
{
    const Result<EventCatalog> catalog = EventCatalog::load();
    if (!catalog)
        return fail(catalog.error());
    for (const QString &type : m_events) {
        if (const Result<EventType> event = findEvent(*catalog, type); !event)
            return fail(event.error());
    }
    QStringList events = m_events;
    events.removeDuplicates();
    return events;
}

/// The integration, region and template that the options name.
Result<Endpoint> CreateCommand::begin(const Integration &integration) const
{
    QStringList regions;
    for (const Region &region : integration.regions)
        regions.append(region.id);
    if (!m_region.isEmpty() && !regions.contains(m_region))
        return fail(Error::Kind::NotFound,
                    tr("%1 has no region \"%2\".%3").arg(integration.name, m_region, suggestion(m_region, regions)));
    QStringList templates;
    for (const TransformTemplate &known : integration.templates)
        templates.append(known.id);
    if (!m_template.isEmpty() && !templates.contains(m_template))
        return fail(
            Error::Kind::NotFound,
            tr("%1 has no template \"%2\".%3").arg(integration.name, m_template, suggestion(m_template, templates)));
    return newEndpoint(integration, m_region, m_template);
}

Result<Endpoint> CreateCommand::describe(Streams &streams) const
{
    const Result<Integration> integration = findIntegration(loadIntegrations(streams), m_integration);
    if (!integration)
        return fail(integration.error());
    Result<Endpoint> endpoint = begin(*integration);
    if (!endpoint)
        return endpoint;
    if (const QString problem = Workspace::nameProblem(m_name); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    if (const QString problem = m_url.isEmpty() ? QString() : urlProblem(m_url); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    const Result<QStringList> events = checkedEvents();
    if (!events)
        return fail(events.error());
    const Result<QMap<QString, QString>> variables = parsePairs(m_variables, u"--variable"_qs);
    if (!variables)
        return fail(variables.error());
    const Result<CredentialSources> sources = parseCredentialOptions(m_credentials, *integration);
    if (!sources)
        return fail(sources.error());

    if (const QString problem = m_environment.isEmpty() ? QString() : environmentNameProblem({}, m_environment);
        !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, u"--environment %1: %2"_qs.arg(m_environment, problem));

    endpoint->name = m_name;
    endpoint->environment = m_environment;
    endpoint->isLive = m_isLive;
    endpoint->description = m_description;
    endpoint->variables = *variables;
    endpoint->credentials.insert(*sources);
    if (!m_url.isEmpty())
        endpoint->url = m_url;
    if (!events->isEmpty())
        endpoint->events = *events;
    return endpoint;
}

Result<Workspace> CreateCommand::openOrMakeWorkspace(Streams &streams) const
{
    const QString &folder = m_workspace.folder();
    if (folder.isEmpty() || QFileInfo::exists(folder + u"/hooksmith.json"))
        return m_workspace.open();
    const Result<Workspace> made = Workspace::create(folder);
    if (made)
        streams.err << tr("Made the workspace %1.").arg(made->folder()) << Qt::endl;
    return made;
}

Result<Endpoint> CreateCommand::write(const Workspace &workspace, const Endpoint &wanted) const
{
    if (m_environment.isEmpty() || !workspace.endpointNames().contains(m_name))
        return workspace.add(wanted);
    return workspace.load(m_name)
        .and_then([&](const Endpoint &existing) { return addEnvironment(existing, wanted); })
        .and_then([&](const Endpoint &both) { return workspace.save(both); });
}

/// The endpoint stays in the environment that it is in, and keeps its transform and events.
Result<Endpoint> CreateCommand::addEnvironment(const Endpoint &existing, const Endpoint &wanted) const
{
    if (existing.integration != wanted.integration)
        return fail(
            Error::Kind::Conflict,
            tr("The endpoint \"%1\" is one for %2; all its environments are.").arg(m_name, existing.integration));
    if (const QString problem = environmentNameProblem(existing, m_environment); !problem.isEmpty())
        return fail(Error::Kind::Conflict, u"--environment %1: %2"_qs.arg(m_environment, problem));
    Environment added = nextEnvironment(wanted, m_environment, m_isLive);
    added.credentials = wanted.credentials;
    return withEnvironment(existing, added);
}

void CreateCommand::print(const Workspace &workspace, const Endpoint &endpoint, Streams &streams) const
{
    const QString folder = workspace.endpointFolder(endpoint.name);
    if (m_format == OutputFormat::Text) {
        const bool isAdded = !m_environment.isEmpty() && !endpoint.otherEnvironments.isEmpty();
        streams.out
            << (isAdded
                    ? tr("Added the environment %1 to the endpoint %2 in %3.").arg(m_environment, endpoint.name, folder)
                    : tr("Created the endpoint %1 in %2.").arg(endpoint.name, folder))
            << u'\n';
        return;
    }
    JsonValue result;
    result.set(u"name"_qs, endpoint.name);
    result.set(u"id"_qs, endpoint.id);
    result.set(u"folder"_qs, folder);
    result.set(u"workspace"_qs, workspace.folder());
    result.set(u"integration"_qs, endpoint.integration);
    result.set(u"environment"_qs, endpoint.environment);
    result.set(u"environments"_qs, environmentNames(endpoint));
    result.set(u"region"_qs, endpoint.region);
    result.set(u"url"_qs, endpoint.url);
    result.set(u"events"_qs, endpoint.events);
    streams.out << QString::fromUtf8(toIndentedJson(result));
}

ExitStatus CreateCommand::run(Streams &streams)
{
    const Result<Endpoint> wanted = describe(streams);
    if (!wanted)
        return complain(streams, wanted.error());
    const Result<Workspace> workspace = openOrMakeWorkspace(streams);
    if (!workspace)
        return complain(streams, workspace.error());
    const Result<Endpoint> created = write(*workspace, *wanted);
    if (!created)
        return complain(streams, created.error());
    print(*workspace, *created, streams);
    if (const QStringList missing = credentialsInKeychain(*wanted); !missing.isEmpty())
        warn(streams, tr("It has no %1 yet. Enter it in the window, or create it with --credential %2=VARIABLE, the "
                         "environment variable that holds it.")
                          .arg(missing.join(u", "_qs), missing.first()));
    for (const QString &variable : variablesNotSet(*wanted))
        warn(streams, tr("The environment variable %1 is not set yet; set it before you send.").arg(variable));
    return ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_create()
{
    return std::make_unique<CreateCommand>();
}

} // namespace hooksmith

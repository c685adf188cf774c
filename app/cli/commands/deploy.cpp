// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deployment.h"

#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/deploytext.h"
#include "cli/environmentchoice.h"
#include "cli/interruption.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "deploy/deploymentmemory.h"
#include "deploy/headersfingerprint.h"
#include "model/environments.h"
#include "net/requestcheck.h"
#include "secret/credentials.h"
#include "secret/keychainstore.h"
#include "support/settingsfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int sameRateLimit = -1; ///< as the last deployment left it

/// `hooksmith deploy`: create or update an endpoint where it runs for real.
class DeployCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeployCommand)

public:
    [[nodiscard]] QString name() const override { return u"deploy"_s; }
    [[nodiscard]] QString summary() const override { return tr("Create or update an endpoint where it runs for real"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith deploy my-segment --target svix --application my-shop --dry-run\n"
               "  hooksmith deploy my-segment --target dodo --environment live --live\n"
               "  hooksmith deploy my-segment --target svix --check"_s;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    struct Preparation
    {
        Workspace workspace;
        DeploySubject subject;
        Secret token;
        QString baseUrl;
        QString current; ///< the environment that the endpoint is in
    };

    [[nodiscard]] Result<Preparation> prepare(const DeployTarget &target, Streams &streams) const;
    [[nodiscard]] CredentialSource tokenSource(const DeployTarget &target) const;
    [[nodiscard]] Result<Secret> token(const DeployTarget &target) const;
    void remember(const DeployTarget &target, const Endpoint &endpoint, const QList<FieldDifference> &found) const;
    [[nodiscard]] ExitStatus work(const DeployTarget &target, const Preparation &prepared, Streams &streams) const;
    [[nodiscard]] ExitStatus takeTheirs(const DeployTarget &target, const Preparation &prepared,
                                        const RemoteEndpoint &remote, Streams &streams) const;
    static void sayTaken(const QStringList &taken, const QList<FieldDifference> &left, Streams &streams);
    [[nodiscard]] ExitStatus apply(const DeployTarget &target, ApiClient &client, const Preparation &prepared,
                                   const RemoteEndpoint &remote, DeployText &text, Streams &streams) const;

    QString m_endpoint;
    QString m_target;
    QString m_url;
    QString m_application = u"hooksmith"_s;
    QString m_tokenVariable;
    int m_rateLimit = sameRateLimit;
    bool m_dryRun = false;
    bool m_check = false;
    bool m_takeTheirs = false;
    bool m_codeIsPasted = false;
    QStringList m_fields;
    bool m_live = false;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

void DeployCommand::addOptions(CLI::App &options)
{
    QStringList ids;
    for (const auto &target : allDeployTargets())
        ids.append(target->id());
    addText(options, "ENDPOINT", m_endpoint, tr("The endpoint's name")).placeholder("").required();
    addText(options, "--target", m_target, tr("Where: svix (or a server that speaks its API) or dodo (Dodo Payments)"))
        .oneOf(ids)
        .placeholder("TARGET")
        .required();
    addText(options, "--url", m_url, tr("The API's address; without it the target's own")).placeholder("URL");
    addText(options, "--application", m_application, tr("Svix: the uid of the application (hooksmith)"))
        .placeholder("UID");
    addText(options, "--token-env", m_tokenVariable,
            tr("The NAME of the environment variable with the API's token; without it SVIX_TOKEN or "
               "DODO_PAYMENTS_API_KEY, else the keychain"))
        .placeholder("NAME");
    addNumber(options, "--rate-limit", m_rateLimit,
              tr("Deliveries a second at most, 0 for no limit; without it that of the last deployment"))
        .within(0, 65535)
        .placeholder("N");
    CommandOption dryRun =
        addFlag(options, "--dry-run", m_dryRun, tr("Show what differs and what would be done, and do nothing"));
    CommandOption check =
        addFlag(options, "--check", m_check, tr("Show what differs, and end with status 1 when anything does"));
    CommandOption theirs =
        addFlag(options, "--take-theirs", m_takeTheirs, tr("Change the endpoint here to what it is there"));
    addTexts(options, "--field", m_fields,
             tr("With --take-theirs: take this field alone, as --check names it; may be given more than once"))
        .needs(theirs)
        .placeholder("FIELD");
    check.excludes(dryRun).excludes(theirs);
    theirs.excludes(dryRun);
    addFlag(options, "--code-pasted", m_codeIsPasted,
            tr("Dodo Payments: the code of transform.js is pasted in the dashboard, so the endpoint may be enabled"));
    addFlag(options, "--live", m_live, tr("Change what real events go through"));
    m_environment.addOption(options);
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

CredentialSource DeployCommand::tokenSource(const DeployTarget &target) const
{
    const QString variable = m_tokenVariable.isEmpty() ? target.tokenVariable() : m_tokenVariable;
    const bool isSet = !qEnvironmentVariable(variable.toLocal8Bit().constData()).trimmed().isEmpty();
    const bool isInKeychain = m_tokenVariable.isEmpty() && !isSet;
    return {.kind = isInKeychain ? CredentialSource::Kind::Keychain : CredentialSource::Kind::Environment,
            .variable = variable};
}

/// From the environment, else from the keychain's entry of this target.
Result<Secret> DeployCommand::token(const DeployTarget &target) const
{
    const CredentialSource source = tokenSource(target);
    const QString value = qEnvironmentVariable(source.variable.toLocal8Bit().constData()).trimmed();
    if (!value.isEmpty())
        return Secret(value);
    const QString missing = tr("The API token of %1 is neither in the environment variable %2 nor in the keychain.")
                                .arg(target.title(), source.variable);
    if (source.kind == CredentialSource::Kind::Environment)
        return fail(Error::Kind::NotFound, missing);
    KeychainStore keychain;
    const Result<Secret> stored = await(keychain.read(tokenKey(target, m_url, m_live)));
    return stored ? stored : Result<Secret>(fail(Error::Kind::NotFound, missing));
}

Result<DeployCommand::Preparation> DeployCommand::prepare(const DeployTarget &target, Streams &streams) const
{
    if (const QString problem = m_url.isEmpty() ? QString() : urlProblem(m_url); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    const Result<Workspace> workspace = m_workspace.open();
    if (!workspace)
        return fail(workspace.error());
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Endpoint> stored = WorkspaceChoice::load(*workspace, m_endpoint);
    const Result<Endpoint> endpoint = m_environment.load(*workspace, m_endpoint, integrations);
    if (!endpoint)
        return fail(endpoint.error());
    const Result<Integration> integration = findIntegration(integrations, endpoint->integration);
    if (!integration)
        return fail(integration.error());
    const Result<Secret> key = token(target);
    if (!key)
        return fail(key.error());
    KeychainStore keychain;
    const Result<CredentialValues> credentials = await(resolveCredentials(*endpoint, *integration, keychain));
    if (!credentials)
        return fail(credentials.error());

    Preparation prepared{
        .workspace = *workspace,
        .subject = {.endpoint = *endpoint,
                    .headers = {},
                    .headersFingerprint = {},
                    .rateLimit = m_rateLimit == sameRateLimit ? std::nullopt : std::optional(m_rateLimit),
                    .application = m_application,
                    .codeIsPasted = m_codeIsPasted},
        .token = *key,
        .baseUrl = m_url.isEmpty() ? target.baseUrl(*key, m_live) : m_url,
        .current = stored->environment};
    if (const Secret authorization = authorizationValue(*integration, *credentials); !authorization.isEmpty())
        prepared.subject.headers.insert(u"Authorization"_s, authorization);
    prepared.subject.headersFingerprint = headersFingerprint(prepared.subject.headers, prepared.subject.uid(), *key);
    return prepared;
}

ExitStatus DeployCommand::run(Streams &streams)
{
    for (const std::unique_ptr<DeployTarget> &target : allDeployTargets()) {
        if (target->id() != m_target)
            continue;
        const Result<Preparation> prepared = prepare(*target, streams);
        return prepared ? work(*target, *prepared, streams) : complain(streams, prepared.error());
    }
    return ExitStatus::Internal;
}

/// For the list in the window, which shows what was found there last.
void DeployCommand::remember(const DeployTarget &target, const Endpoint &endpoint,
                             const QList<FieldDifference> &found) const
{
    DeploymentMemory memory(settingsFile());
    memory.remember(endpoint.identity(),
                    {.target = target.id(),
                     .url = m_url,
                     .application = m_application,
                     .live = m_live && target.hasModes(),
                     .rateLimit = m_rateLimit == sameRateLimit ? std::nullopt : std::optional(m_rateLimit),
                     .token = tokenSource(target)});
    memory.remember(endpoint, found);
}

ExitStatus DeployCommand::work(const DeployTarget &target, const Preparation &prepared, Streams &streams) const
{
    const bool changes = !m_dryRun && !m_check && !m_takeTheirs;
    if (changes && !m_live && prepared.subject.endpoint.isLive)
        return complain(streams, tr("The environment %1 is live: real customers are behind it. Add --live if that is "
                                    "meant, or look first with --dry-run.")
                                     .arg(prepared.subject.endpoint.environment));
    if (changes && !m_live && target.isLive(prepared.baseUrl, prepared.token))
        return complain(streams, tr("%1 is live: real events go through it. Add --live if that is meant, or look first "
                                    "with --dry-run.")
                                     .arg(prepared.baseUrl));
    ApiClient client(prepared.baseUrl, prepared.token);
    const Result<RemoteEndpoint> remote = target.read(client, prepared.subject);
    if (!remote) {
        const ExitStatus status = complain(streams, remote.error());
        return m_check ? ExitStatus::Usage : status; // with --check, Failed says that something differs
    }
    const QList<FieldDifference> found = differences(prepared.subject, *remote);
    if (remote->exists)
        remember(target, prepared.subject.endpoint, found);
    if (m_takeTheirs)
        return takeTheirs(target, prepared, *remote, streams);
    DeployText text(m_format, streams);
    text.addDifferences(target, prepared.subject.endpoint, found);
    if (!remote->exists)
        text.addNewFields(newFields(prepared.subject));
    if (remote->exists || m_dryRun)
        text.addCodeDifference(codeDifference(prepared.subject, *remote));
    if (m_check) {
        text.print();
        return found.isEmpty() ? ExitStatus::Fine : ExitStatus::Failed;
    }
    return apply(target, client, prepared, *remote, text, streams);
}

ExitStatus DeployCommand::takeTheirs(const DeployTarget &target, const Preparation &prepared,
                                     const RemoteEndpoint &remote, Streams &streams) const
{
    if (!remote.exists)
        return complain(streams, tr("The endpoint \"%1\" is not there, so there is nothing to take.").arg(m_endpoint));
    const QStringList takeable = takeableFields(differences(prepared.subject, remote), remote);
    for (const QString &field : m_fields) {
        if (!takeable.contains(field))
            return complain(streams,
                            tr("\"%1\" cannot be taken: it is no field that differs and that %2 tells. What can "
                               "be taken: %3.")
                                .arg(field, target.title(), takeable.join(u", "_s)));
    }
    const QStringList chosen = m_fields.isEmpty() ? takeable : m_fields;
    const Endpoint taken = withRemote(prepared.subject.endpoint, remote, chosen);
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Endpoint> saved = // in the environment that the endpoint was in
        inEnvironment(taken, prepared.current, integrations.find(taken.integration))
            .and_then([&](const Endpoint &endpoint) { return prepared.workspace.save(endpoint); });
    if (!saved)
        return complain(streams, saved.error());
    DeploySubject subject = prepared.subject;
    subject.endpoint = taken;
    const QList<FieldDifference> left = differences(subject, remote);
    remember(target, taken, left);
    sayTaken(chosen, left, streams);
    return ExitStatus::Fine;
}

void DeployCommand::sayTaken(const QStringList &taken, const QList<FieldDifference> &left, Streams &streams)
{
    QStringList fields;
    for (const FieldDifference &each : left)
        fields.append(each.field);
    const QString what = taken.isEmpty() ? tr("nothing") : taken.join(u", "_s);
    streams.err << (fields.isEmpty()
                        ? tr("The endpoint here is now as it is there.")
                        : tr("Taken from there: %1. What still differs: %2.").arg(what, fields.join(u", "_s)))
                << Qt::endl;
}

ExitStatus DeployCommand::apply(const DeployTarget &target, ApiClient &client, const Preparation &prepared,
                                const RemoteEndpoint &remote, DeployText &text, Streams &streams) const
{
    const QList<DeployStep> steps = target.steps(prepared.subject, remote);
    text.addSteps(steps);
    if (m_dryRun) {
        text.print();
        return ExitStatus::Fine;
    }
    std::stop_source stopping;
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &interruption, [&stopping] { stopping.request_stop(); });
    const DeployOutcome outcome = deploy(client, steps, remote.id, stopping.get_token());
    text.addOutcome(outcome);
    if (!outcome.error)
        text.addRemainder(target.remainder(prepared.subject, remote), prepared.subject);
    text.print();
    if (outcome.error) {
        complain(streams, *outcome.error);
        return ExitStatus::Failed;
    }
    if (const Result<RemoteEndpoint> now = target.read(client, prepared.subject))
        remember(target, prepared.subject.endpoint, differences(prepared.subject, *now));
    return ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_deploy()
{
    return std::make_unique<DeployCommand>();
}

} // namespace hooksmith

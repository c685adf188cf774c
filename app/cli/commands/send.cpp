// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/deliverytext.h"
#include "cli/environmentchoice.h"
#include "cli/eventinput.h"
#include "cli/options.h"
#include "cli/signingsecretoption.h"
#include "cli/workspacechoice.h"
#include "net/plandelivery.h"
#include "net/requestcheck.h"
#include "script/transformrunner.h"
#include "secret/keychainstore.h"
#include "signature/standardwebhooks.h"
#include "simulation/localdestination.h"
#include "store/deliveryhistory.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith send`: one real delivery through the network.
class SendCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SendCommand)

public:
    [[nodiscard]] QString name() const override { return u"send"_qs; }
    [[nodiscard]] QString summary() const override { return tr("Deliver one event to the endpoint's destination"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith send my-segment --event payment.succeeded\n"
               "  hooksmith send my-segment --event payment.succeeded --simulate\n"
               "  hooksmith send my-segment --event payment.succeeded --environment live\n"
               "  hooksmith send my-segment --payload event.json --to http://localhost:8080/\n"
               "  hooksmith send --event payment.succeeded --sign WEBHOOK_KEY --to http://localhost:8080/"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    struct Preparation
    {
        Endpoint endpoint;
        Integration integration;
        InputEvent event;
    };

    [[nodiscard]] QString usageProblem() const;
    [[nodiscard]] Result<Preparation> prepare(Streams &streams) const;
    [[nodiscard]] ExitStatus sendTransformed(Streams &streams);
    [[nodiscard]] ExitStatus sendAsItIs(Streams &streams);
    [[nodiscard]] HttpRequest aim(HttpRequest request) const;
    [[nodiscard]] Result<HttpRequest> signedRequest(HttpRequest request) const;
    [[nodiscard]] ExitStatus simulate(const HttpRequest &request, const Preparation &prepared, Streams &streams) const;
    [[nodiscard]] static Result<PlannedDelivery> plan(const HttpRequest &request, const Preparation &prepared);
    static void warnOfDifferences(const Preparation &prepared, Streams &streams);
    [[nodiscard]] ExitStatus deliver(const PlannedDelivery &planned, const Preparation &prepared,
                                     Streams &streams) const;
    [[nodiscard]] ExitStatus sendNothing(const RunReport &report, const Preparation &prepared, Streams &streams) const;
    static void remember(const HistoryEntry &entry, Streams &streams);

    QString m_endpoint;
    EnvironmentChoice m_environment;
    EventInput m_event;
    QString m_to;
    QString m_signingVariable;
    bool m_simulates = false;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

void SendCommand::addOptions(CLI::App &options)
{
    addText(options, "ENDPOINT", m_endpoint,
            tr("The endpoint's name; without it the event is sent as it is, to where --to says"))
        .placeholder("");
    m_environment.addOption(options);
    m_event.addOptions(options);
    CommandOption to = addText(options, "--to", m_to, tr("Send there instead of where the transform says"));
    to.placeholder("URL");
    addText(options, "--sign", m_signingVariable,
            tr("Sign what is sent, as Dodo Payments does, with the signing secret in the environment variable of this "
               "NAME"))
        .placeholder("NAME");
    addFlag(options, "--simulate", m_simulates,
            tr("Send to a simulation of the destination on this machine, without credentials"))
        .excludes(to);
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

QString SendCommand::usageProblem() const
{
    if (m_endpoint.isEmpty() && (m_simulates || m_to.isEmpty()))
        return tr("Name the endpoint, or say with --to URL where the event is to be sent as it is.");
    if (const QString problem = m_environment.problemWith(!m_endpoint.isEmpty()); !problem.isEmpty())
        return problem;
    return m_to.isEmpty() ? QString() : urlProblem(m_to);
}

Result<SendCommand::Preparation> SendCommand::prepare(Streams &streams) const
{
    const Result<Workspace> workspace = m_workspace.open();
    if (!workspace)
        return fail(workspace.error());
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Endpoint> endpoint = m_environment.load(*workspace, m_endpoint, integrations);
    if (!endpoint)
        return fail(endpoint.error());
    const Result<Integration> integration = findIntegration(integrations, endpoint->integration);
    if (!integration)
        return fail(integration.error());
    const Result<InputEvent> event = m_event.read(streams);
    if (!event)
        return fail(event.error());
    return Preparation{*endpoint, *integration, *event};
}

HttpRequest SendCommand::aim(HttpRequest request) const
{
    if (!m_to.isEmpty())
        request.url = m_to;
    return request;
}

/// With the headers that Standard Webhooks wants, where --sign asks for them.
Result<HttpRequest> SendCommand::signedRequest(HttpRequest request) const
{
    if (m_signingVariable.isEmpty())
        return request;
    const Result<SigningSecret> secret = signingSecretIn(m_signingVariable);
    if (!secret)
        return fail(secret.error());
    const SignedMessage message{.id = "msg_" + QUuid::createUuid().toByteArray(QUuid::Id128),
                                .timestamp = QByteArray::number(QDateTime::currentSecsSinceEpoch()),
                                .body = request.body};
    for (const auto &[name, value] : signatureHeaders(message, *secret))
        request.headers.append({QString::fromLatin1(name), QString::fromLatin1(value)});
    return request;
}

/// Collects credentials only where they would go along.
Result<PlannedDelivery> SendCommand::plan(const HttpRequest &request, const Preparation &prepared)
{
    if (!needsCredentials(request, prepared.integration))
        return planDelivery(request, prepared.integration, {});
    KeychainStore keychain;
    return await(resolveCredentials(prepared.endpoint, prepared.integration, keychain))
        .map([&](const CredentialValues &values) { return planDelivery(request, prepared.integration, values); });
}

/// What production would do otherwise.
void SendCommand::warnOfDifferences(const Preparation &prepared, Streams &streams)
{
    const Endpoint &endpoint = prepared.endpoint;
    if (!endpoint.enabled)
        warn(streams, tr("The endpoint is disabled; real events are not delivered to it."));
    if (!endpoint.events.isEmpty() && !endpoint.events.contains(prepared.event.type))
        warn(streams, tr("The endpoint does not subscribe to %1; real events of this type are not delivered to it.")
                          .arg(prepared.event.type));
}

void SendCommand::remember(const HistoryEntry &entry, Streams &streams)
{
    if (entry.endpointId.isEmpty()) // the history is one of endpoints
        return;
    const Result<qint64> added =
        DeliveryHistory::open(DeliveryHistory::defaultPath())
            .and_then([&entry](const std::unique_ptr<DeliveryHistory> &history) { return history->add(entry); });
    if (!added)
        warn(streams, added.error().describe());
}

ExitStatus SendCommand::deliver(const PlannedDelivery &planned, const Preparation &prepared, Streams &streams) const
{
    streams.err << describePlan(planned, prepared.endpoint) << Qt::flush;
    QNetworkAccessManager network;
    Sender sender(network);
    const QDateTime sentAt = QDateTime::currentDateTimeUtc();
    const Result<Delivery> delivery = await(sender.send(planned));

    HistoryEntry entry = historyEntryOf(prepared.endpoint, prepared.event.type);
    if (delivery) {
        entry.delivery = *delivery;
        remember(entry, streams);
        streams.out << (m_format == OutputFormat::Json ? toJson(entry) : toText(*delivery, Ink(streams.colours)));
        return delivery->isSuccess() ? ExitStatus::Fine : ExitStatus::Failed;
    }
    entry.delivery.sentAt = sentAt;
    entry.delivery.request = planned.request;
    entry.delivery.withCredentials = planned.carriesCredentials();
    entry.error = delivery.error().message;
    remember(entry, streams);
    if (m_format == OutputFormat::Json)
        streams.out << toJson(entry);
    return complain(streams, delivery.error());
}

ExitStatus SendCommand::sendNothing(const RunReport &report, const Preparation &prepared, Streams &streams) const
{
    const QString file = prepared.endpoint.name + u"/transform.js"_qs;
    streams.err << toText(report, prepared.endpoint.transform, file, Ink(false)) << Qt::flush;
    if (m_format == OutputFormat::Json)
        streams.out << toJson(report, prepared.endpoint);
    else
        streams.out << tr("Nothing was sent.") << u'\n';
    return report.outcome == Outcome::Cancelled ? ExitStatus::Fine : ExitStatus::Failed;
}

ExitStatus SendCommand::simulate(const HttpRequest &request, const Preparation &prepared, Streams &streams) const
{
    if (!LocalDestination::canSimulate(prepared.integration))
        return complain(
            streams,
            tr("%1 is not simulated; send to a receiver of your own with --to URL.").arg(prepared.integration.name));
    LocalDestination destination(prepared.integration, loadContracts(loadIntegrations(streams), streams));
    if (const Result<quint16> port = destination.listen(); !port)
        return complain(streams, port.error());
    const PlannedDelivery planned{.request = destination.redirected(request),
                                  .authorization = destination.standInAuthorization(),
                                  .authorizationNote = tr("This is a simulation: the credentials stay where they are."),
                                  .isSimulated = true};
    ExitStatus status = deliver(planned, prepared, streams);
    for (const ReceivedMessage &message : destination.messages()) {
        streams.err << tr("The destination would list it as %1.").arg(nameOf(message.fate)) << u' ' << message.reason
                    << Qt::endl;
        if (message.fate == ReceivedMessage::Fate::Discarded)
            status = ExitStatus::Failed;
    }
    return status;
}

/// A payload that no transform touches, to test a receiver of one's own.
ExitStatus SendCommand::sendAsItIs(Streams &streams)
{
    const Result<InputEvent> event = m_event.read(streams);
    if (!event)
        return complain(streams, event.error());
    const Result<HttpRequest> request =
        signedRequest({.method = u"POST"_qs, .url = m_to, .headers = {}, .body = event->payload});
    if (!request)
        return complain(streams, request.error());
    const PlannedDelivery planned{.request = *request, .authorization = {}, .authorizationNote = {}};
    return deliver(planned, {.endpoint = {}, .integration = {}, .event = *event}, streams);
}

ExitStatus SendCommand::run(Streams &streams)
{
    if (const QString problem = usageProblem(); !problem.isEmpty())
        return complain(streams, problem);
    return m_endpoint.isEmpty() ? sendAsItIs(streams) : sendTransformed(streams);
}

ExitStatus SendCommand::sendTransformed(Streams &streams)
{
    const Result<Preparation> prepared = prepare(streams);
    if (!prepared)
        return complain(streams, prepared.error());
    const Endpoint &endpoint = prepared->endpoint;
    TransformRunner runner(findSandbox(), TransformRunner::Reserve::None);
    const RunReport report = await(runner.run({.source = endpoint.transform,
                                               .eventType = prepared->event.type,
                                               .payload = prepared->event.payload,
                                               .url = endpoint.url,
                                               .variables = endpoint.variables,
                                               .timeout = endpoint.timeout}));
    if (!report.request)
        return sendNothing(report, *prepared, streams);
    const Result<HttpRequest> request = signedRequest(aim(*report.request));
    if (!request)
        return complain(streams, request.error());
    if (const std::optional<Error> problem = checkRequest(*request)) {
        complain(streams, *problem);
        return ExitStatus::Failed; // it is the transform that made such a request
    }
    warnOfDifferences(*prepared, streams);
    if (m_simulates)
        return simulate(*request, *prepared, streams);
    const Result<PlannedDelivery> planned = plan(*request, *prepared);
    if (!planned)
        return complain(streams, planned.error());
    return deliver(*planned, *prepared, streams);
}

} // namespace

std::unique_ptr<Command> make_send()
{
    return std::make_unique<SendCommand>();
}

} // namespace hooksmith

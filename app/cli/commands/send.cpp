// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/deliverytext.h"
#include "cli/eventinput.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "net/plandelivery.h"
#include "net/requestcheck.h"
#include "script/transformrunner.h"
#include "secret/keychainstore.h"
#include "store/deliveryhistory.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

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
               "  hooksmith send my-segment --payload event.json --to http://localhost:8080/"_qs;
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

    [[nodiscard]] Result<Preparation> prepare(Streams &streams) const;
    [[nodiscard]] HttpRequest aim(HttpRequest request) const;
    [[nodiscard]] static Result<PlannedDelivery> plan(const HttpRequest &request, const Preparation &prepared);
    static void warnOfDifferences(const Preparation &prepared, Streams &streams);
    [[nodiscard]] ExitStatus deliver(const PlannedDelivery &planned, const Preparation &prepared,
                                     Streams &streams) const;
    [[nodiscard]] ExitStatus sendNothing(const RunReport &report, const Preparation &prepared, Streams &streams) const;
    static void remember(const HistoryEntry &entry, Streams &streams);

    QString m_endpoint;
    EventInput m_event;
    QString m_to;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

void SendCommand::addOptions(CLI::App &options)
{
    addText(options, "ENDPOINT", m_endpoint, tr("The endpoint's name"))->type_name("")->required();
    m_event.addOptions(options);
    addText(options, "--to", m_to, tr("Send there instead of where the transform says"))->type_name("URL");
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

Result<SendCommand::Preparation> SendCommand::prepare(Streams &streams) const
{
    if (const QString problem = m_to.isEmpty() ? QString() : urlProblem(m_to); !problem.isEmpty())
        return fail(Error::Kind::InvalidInput, problem);
    const Result<Workspace> workspace = m_workspace.open();
    if (!workspace)
        return fail(workspace.error());
    const Result<Endpoint> endpoint = WorkspaceChoice::load(*workspace, m_endpoint);
    if (!endpoint)
        return fail(endpoint.error());
    const Result<Integration> integration = findIntegration(loadIntegrations(streams), endpoint->integration);
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

    HistoryEntry entry{.endpointId = prepared.endpoint.id,
                       .endpointName = prepared.endpoint.name,
                       .eventType = prepared.event.type,
                       .delivery = {},
                       .error = {}};
    if (delivery) {
        entry.delivery = *delivery;
        remember(entry, streams);
        streams.out << (m_format == OutputFormat::Json ? toJson(entry) : toText(*delivery, Ink(streams.colours)));
        return delivery->isSuccess() ? ExitStatus::Fine : ExitStatus::Failed;
    }
    entry.delivery.sentAt = sentAt;
    entry.delivery.request = planned.request;
    entry.delivery.withCredentials = !planned.authorization.isEmpty();
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

ExitStatus SendCommand::run(Streams &streams)
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
    const HttpRequest request = aim(*report.request);
    if (const std::optional<Error> problem = checkRequest(request)) {
        complain(streams, *problem);
        return ExitStatus::Failed; // it is the transform that made such a request
    }
    const Result<PlannedDelivery> planned = plan(request, *prepared);
    if (!planned)
        return complain(streams, planned.error());
    warnOfDifferences(*prepared, streams);
    return deliver(*planned, *prepared, streams);
}

} // namespace

std::unique_ptr<Command> make_send()
{
    return std::make_unique<SendCommand>();
}

} // namespace hooksmith

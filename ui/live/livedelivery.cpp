// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livedelivery.h"

#include "catalog/integrationcatalog.h"
#include "net/plandelivery.h"
#include "simulation/localdestination.h"
#include "store/deliveryhistory.h"

namespace hooksmith {

namespace {

using Answer = Result<Delivery>;

QFuture<Answer> refused(Error::Kind kind, const QString &message)
{
    return QtFuture::makeReadyFuture(Answer(fail(kind, message)));
}

} // namespace

LiveDelivery::LiveDelivery(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

LiveDelivery::~LiveDelivery() = default;

QFuture<Answer> LiveDelivery::deliver(DeliverTo place, const Endpoint &endpoint, const RunReport &report)
{
    const Integration *integration = m_services.integrations.find(endpoint.integration);
    if (!integration || !report.request)
        return refused(Error::Kind::NotFound, tr("There is nothing to deliver."));
    return place == DeliverTo::Simulation ? simulate(*integration, *report.request)
                                          : send(endpoint, *integration, report);
}

void LiveDelivery::setBehaviour(const SimulatedBehaviour &behaviour)
{
    m_behaviour = behaviour;
    if (m_simulation)
        m_simulation->setBehaviour(behaviour);
}

QFuture<Answer> LiveDelivery::simulate(const Integration &integration, const HttpRequest &request)
{
    if (!LocalDestination::canSimulate(integration))
        return refused(Error::Kind::NotFound, tr("%1 is not simulated.").arg(integration.name));
    if (m_simulated != integration.id) {
        m_simulation = std::make_unique<LocalDestination>(integration, m_services.contracts.result());
        m_simulation->setBehaviour(m_behaviour);
        m_simulated = integration.id;
    }
    if (!m_simulation->isListening()) {
        if (const Result<quint16> port = m_simulation->listen(); !port)
            return QtFuture::makeReadyFuture(Answer(fail(port.error())));
    }
    return m_services.sender.send({.request = m_simulation->redirected(request),
                                   .authorization = m_simulation->standInAuthorization(),
                                   .authorizationNote = {},
                                   .isSimulated = true});
}

QFuture<Answer> LiveDelivery::send(const Endpoint &endpoint, const Integration &integration, const RunReport &report)
{
    const HttpRequest request = *report.request;
    if (!needsCredentials(request, integration))
        return sendAndKeep(endpoint, report.eventType, planDelivery(request, integration, {}));
    return resolveCredentials(endpoint, integration, m_services.secrets)
        .then(this,
              [this, endpoint, integration, request, type = report.eventType](const Result<CredentialValues> &values) {
                  if (!values)
                      return QtFuture::makeReadyFuture(Answer(fail(values.error())));
                  return sendAndKeep(endpoint, type, planDelivery(request, integration, *values));
              })
        .unwrap();
}

QFuture<Answer> LiveDelivery::sendAndKeep(const Endpoint &endpoint, const QString &eventType,
                                          const PlannedDelivery &planned)
{
    return m_services.sender.send(planned).then(this, [this, endpoint, eventType, planned](const Answer &answer) {
        HistoryEntry entry = historyEntryOf(endpoint, eventType);
        if (answer) {
            entry.delivery = *answer;
        } else {
            entry.delivery.sentAt = QDateTime::currentDateTimeUtc();
            entry.delivery.request = planned.request;
            entry.delivery.withCredentials = planned.carriesCredentials();
            entry.error = answer.error().message;
        }
        const Result<qint64> kept = m_services.history.add(entry);
        return kept || !answer ? answer : Answer(fail(kept.error()));
    });
}

} // namespace hooksmith

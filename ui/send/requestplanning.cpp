// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/requestplanning.h"

#include "net/plandelivery.h"
#include "script/transformrunner.h"
#include "send/simulationview.h"

namespace hooksmith {

RequestPlanning::RequestPlanning(const Services &services, SecretStore &secrets, SimulationView *simulation,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(secrets)
    , m_simulation(simulation)
{
}

void RequestPlanning::start(const SendSubject &subject, bool isSimulated)
{
    m_subject = subject;
    m_isSimulated = isSimulated;
    emit progressed(tr("Running the transformation…"));
    const Endpoint &endpoint = subject.endpoint;
    m_services.runner
        .run({.source = endpoint.transform,
              .eventType = subject.eventType,
              .payload = subject.payload,
              .url = endpoint.url,
              .variables = endpoint.variables,
              .timeout = endpoint.timeout,
              .memoryLimit = endpoint.memoryLimit()})
        .then(this, [this, id = ++m_newest](const RunReport &report) {
            if (id == m_newest)
                take(report);
        });
}

void RequestPlanning::take(const RunReport &report)
{
    if (report.outcome == Outcome::Cancelled)
        emit failed(tr("The transformation cancels this event: nothing would be sent."));
    else if (!report.request)
        emit failed(tr("The transformation fails, so there is nothing to send: %1")
                        .arg(report.error ? report.error->message : QString()));
    else if (m_isSimulated)
        simulate(*report.request);
    else if (needsCredentials(*report.request, m_subject.integration))
        fetchCredentials(*report.request);
    else
        emit planned(planDelivery(*report.request, m_subject.integration, {}));
}

void RequestPlanning::simulate(const HttpRequest &request)
{
    emit progressed(tr("Starting the simulation…"));
    m_simulation->redirected(request).then(this, [this, id = m_newest](const Result<PlannedDelivery> &delivery) {
        if (id != m_newest)
            return;
        if (delivery)
            emit planned(*delivery);
        else
            emit failed(delivery.error().describe());
    });
}

void RequestPlanning::fetchCredentials(const HttpRequest &request)
{
    emit progressed(tr("Waiting for the keychain. It may ask to be unlocked."));
    resolveCredentials(m_subject.endpoint, m_subject.integration, m_secrets)
        .then(this, [this, id = m_newest, request](const Result<CredentialValues> &values) {
            if (id != m_newest)
                return;
            if (values)
                emit planned(planDelivery(request, m_subject.integration, *values));
            else
                emit failed(values.error().describe());
        });
}

} // namespace hooksmith

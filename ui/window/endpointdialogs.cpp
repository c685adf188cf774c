// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/endpointdialogs.h"

#include "catalog/integrationcatalog.h"
#include "deploying/deploydialog.h"
#include "exporting/exportdialog.h"
#include "send/senddialog.h"
#include "window/messagearea.h"

namespace hooksmith {

EndpointDialogs::EndpointDialogs(const Services &services, Dialogs &dialogs, const Workspace &workspace,
                                 MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_messages(messages)
{
}

void EndpointDialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EndpointDialogs::sendTest(const SendSubject &subject)
{
    open(new SendDialog(m_services, subject, m_consent, m_messages.window()));
}

void EndpointDialogs::sendTestOf(const Endpoint &endpoint)
{
    if (const Integration *integration = m_services.integrations.find(endpoint.integration))
        sendTest({.endpoint = endpoint, .integration = *integration, .entered = {}, .eventType = {}, .payload = {}});
}

void EndpointDialogs::exportEndpoint(const Endpoint &endpoint)
{
    const Result<QList<EndpointCase>> cases = m_workspace.cases(endpoint.name);
    if (!cases)
        return m_messages.showError(cases.error());
    const Integration *integration = m_services.integrations.find(endpoint.integration);
    const ExportSubject subject{endpoint, integration ? *integration : Integration(), *cases};
    open(new ExportDialog(m_services, m_dialogs, subject, m_messages.window()));
}

void EndpointDialogs::deployEndpoint(const Endpoint &endpoint, const Integration &integration)
{
    const auto save = [this](const Endpoint &taken) {
        return m_workspace.save(taken);
    };
    auto *dialog = new DeployDialog(m_services, endpoint, integration, save, m_messages.window());
    connect(dialog, &DeployDialog::checked, this, [this, name = endpoint.name] { emit deploymentChecked(name); });
    connect(dialog, &DeployDialog::endpointChanged, this, &EndpointDialogs::endpointChanged);
    open(dialog);
}

} // namespace hooksmith

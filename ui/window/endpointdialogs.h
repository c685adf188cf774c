// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"
#include "send/sendconsent.h"
#include "services.h"
#include "store/workspace.h"

#include <QObject>

class QDialog;

namespace hooksmith {

struct SendSubject;

class Dialogs;
class MessageArea;

/// What is done with an endpoint in a dialog over any page: sending a test, exporting, deploying.
class EndpointDialogs final : public QObject
{
    Q_OBJECT

public:
    /// `messages` takes what keeps a dialog from opening; dialogs open over its window.
    EndpointDialogs(const Services &services, Dialogs &dialogs, const Workspace &workspace, MessageArea &messages,
                    QObject *parent = nullptr);

    void sendTest(const SendSubject &subject);
    void sendTestOf(const Endpoint &endpoint); ///< as it is saved, with an event that it subscribes to
    void exportEndpoint(const Endpoint &endpoint);
    void deployEndpoint(const Endpoint &endpoint, const Integration &integration);

signals:
    void deploymentChecked(const QString &endpointName);
    void endpointChanged(const hooksmith::Endpoint &endpoint); ///< on disk, by taking what is deployed

private:
    void open(QDialog *dialog);

    const Services &m_services;
    Dialogs &m_dialogs;
    const Workspace &m_workspace;
    MessageArea &m_messages;
    SendConsent m_consent;
};

} // namespace hooksmith

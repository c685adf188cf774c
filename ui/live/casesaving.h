// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "store/workspace.h"

#include <QObject>

class QWidget;

namespace hooksmith {

class Dialogs;
struct ScrubbedPayload;

/// Keeps a received event as a case of an endpoint, with personal data replaced by fakes where the user wants that.
class CaseSaving final : public QObject
{
    Q_OBJECT

public:
    CaseSaving(const Services &services, Dialogs &dialogs, const Workspace &workspace, QWidget *window);

    void save(const QString &endpointName, const QString &eventType, const QByteArray &payload);

signals:
    void saved(const QString &text);
    void failed(const hooksmith::Error &error);

private:
    void offerScrub(const QString &endpointName, const EndpointCase &asReceived, const ScrubbedPayload &scrubbed);
    void askForName(const QString &endpointName, const EndpointCase &endpointCase);

    const Services &m_services;
    Dialogs &m_dialogs;
    Workspace m_workspace;
    QWidget *m_window;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "store/workspace.h"

#include <QObject>

class QWidget;

namespace hooksmith {

struct CaseRun;
class Dialogs;
struct ScrubbedPayload;

/// Keeps a payload and what the endpoint's transform makes of it as a case, with personal data replaced by fakes where
/// the user wants that.
class CaseSaving final : public QObject
{
    Q_OBJECT

public:
    CaseSaving(const Services &services, Dialogs &dialogs, const Workspace &workspace, QWidget *window);

    /// The endpoint as it stands, saved or not; its name is that of its folder.
    void save(const Endpoint &endpoint, const QString &eventType, const QByteArray &payload);

signals:
    void saved(const QString &text);
    void failed(const hooksmith::Error &error);

private:
    void offerScrub(const Endpoint &endpoint, const EndpointCase &asItIs, const ScrubbedPayload &scrubbed);
    void askForName(const Endpoint &endpoint, const EndpointCase &endpointCase);
    [[nodiscard]] QString unusedName(const Endpoint &endpoint, const QString &eventType) const;
    [[nodiscard]] QString nameProblem(const Endpoint &endpoint, const QString &name) const;
    void keep(const Endpoint &endpoint, const EndpointCase &endpointCase);
    void run(const Endpoint &endpoint, const EndpointCase &endpointCase);
    void write(const Endpoint &endpoint, const CaseRun &run);

    const Services &m_services;
    Dialogs &m_dialogs;
    Workspace m_workspace;
    QWidget *m_window;
};

} // namespace hooksmith

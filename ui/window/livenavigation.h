// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"
#include "services.h"
#include "store/drafts.h"
#include "store/workspace.h"

#include <QObject>

#include <functional>

namespace hooksmith {

class Dialogs;
class EndpointPage;
class LiveSession;
class PageStack;

/// What stood on an endpoint's page when the live page took its place.
struct KeptEdits
{
    Endpoint saved;
    Draft draft;
    EnteredCredentials credentials;
};

/// The way to the live page of a workspace and back. Events are received behind other pages, too, and go through the
/// code of the endpoint that was left with its edits.
class LiveNavigation final : public QObject
{
    Q_OBJECT

public:
    using LoadEndpoint = std::function<std::optional<Endpoint>(const QString &)>; ///< says itself what is wrong

    LiveNavigation(const Services &services, Dialogs &dialogs, const Workspace &workspace, PageStack &stack,
                   LoadEndpoint load, QObject *parent);

    /// Without asking: the edits of an open endpoint are kept, and come back with it.
    void show();
    void showAgain(); ///< in the language of now
    [[nodiscard]] bool isReceiving() const;
    /// The edits of this endpoint, where they were kept; any that were kept are forgotten.
    [[nodiscard]] std::optional<KeptEdits> takeKept(const QString &endpointName);

signals:
    /// The event is to be the payload in the workbench of that endpoint.
    void openRequested(const QString &endpointName, const QString &eventType, const QByteArray &payload);

private:
    void keepEdits(EndpointPage &page);
    void showFor(const QString &endpointName);
    [[nodiscard]] QString endpointName() const;
    [[nodiscard]] std::optional<Endpoint> withEdits(const QString &name) const;
    void tell(const QString &problem);

    const Services &m_services;
    Dialogs &m_dialogs;
    Workspace m_workspace;
    PageStack &m_stack;
    LoadEndpoint m_load;
    LiveSession *m_session;
    std::optional<KeptEdits> m_kept;
};

} // namespace hooksmith

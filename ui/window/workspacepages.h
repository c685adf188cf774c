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

class AddEndpointPage;
class Dialogs;
class DraftOffers;
class EndpointDialogs;
class EndpointImporting;
class EndpointOperations;
class EndpointPage;
class LiveNavigation;
class PageStack;
class TypesWriting;

/// The pages of one workspace and the ways between them. Functions that replace the page without asking are private.
class WorkspacePages final : public QObject
{
    Q_OBJECT

public:
    WorkspacePages(const Services &services, Dialogs &dialogs, const Workspace &workspace, PageStack &stack,
                   QObject *parent = nullptr);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    void showList();
    void addEndpoint();
    void editEndpoint(const QString &name);
    void importEndpoint(); ///< from a file
    void writeTypes();     ///< for other editors
    void showCatalogue();
    void showLive(); ///< without asking: the edits of an open endpoint are kept, and come back with it
    [[nodiscard]] bool isReceiving() const;
    void rebuild(); ///< the same page again, with everything on it, in the language of now

private:
    void replaceByList(const QString &selected = {});
    void replaceByAdding(const std::optional<Draft> &draft, const CredentialValues &credentials = {});
    void replaceByEditing(const Endpoint &endpoint, const std::optional<Draft> &draft,
                          const EnteredCredentials &credentials = {});
    void replaceByCreated(const Endpoint &endpoint);
    void openLiveEvent(const QString &name, const QString &eventType, const QByteArray &payload);
    void replaceByCatalogue(const QString &selected = {});
    void showChanged(const QString &name); ///< after an operation; an empty name after the endpoint is gone
    void showImported(const Endpoint &endpoint);
    void startAdding();
    void startEditing(
        const QString &name, const std::function<void()> &next = [] {});
    void restore(const Draft &draft);
    void exportEndpoint(const QString &name);
    void deployEndpoint(const QString &name);
    void reopen(const Endpoint &changed);
    void showDeployment(const QString &name); ///< on the page that is open
    [[nodiscard]] const Integration *integrationOf(const Endpoint &endpoint) const;
    [[nodiscard]] std::optional<Endpoint> load(const QString &name) const;

    const Services &m_services;
    Dialogs &m_dialogs;
    Workspace m_workspace;
    PageStack &m_stack;
    EndpointDialogs *m_endpointDialogs;
    EndpointOperations *m_operations;
    EndpointImporting *m_importing;
    TypesWriting *m_types;
    DraftOffers *m_offers;
    LiveNavigation *m_live;
};

} // namespace hooksmith

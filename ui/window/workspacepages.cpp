// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspacepages.h"

#include "addendpoint/addendpointpage.h"
#include "catalog/integrationcatalog.h"
#include "catalogue/cataloguepage.h"
#include "created/createdpage.h"
#include "drafts/draftoffers.h"
#include "endpoints/endpointlistpage.h"
#include "endpoints/endpointoperations.h"
#include "endpoints/endpointpage.h"
#include "importing/endpointimporting.h"
#include "live/livepage.h"
#include "send/senddialog.h"
#include "types/typeswriting.h"
#include "window/dialogs.h"
#include "window/endpointdialogs.h"
#include "window/livenavigation.h"
#include "window/messagearea.h"
#include "window/pagestack.h"
#include "workbench/workbench.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace hooksmith {

WorkspacePages::WorkspacePages(const Services &services, Dialogs &dialogs, const Workspace &workspace, PageStack &stack,
                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_stack(stack)
    , m_endpointDialogs(new EndpointDialogs(services, dialogs, m_workspace, *stack.messages(), this))
    , m_operations(new EndpointOperations(m_workspace, services.secrets, services.drafts, dialogs, &stack, this))
    , m_importing(new EndpointImporting(services, dialogs, m_workspace, &stack, this))
    , m_types(new TypesWriting(services, dialogs, &stack, this))
    , m_offers(new DraftOffers(services.drafts, dialogs, *stack.messages(), this))
    , m_live(new LiveNavigation(
          services, dialogs, m_workspace, stack, [this](const QString &name) { return load(name); }, this))
{
    connect(m_endpointDialogs, &EndpointDialogs::deploymentChecked, this, &WorkspacePages::showDeployment);
    connect(m_endpointDialogs, &EndpointDialogs::endpointChanged, this, &WorkspacePages::reopen);
    connect(m_operations, &EndpointOperations::changed, this, &WorkspacePages::showChanged);
    connect(m_operations, &EndpointOperations::failed, stack.messages(), &MessageArea::showError);
    connect(m_operations, &EndpointOperations::note, &stack, &PageStack::note);
    connect(m_importing, &EndpointImporting::imported, this, &WorkspacePages::showImported);
    connect(m_importing, &EndpointImporting::failed, stack.messages(), &MessageArea::showError);
    connect(m_types, &TypesWriting::failed, stack.messages(), &MessageArea::showError);
    connect(m_types, &TypesWriting::note, &stack, &PageStack::note);
    connect(m_offers, &DraftOffers::restoreRequested, this, &WorkspacePages::restore);
    connect(m_live, &LiveNavigation::openRequested, this, &WorkspacePages::openLiveEvent);
    replaceByList();
}

void WorkspacePages::showList()
{
    m_stack.leave([this] {
        const auto *editing = qobject_cast<EndpointPage *>(m_stack.page());
        replaceByList(editing ? editing->saved().name : QString());
    });
}

void WorkspacePages::addEndpoint()
{
    m_stack.leave([this] { startAdding(); });
}

void WorkspacePages::editEndpoint(const QString &name)
{
    m_stack.leave([this, name] { startEditing(name); });
}

void WorkspacePages::importEndpoint()
{
    m_stack.leave([this] { m_importing->start(); });
}

void WorkspacePages::writeTypes()
{
    m_types->start(m_workspace.folder());
}

void WorkspacePages::showCatalogue()
{
    m_stack.leave([this] { replaceByCatalogue(); });
}

bool WorkspacePages::isReceiving() const
{
    return m_live->isReceiving();
}

void WorkspacePages::showLive()
{
    m_live->show();
}

void WorkspacePages::openLiveEvent(const QString &name, const QString &eventType, const QByteArray &payload)
{
    startEditing(name, [this, eventType, payload] {
        const auto *editing = qobject_cast<EndpointPage *>(m_stack.page());
        if (!editing)
            return;
        if (!eventType.isEmpty())
            editing->workbench()->setEventType(eventType);
        editing->workbench()->setPayload(payload);
    });
}

void WorkspacePages::replaceByCatalogue(const QString &selected)
{
    auto *page = new CataloguePage(m_services, &m_stack);
    page->select(selected);
    m_stack.setPage(page);
}

void WorkspacePages::replaceByList(const QString &selected)
{
    auto *page = new EndpointListPage(m_services, *m_operations, m_workspace, &m_stack);
    connect(page, &EndpointListPage::addRequested, this, &WorkspacePages::addEndpoint);
    connect(page, &EndpointListPage::importRequested, this, &WorkspacePages::importEndpoint);
    connect(page, &EndpointListPage::openRequested, this, &WorkspacePages::editEndpoint);
    connect(page, &EndpointListPage::exportRequested, this, &WorkspacePages::exportEndpoint);
    connect(page, &EndpointListPage::deployRequested, this, &WorkspacePages::deployEndpoint);
    connect(page, &EndpointListPage::sendTestRequested, this, [this](const QString &name) {
        if (const std::optional<Endpoint> endpoint = load(name))
            m_endpointDialogs->sendTestOf(*endpoint);
    });
    m_stack.setPage(page);
    page->select(selected);
    m_offers->showAll(m_workspace.folder());
}

void WorkspacePages::replaceByAdding(const std::optional<Draft> &draft, const CredentialValues &credentials)
{
    auto *page = new AddEndpointPage(m_services, m_dialogs, m_workspace, &m_stack);
    connect(page, &AddEndpointPage::created, this, &WorkspacePages::replaceByCreated);
    connect(page, &AddEndpointPage::cancelled, this, &WorkspacePages::showList);
    connect(page, &AddEndpointPage::sendTestRequested, this,
            [this, page](const Endpoint &endpoint, const QString &eventType, const QByteArray &payload) {
                m_endpointDialogs->sendTest({.endpoint = endpoint,
                                             .integration = *integrationOf(endpoint),
                                             .entered = {{endpoint.identity(), page->credentials()}},
                                             .eventType = eventType,
                                             .payload = payload});
            });
    m_stack.setPage(page);
    if (draft)
        page->restore(*draft, credentials);
}

void WorkspacePages::replaceByEditing(const Endpoint &endpoint, const std::optional<Draft> &draft,
                                      const EnteredCredentials &credentials)
{
    auto *page = new EndpointPage(m_services, m_dialogs, m_workspace, endpoint, *integrationOf(endpoint), &m_stack);
    connect(page, &EndpointPage::deployRequested, this, &WorkspacePages::deployEndpoint);
    connect(page, &EndpointPage::exportRequested, this, &WorkspacePages::exportEndpoint);
    connect(page, &EndpointPage::removeRequested, m_operations, &EndpointOperations::remove);
    connect(page, &EndpointPage::duplicateRequested, this,
            [this](const QString &name) { m_stack.leave([this, name] { m_operations->duplicate(name); }); });
    connect(page, &EndpointPage::toggleRequested, this, [this](const QString &name, bool isEnabled) {
        m_stack.leave([this, name, isEnabled] { m_operations->setEnabled(name, isEnabled); });
    });
    const auto sending = [this, page](bool isReal) {
        return [this, page, isReal](const Endpoint &current, const QString &eventType, const QByteArray &payload) {
            m_endpointDialogs->sendTest({.endpoint = current,
                                         .integration = *integrationOf(current),
                                         .entered = page->credentials(),
                                         .eventType = eventType,
                                         .payload = payload,
                                         .isReal = isReal});
        };
    };
    connect(page, &EndpointPage::sendTestRequested, this, sending(false));
    connect(page, &EndpointPage::keyTestRequested, this, sending(true));
    m_stack.setPage(page);
    if (draft)
        page->restore(*draft, credentials);
}

void WorkspacePages::replaceByCreated(const Endpoint &endpoint)
{
    auto *page = new CreatedPage(m_workspace, endpoint, *integrationOf(endpoint), &m_stack);
    connect(page, &CreatedPage::openRequested, this, &WorkspacePages::editEndpoint);
    connect(page, &CreatedPage::exportRequested, this, &WorkspacePages::exportEndpoint);
    connect(page, &CreatedPage::deployRequested, this, &WorkspacePages::deployEndpoint);
    connect(page, &CreatedPage::addRequested, this, &WorkspacePages::addEndpoint);
    connect(page, &CreatedPage::listRequested, this, [this, endpoint] { replaceByList(endpoint.name); });
    connect(page, &CreatedPage::sendTestRequested, m_endpointDialogs, &EndpointDialogs::sendTestOf);
    m_stack.setPage(page);
}

void WorkspacePages::startAdding()
{
    const std::optional<Draft> draft = m_services.drafts.find(m_workspace.folder(), {});
    if (!draft)
        return replaceByAdding({});
    m_offers->ask(*draft, [this](const std::optional<Draft> &wanted) { replaceByAdding(wanted); });
}

void WorkspacePages::startEditing(const QString &name, const std::function<void()> &next)
{
    const std::optional<Endpoint> endpoint = load(name);
    if (!endpoint)
        return;
    if (const std::optional<KeptEdits> kept = m_live->takeKept(name)) {
        replaceByEditing(*endpoint, kept->draft, kept->credentials);
        return next();
    }
    const std::optional<Draft> draft = m_services.drafts.find(m_workspace.folder(), name);
    if (!draft) {
        replaceByEditing(*endpoint, {});
        return next();
    }
    m_offers->ask(*draft, [this, endpoint, next](const std::optional<Draft> &wanted) {
        replaceByEditing(*endpoint, wanted);
        next();
    });
}

void WorkspacePages::restore(const Draft &draft)
{
    if (draft.endpointName.isEmpty())
        return replaceByAdding(draft);
    if (const std::optional<Endpoint> endpoint = load(draft.endpointName))
        replaceByEditing(*endpoint, draft);
}

void WorkspacePages::rebuild()
{
    if (const auto *adding = qobject_cast<AddEndpointPage *>(m_stack.page())) {
        replaceByAdding(adding->draft(), adding->credentials());
    } else if (const auto *editing = qobject_cast<EndpointPage *>(m_stack.page())) {
        replaceByEditing(editing->saved(), editing->draft(), editing->credentials());
    } else if (const auto *created = qobject_cast<CreatedPage *>(m_stack.page())) {
        replaceByCreated(created->endpoint());
    } else if (const auto *list = qobject_cast<EndpointListPage *>(m_stack.page())) {
        replaceByList(list->selectedName());
    } else if (const auto *catalogue = qobject_cast<CataloguePage *>(m_stack.page())) {
        replaceByCatalogue(catalogue->selectedType());
    } else if (qobject_cast<LivePage *>(m_stack.page())) {
        m_live->showAgain();
    }
}

void WorkspacePages::showChanged(const QString &name)
{
    if (auto *list = qobject_cast<EndpointListPage *>(m_stack.page())) {
        list->refresh();
        list->select(name);
    } else if (name.isEmpty()) {
        m_stack.page()->discardEdits();
        replaceByList();
    } else {
        startEditing(name);
    }
}

void WorkspacePages::showImported(const Endpoint &endpoint)
{
    startEditing(endpoint.name);
    m_stack.messages()->show(
        MessageBar::Kind::Information,
        endpoint.credentials.isEmpty()
            ? tr("%1 is imported.").arg(endpoint.name)
            : tr("%1 is imported. Files hold no credentials: enter them in its settings.").arg(endpoint.name));
}

void WorkspacePages::exportEndpoint(const QString &name)
{
    if (const std::optional<Endpoint> endpoint = load(name))
        m_endpointDialogs->exportEndpoint(*endpoint);
}

void WorkspacePages::deployEndpoint(const QString &name)
{
    if (const std::optional<Endpoint> endpoint = load(name))
        m_endpointDialogs->deployEndpoint(*endpoint, *integrationOf(*endpoint));
}

/// Where the endpoint's page is open and has no edits of its own.
void WorkspacePages::reopen(const Endpoint &changed)
{
    const auto *editing = qobject_cast<EndpointPage *>(m_stack.page());
    if (editing && editing->saved().id == changed.id && !editing->isModified())
        replaceByEditing(changed, {});
}

void WorkspacePages::showDeployment(const QString &name)
{
    auto *list = qobject_cast<EndpointListPage *>(m_stack.page());
    if (!list)
        return;
    list->refresh();
    list->select(name);
    list->showDeployments();
}

const Integration *WorkspacePages::integrationOf(const Endpoint &endpoint) const
{
    return m_services.integrations.find(endpoint.integration);
}

std::optional<Endpoint> WorkspacePages::load(const QString &name) const
{
    const Result<Endpoint> endpoint = m_workspace.load(name);
    if (!endpoint) {
        m_stack.messages()->showError(endpoint.error());
        return {};
    }
    if (integrationOf(*endpoint))
        return *endpoint;
    m_stack.messages()->showError(
        {.kind = Error::Kind::NotFound,
         .message = tr("There is no integration named \"%1\". Install it, or change \"integration\" in endpoint.json.")
                        .arg(endpoint->integration),
         .file = QDir::toNativeSeparators(m_workspace.endpointFolder(name) + u"/endpoint.json")});
    return {};
}

} // namespace hooksmith

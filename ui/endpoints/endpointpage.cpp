// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointpage.h"

#include "credentials/storecredentials.h"
#include "drafts/draftkeeper.h"
#include "endpoints/endpointactions.h"
#include "endpoints/endpointcases.h"
#include "endpoints/endpointheader.h"
#include "endpoints/endpointsaving.h"
#include "endpoints/endpointsettings.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int transformPart = 0;
constexpr int settingsPart = 1;

} // namespace

EndpointPage::EndpointPage(const Services &services, Dialogs &dialogs, const Workspace &workspace,
                           const Endpoint &endpoint, const Integration &integration, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_saved(endpoint)
    , m_integration(integration)
    , m_saving(new EndpointSaving(workspace, services.secrets, dialogs, this))
    , m_drafts(new DraftKeeper(
          services.drafts, workspace.folder(), endpoint.name, [this] { return draft(); }, this))
    , m_header(new EndpointHeader(this))
    , m_parts(new QStackedWidget(this))
    , m_workbench(new Workbench(services, this))
    , m_settings(new EndpointSettings(
          services, dialogs, integration, [this](const QString &name) { return nameProblem(name); },
          [this] { return this->endpoint(); }, this))
{
    setObjectName(u"endpointPage"_s);
    connectHeader();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_parts, 1);
    connectSettings();
    createWorkbench();
    addCases(dialogs);
    addPart(m_workbench, tr("Transformation"));
    addPart(m_settings, tr("Settings"));
    connect(m_drafts, &DraftKeeper::failed, this, &Page::failed);
    m_baseline = this->endpoint();
    setFocusProxy(m_workbench);
    showState();
}

/// What leaves is what the files hold, so that edits are saved first.
void EndpointPage::saveThen(const std::function<void()> &next)
{
    if (!isModified())
        return next();
    save().then(this, [next](bool isSaved) {
        if (isSaved)
            next();
    });
}

void EndpointPage::addPart(QWidget *part, const QString &title)
{
    m_parts->addWidget(part);
    m_header->addPart(title);
}

void EndpointPage::connectHeader()
{
    connect(m_header, &EndpointHeader::partChosen, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_header, &EndpointHeader::environmentChosen, this, &EndpointPage::chooseEnvironment);
    connect(m_header, &EndpointHeader::saveRequested, this, [this] { save().then(this, [](bool) {}); });
    const EndpointActions &actions = m_header->actions();
    connect(actions.sendTest, &QAction::triggered, this, &EndpointPage::sendTest);
    connect(actions.deploy, &QAction::triggered, this,
            [this] { saveThen([this] { emit deployRequested(m_saved.name); }); });
    connect(actions.exportFile, &QAction::triggered, this,
            [this] { saveThen([this] { emit exportRequested(m_saved.name); }); });
    connect(actions.duplicate, &QAction::triggered, this, [this] { emit duplicateRequested(m_saved.name); });
    connect(actions.toggle, &QAction::triggered, this,
            [this] { emit toggleRequested(m_saved.name, !m_saved.enabled); });
    connect(actions.rename, &QAction::triggered, this, &EndpointPage::rename);
    connect(actions.remove, &QAction::triggered, this, [this] { emit removeRequested(m_saved.name); });
    addActions({actions.duplicate, actions.rename}); // their keys work on the whole page
}

void EndpointPage::rename()
{
    m_header->showPart(settingsPart);
    m_settings->editName();
}

void EndpointPage::connectSettings()
{
    m_settings->setEndpoint(m_saved, {});
    connect(m_settings, &EndpointSettings::edited, this, &EndpointPage::edited);
    connect(m_settings, &EndpointSettings::regionChanged, this, &EndpointPage::adaptRegion);
    connect(m_settings, &EndpointSettings::environmentsChanged, this, &EndpointPage::changeEnvironments);
    connect(m_settings, &EndpointSettings::testEventRequested, this,
            [this] { emit keyTestRequested(endpoint(), m_workbench->eventType(), m_workbench->payload()); });
}

void EndpointPage::createWorkbench()
{
    m_workbench->setObjectName(u"workbench"_s);
    configureWorkbench();
    m_workbench->setTransform(m_saved.transform);
    const QStringList events = m_saved.events;
    const QStringList suggested = m_integration.events;
    m_workbench->setEventType(!events.isEmpty() ? events.first() : suggested.value(0, u"payment.succeeded"_s));
    connect(m_workbench, &Workbench::transformEdited, this, &EndpointPage::edited);
    connect(m_workbench, &Workbench::eventFilterRequested, m_settings, &EndpointSettings::setEvents);
    connect(m_workbench, &Workbench::payloadEdited, this, [this] { m_drafts->touch(); });
}

void EndpointPage::addCases(Dialogs &dialogs)
{
    auto *cases = new EndpointCases(m_services, dialogs, m_workspace, *m_workbench, [this] {
        Endpoint current = endpoint();
        current.name = m_saved.name; // a new name has no folder yet
        return current;
    });
    connect(cases, &EndpointCases::note, this, &Page::note);
    connect(cases, &EndpointCases::failed, this, &Page::failed);
}

void EndpointPage::configureWorkbench()
{
    const Endpoint current = m_settings->endpoint();
    m_workbench->setIntegration(&m_integration, current.region);
    m_workbench->setSubscribedEvents(current.events);
    m_workbench->setRunSettings(runSettingsOf(current));
}

void EndpointPage::chooseEnvironment(const QString &name)
{
    if (const Result<Endpoint> there = inEnvironment(endpoint(), name, &m_integration))
        changeEnvironments(*there);
}

/// What was typed in the environment that is left stays, until it is saved.
void EndpointPage::changeEnvironments(const Endpoint &endpoint)
{
    const QString left = this->endpoint().environment;
    const bool isLeft = endpoint.environment != left && environmentNames(endpoint).contains(left);
    if (const QString problem = m_settings->problem(); isLeft && !problem.isEmpty()) {
        showState();
        return emit failed({.kind = Error::Kind::InvalidInput,
                            .message = tr("Mend this environment before you look at another. %1").arg(problem),
                            .file = {}});
    }
    const bool hostsMoved = endpoint.transform != m_workbench->transform();
    m_settings->setEndpoint(endpoint, credentials());
    if (hostsMoved) {
        m_workbench->replaceTransform(endpoint.transform);
        emit note(tr("The hosts in the transformation follow the environment's region."));
    }
    edited();
}

void EndpointPage::adaptRegion(const QString &from, const QString &to)
{
    const QString source = m_workbench->transform();
    const QString moved = m_integration.moveToRegion(source, from, to);
    if (moved == source)
        return;
    m_workbench->replaceTransform(moved);
    emit note(
        tr("The hosts in the transformation follow the new region. Undo in the editor brings the old ones back."));
}

void EndpointPage::edited()
{
    configureWorkbench();
    showState();
    m_drafts->touch();
    emit stateChanged();
}

void EndpointPage::showState()
{
    const QString problem = saveProblem();
    m_header->setSaving(canSave(), problem);
    m_header->setEndpoint(endpoint());
    const bool isReadOnly = m_saved.readOnly || m_workspace.isReadOnly();
    const EndpointActions &actions = m_header->actions();
    for (QAction *action : {actions.duplicate, actions.rename, actions.toggle, actions.remove})
        action->setEnabled(!isReadOnly);
    m_settings->showEnvironments(endpoint());
}

QString EndpointPage::saveProblem() const
{
    if (m_saved.readOnly || m_workspace.isReadOnly())
        return tr("Read-only: written by a newer version of Hooksmith.");
    return m_settings->problem();
}

QString EndpointPage::nameProblem(const QString &name) const
{
    if (name == m_saved.name)
        return {};
    if (const QString problem = Workspace::nameProblem(name); !problem.isEmpty())
        return problem;
    const bool isTaken = name.compare(m_saved.name, Qt::CaseInsensitive) != 0 &&
                         m_workspace.endpointNames().contains(name, Qt::CaseInsensitive);
    return isTaken ? tr("This workspace has an endpoint named %1 already. Choose another name.").arg(name) : QString();
}

Endpoint EndpointPage::endpoint() const
{
    Endpoint current = m_settings->endpoint();
    current.id = m_saved.id;
    current.document = m_saved.document;
    current.storedTransform = m_saved.storedTransform;
    current.transform = m_workbench->transform();
    return current;
}

EnteredCredentials EndpointPage::credentials() const
{
    return m_settings->credentials();
}

bool EndpointPage::isModified() const
{
    return endpoint() != m_baseline || !credentials().isEmpty();
}

bool EndpointPage::canSave() const
{
    return saveProblem().isEmpty() && isModified();
}

QString EndpointPage::unsavedText() const
{
    return tr("The edits of %1 are not saved.").arg(m_saved.name);
}

QStringList EndpointPage::trail() const
{
    return {tr("Endpoints"), m_saved.name};
}

QFuture<bool> EndpointPage::save()
{
    if (const QString problem = saveProblem(); !problem.isEmpty()) {
        emit failed({.kind = Error::Kind::InvalidInput, .message = problem, .file = {}});
        return QtFuture::makeReadyFuture(false);
    }
    return m_saving->save(endpoint(), m_saved.name, credentials())
        .then(this, [this](const Result<SaveOutcome> &outcome) {
            if (outcome)
                return take(*outcome);
            emit failed(outcome.error());
            return false;
        });
}

bool EndpointPage::take(const SaveOutcome &outcome)
{
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        takeSaved(outcome.endpoint);
        return true;
    case SaveOutcome::Kind::Reload:
        showStored(outcome.endpoint);
        break;
    case SaveOutcome::Kind::Cancelled:
        break;
    }
    return false;
}

void EndpointPage::takeSaved(const Endpoint &endpoint)
{
    m_drafts->drop();
    if (endpoint.name != m_saved.name)
        m_services.drafts.rename(m_workspace.folder(), m_saved.name, endpoint.name);
    m_drafts->follow(endpoint.name);
    forgetRemoved(m_services.secrets, m_saved, endpoint);
    m_saved = endpoint;
    m_settings->setSaved(m_saved);
    m_baseline = this->endpoint();
    showState();
    emit stateChanged();
    emit note(tr("%1 is saved.").arg(m_saved.name));
}

void EndpointPage::showStored(const Endpoint &endpoint)
{
    m_saved = endpoint;
    m_settings->setEndpoint(endpoint, {});
    m_workbench->replaceTransform(endpoint.transform);
    m_baseline = this->endpoint();
    m_drafts->drop();
    configureWorkbench();
    showState();
    emit stateChanged();
    emit note(tr("%1 is loaded again. Undo in the editor brings your transformation back.").arg(m_saved.name));
}

void EndpointPage::discardEdits()
{
    m_drafts->drop();
}

void EndpointPage::keepEdits()
{
    m_drafts->keepNow();
}

std::optional<Draft> EndpointPage::draft() const
{
    if (!isModified())
        return {};
    Draft draft;
    draft.endpoint = endpoint();
    draft.eventType = m_workbench->eventType();
    if (!m_workbench->payloadIsSample())
        draft.payload = m_workbench->payload();
    return draft;
}

void EndpointPage::restore(const Draft &draft, const EnteredCredentials &credentials)
{
    m_saved.document = draft.endpoint.document; // what the edit began with, so that saving notices later changes
    m_saved.storedTransform = draft.endpoint.storedTransform;
    m_settings->setEndpoint(draft.endpoint, credentials);
    if (draft.endpoint.transform != m_workbench->transform())
        m_workbench->replaceTransform(draft.endpoint.transform);
    if (!draft.eventType.isEmpty() && draft.eventType != m_workbench->eventType())
        m_workbench->setEventType(draft.eventType);
    if (!draft.payload.isEmpty())
        m_workbench->setPayload(draft.payload);
    edited();
}

void EndpointPage::run()
{
    m_header->showPart(transformPart);
    m_workbench->run();
}

void EndpointPage::sendTest()
{
    emit sendTestRequested(endpoint(), m_workbench->eventType(), m_workbench->payload());
}

QString EndpointPage::environment() const
{
    const Endpoint current = endpoint();
    return current.isLive ? tr("%1 (live)").arg(current.environment) : current.environment;
}

QHash<PageCommand, PageControl> EndpointPage::controls() const
{
    QHash<PageCommand, PageControl> controls = m_header->actions().controls();
    controls.insert(m_workbench->controls());
    return controls;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/addendpointpage.h"

#include "addendpoint/stepheader.h"
#include "addendpoint/transformstep.h"
#include "catalog/integrationcatalog.h"
#include "credentials/storecredentials.h"
#include "drafts/draftkeeper.h"
#include "widgets/surface.h"
#include "widgets/textlabel.h"
#include "workbench/workbench.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int detailsIndex = 0;
constexpr int transformIndex = 1;

} // namespace

AddEndpointPage::AddEndpointPage(const Services &services, Dialogs &dialogs, const Workspace &workspace,
                                 QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_drafts(new DraftKeeper(
          services.drafts, workspace.folder(), {}, [this] { return draft(); }, this))
    , m_header(new StepHeader(this))
    , m_steps(new QStackedWidget(this))
    , m_details(new DetailsStep(services, workspace, this))
    , m_transform(new TransformStep(services, dialogs, this))
{
    setObjectName(u"addEndpointPage"_s);
    m_steps->addWidget(m_details);
    m_steps->addWidget(m_transform);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_steps, 1);
    layout->addWidget(createFooter());
    connect(m_details, &DetailsStep::edited, this, &AddEndpointPage::edited);
    connect(m_details, &DetailsStep::regionChanged, this, &AddEndpointPage::adaptRegion);
    connect(m_transform->workbench(), &Workbench::eventFilterRequested, this, &AddEndpointPage::setEvents);
    connect(m_transform, &TransformStep::edited, this, &AddEndpointPage::edited);
    connect(m_transform->workbench(), &Workbench::caseRequested, this, [this] {
        emit failed(
            {.kind = Error::Kind::NotFound,
             .message = tr("Cases are kept in the endpoint's folder, which Create makes. The payload stays here "
                           "until then; keep it as a case after that."),
             .file = {}});
    });
    connect(m_drafts, &DraftKeeper::failed, this, &Page::failed);
    showState();
}

QWidget *AddEndpointPage::createFooter()
{
    auto *footer = new Surface(Surface::Kind::Foot, this);
    auto *cancel = new QPushButton(tr("Cancel"), footer);
    cancel->setObjectName(u"cancelButton"_s);
    m_reason = new TextLabel(TextLabel::Role::Muted, {}, footer);
    m_reason->setObjectName(u"nextReason"_s);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back = new QPushButton(tr("&Back"), footer);
    m_back->setObjectName(u"backButton"_s);
    m_next = new QPushButton(footer);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addWidget(cancel);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &AddEndpointPage::cancelled);
    connect(m_back, &QPushButton::clicked, this, &AddEndpointPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &AddEndpointPage::goOn);
    return footer;
}

void AddEndpointPage::goBack()
{
    showStep(detailsIndex);
}

void AddEndpointPage::goOn()
{
    if (m_steps->currentIndex() == transformIndex)
        return create();
    m_transform->prepare(*m_details->integration(), m_details->details());
    showStep(transformIndex);
    m_transform->workbench()->setFocus(); // a second Return must not create the endpoint unseen
}

void AddEndpointPage::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_header->setCurrent(step);
    showState();
    emit stateChanged();
}

void AddEndpointPage::showState()
{
    const bool isTransform = m_steps->currentIndex() == transformIndex;
    const QString problem = m_details->problem();
    m_back->setVisible(isTransform);
    m_next->setText(isTransform ? tr("&Create") : tr("&Next"));
    m_next->setEnabled(problem.isEmpty() && !m_isCreating);
    m_next->setToolTip(problem);
    m_reason->setText(m_isCreating ? tr("Storing the credentials…") : problem);
}

void AddEndpointPage::edited()
{
    showState();
    m_drafts->touch();
    emit stateChanged();
}

void AddEndpointPage::setEvents(const QStringList &types)
{
    m_details->setEvents(types);
    m_transform->prepare(*m_details->integration(), m_details->details());
}

void AddEndpointPage::adaptRegion(const QString &from, const QString &to)
{
    m_transform->adaptRegion(*m_details->integration(), from, to);
}

Endpoint AddEndpointPage::endpoint() const
{
    Endpoint endpoint = m_details->details().endpoint;
    endpoint.transform = m_transform->transform();
    return endpoint;
}

void AddEndpointPage::create()
{
    m_isCreating = true;
    showState();
    Endpoint wanted = endpoint();
    wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    storeCredentials(m_services.secrets, wanted.id, credentials())
        .then(this, [this, wanted](const Result<bool> &stored) {
            m_isCreating = false;
            showState();
            if (stored)
                return addToWorkspace(wanted);
            emit failed(stored.error());
            showStep(detailsIndex);
            m_details->editCredentials();
        });
}

void AddEndpointPage::addToWorkspace(const Endpoint &wanted)
{
    const Result<Endpoint> added = m_workspace.add(wanted);
    if (!added) {
        forgetCredentials(m_services.secrets, wanted);
        emit failed(added.error());
        return goToFault(added.error());
    }
    discardEdits(); // they are saved now
    emit created(*added);
}

/// The keyboard goes to where the user mends it.
void AddEndpointPage::goToFault(const Error &error)
{
    if (error.kind != Error::Kind::Conflict)
        return m_next->setFocus(); // to try again
    showStep(detailsIndex);
    m_details->editName();
}

std::optional<Draft> AddEndpointPage::draft() const
{
    if (!isModified())
        return {};
    Draft draft;
    draft.endpoint = endpoint();
    draft.eventType = m_transform->workbench()->eventType();
    if (!m_transform->workbench()->payloadIsSample())
        draft.payload = m_transform->workbench()->payload();
    return draft;
}

void AddEndpointPage::restore(const Draft &draft, const CredentialValues &credentials)
{
    const Integration *integration = m_services.integrations.find(draft.endpoint.integration);
    if (!integration)
        return;
    EndpointDetails details{.endpoint = draft.endpoint, .credentials = credentials, .templateId = {}};
    for (const TransformTemplate &candidate : integration->templates) {
        if (integration->sourceFor(candidate, draft.endpoint.region) == draft.endpoint.transform)
            details.templateId = candidate.id;
    }
    m_details->setDetails(details);
    if (draft.endpoint.transform.isEmpty())
        return;
    m_transform->restore(*integration, m_details->details(), draft);
    if (m_details->problem().isEmpty())
        showStep(transformIndex);
}

CredentialValues AddEndpointPage::credentials() const
{
    return m_details->details().credentials;
}

QStringList AddEndpointPage::trail() const
{
    return {tr("Endpoints"), tr("New Endpoint")};
}

bool AddEndpointPage::isModified() const
{
    return m_details->integration() && !m_isFinished;
}

QString AddEndpointPage::unsavedText() const
{
    return tr("The new endpoint is not created yet. A draft keeps everything but its credentials.");
}

QString AddEndpointPage::saveText() const
{
    return tr("Keep as Draft");
}

QFuture<bool> AddEndpointPage::save()
{
    keepEdits();
    m_isFinished = true;
    return QtFuture::makeReadyFuture(true);
}

void AddEndpointPage::discardEdits()
{
    m_isFinished = true;
    m_drafts->drop();
}

void AddEndpointPage::keepEdits()
{
    m_drafts->keepNow();
}

void AddEndpointPage::run()
{
    m_transform->workbench()->run();
}

void AddEndpointPage::sendTest()
{
    Endpoint current = endpoint();
    emit sendTestRequested(current, m_transform->workbench()->eventType(), m_transform->workbench()->payload());
}

bool AddEndpointPage::canRun() const
{
    return m_steps->currentIndex() == transformIndex;
}

} // namespace hooksmith

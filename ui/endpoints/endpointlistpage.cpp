// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointlistpage.h"

#include "catalog/integrationcatalog.h"
#include "deploying/deploymentcheck.h"
#include "endpoints/endpointactions.h"
#include "endpoints/endpointoperations.h"
#include "endpoints/endpointtable.h"
#include "settings/settings.h"
#include "widgets/actionbar.h"
#include "widgets/invitation.h"
#include "widgets/surface.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hooksmith {

EndpointListPage::EndpointListPage(const Services &services, EndpointOperations &operations, const Workspace &workspace,
                                   QWidget *parent)
    : Page(parent)
    , m_model(new EndpointModel(services.integrations, workspace, this))
    , m_operations(operations)
    , m_deploymentCheck(new DeploymentCheck(services.secrets, services.settings.file(), this))
    , m_integrations(services.integrations)
    , m_deployments(services.settings.file())
    , m_actions(new EndpointActions(this))
    , m_search(new QLineEdit(this))
    , m_table(new EndpointTable(*m_model, this))
    , m_problem(new TextLabel(TextLabel::Role::Error, {}, this))
    , m_noMatch(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_content(new QStackedWidget(this))
{
    setObjectName(u"endpointListPage"_s);
    m_model->showDeployments(services.settings.file());
    m_table->addActions(m_actions->all());
    auto *empty = new Invitation(u"endpoint"_s, tr("No endpoints yet"),
                                 tr("An endpoint turns Dodo Payments events into requests for Segment, Customer.io or "
                                    "any URL. Add the first one to this workspace."),
                                 tr("New Endpoint"), this);
    empty->button()->setObjectName(u"firstEndpointButton"_s);
    m_content->addWidget(empty);
    m_content->addWidget(createList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    connect(empty->button(), &QPushButton::clicked, this, &EndpointListPage::addRequested);
    connectActions();
    connectTable();
    m_table->selectEndpoint({});
    setFocusProxy(m_model->rowCount() == 0 ? static_cast<QWidget *>(empty->button()) : m_table);
    showState();
}

QWidget *EndpointListPage::createList()
{
    auto *list = new QWidget(this);
    m_problem->setObjectName(u"endpointProblem"_s);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(createHeader());
    layout->addWidget(createToolBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_problem);
    return list;
}

QWidget *EndpointListPage::createHeader()
{
    auto *header = new QWidget(this);
    m_search->setObjectName(u"endpointFilter"_s);
    m_search->setPlaceholderText(tr("Filter endpoints"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    auto *add = new QPushButton(tr("New Endpoint"), header);
    add->setObjectName(u"newEndpointButton"_s);
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, &EndpointListPage::addRequested);
    auto *importing = new QPushButton(tr("Import…"), header);
    importing->setObjectName(u"importEndpointButton"_s);
    importing->setStatusTip(tr("Add an endpoint from a file of Hooksmith or Svix, or from a transform alone."));
    connect(importing, &QPushButton::clicked, this, &EndpointListPage::importRequested);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(TextLabel::Role::Title, tr("Endpoints"), header));
    layout->addStretch(1);
    layout->addWidget(m_search, 1);
    layout->addWidget(importing);
    layout->addWidget(add);
    return header;
}

QWidget *EndpointListPage::createToolBar()
{
    auto *bar = new ActionBar(this);
    bar->setObjectName(u"endpointToolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->addActions(m_actions->all());
    return bar;
}

void EndpointListPage::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, [this] { emit openRequested(selectedName()); });
    connect(m_actions->sendTest, &QAction::triggered, this, &EndpointListPage::sendTest);
    connect(m_actions->exportFile, &QAction::triggered, this, [this] { emit exportRequested(selectedName()); });
    connect(m_actions->deploy, &QAction::triggered, this, [this] { emit deployRequested(selectedName()); });
    connect(m_actions->checkDeployment, &QAction::triggered, this, &EndpointListPage::checkDeployment);
    connect(m_deploymentCheck, &DeploymentCheck::failed, this, &Page::failed);
    connect(m_deploymentCheck, &DeploymentCheck::finished, this, [this](const QString &text) {
        showDeployments();
        emit note(text);
    });
    connect(m_actions->duplicate, &QAction::triggered, this, [this] { m_operations.duplicate(selectedName()); });
    connect(m_actions->rename, &QAction::triggered, this, [this] { m_operations.rename(selectedName()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_operations.remove(selectedName()); });
    connect(m_actions->toggle, &QAction::triggered, this, [this] {
        const Result<Endpoint> &endpoint = m_model->endpoint(m_table->selectedRow());
        m_operations.setEnabled(selectedName(), endpoint && !endpoint->enabled);
    });
}

void EndpointListPage::connectTable()
{
    connect(m_table, &QTableView::activated, this, &EndpointListPage::open);
    connect(m_table, &EndpointTable::selectedChanged, this, &EndpointListPage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EndpointListPage::showState);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        showState();
    });
}

void EndpointListPage::open(const QModelIndex &index)
{
    const int row = m_table->rowOf(index);
    if (m_model->endpoint(row))
        emit openRequested(m_model->name(row));
}

void EndpointListPage::select(const QString &name)
{
    if (m_model->rowOf(name) < 0)
        return;
    m_table->selectEndpoint(name);
    m_table->setFocus();
}

QString EndpointListPage::selectedName() const
{
    const int row = m_table->selectedRow();
    return row < 0 ? QString() : m_model->name(row);
}

void EndpointListPage::showState()
{
    const int row = m_table->selectedRow();
    const QModelIndex index = m_model->index(row, 0);
    using State = EndpointModel::State;
    const State state = row < 0 ? State::Broken : index.data(EndpointModel::StateRole).value<State>();
    const bool canRead = row >= 0 && state != State::Broken;
    const bool canWrite = canRead && state != State::ReadOnly;
    m_actions->open->setEnabled(canRead);
    m_actions->sendTest->setEnabled(canRead);
    m_actions->exportFile->setEnabled(canRead);
    m_actions->deploy->setEnabled(canRead);
    m_actions->checkDeployment->setEnabled(canRead && m_deployments.choice(m_model->endpoint(row)->identity()));
    for (QAction *action : {m_actions->duplicate, m_actions->rename, m_actions->toggle})
        action->setEnabled(canWrite);
    m_actions->remove->setEnabled(row >= 0 && state != State::ReadOnly);
    m_actions->showToggle(state == State::Enabled);
    m_problem->showIfAny(canRead ? TextLabel::Role::Warning : TextLabel::Role::Error,
                         index.data(EndpointModel::ProblemRole).toString());
    m_noMatch->showIfAny(TextLabel::Role::Muted,
                         m_table->isEmpty() ? tr("No endpoint matches \"%1\".").arg(m_search->text()) : QString());
    m_content->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    emit stateChanged();
}

QStringList EndpointListPage::trail() const
{
    return {tr("Endpoints")};
}

void EndpointListPage::refresh()
{
    const QString name = selectedName();
    m_model->refresh();
    m_table->selectEndpoint(name);
    m_deployments.refresh(); // the command line may have deployed
    showDeployments();
}

void EndpointListPage::showDeployments()
{
    m_model->deploymentsChanged();
    showState();
}

void EndpointListPage::checkDeployment()
{
    const Result<Endpoint> &endpoint = m_model->endpoint(m_table->selectedRow());
    const Integration *integration = endpoint ? m_integrations.find(endpoint->integration) : nullptr;
    if (!integration)
        return;
    emit note(tr("Looking at where %1 is deployed…").arg(endpoint->name));
    m_deploymentCheck->start(*endpoint, *integration);
}

void EndpointListPage::sendTest()
{
    emit sendTestRequested(selectedName());
}

bool EndpointListPage::canSendTest() const
{
    return m_actions->sendTest->isEnabled();
}

QHash<PageCommand, PageControl> EndpointListPage::controls() const
{
    return m_actions->controls();
}

} // namespace hooksmith

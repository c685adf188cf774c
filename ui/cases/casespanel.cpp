// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casespanel.h"

#include "cases/casecomparison.h"
#include "cases/casestate.h"
#include "widgets/actionbar.h"
#include "widgets/emptystate.h"
#include "widgets/persistentsplitter.h"
#include "widgets/rowdelegate.h"
#include "widgets/symbolicaction.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"
#include "window/dialogs.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

enum Column { StateColumn, NameColumn, EventColumn };

QAction *addTo(QToolBar *bar, const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    QAction *action = createAction(bar, name, icon, text, tip);
    action->setToolTip(tip);
    bar->addAction(action);
    return action;
}

} // namespace

CasesPanel::CasesPanel(const Services &services, Dialogs &dialogs, const Workspace &workspace, CurrentEndpoint endpoint,
                       QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_endpoint(std::move(endpoint))
    , m_controller(new CaseController(services.runner, services.contracts, workspace, this))
    , m_summary(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"keep"_s, tr("No cases yet"),
                             tr("A case is a payload and what the transform shall make of it. Keep the payload that is "
                                "shown, and every edit is held against it."),
                             m_stack))
    , m_table(new QTreeWidget(this))
    , m_comparison(new CaseComparison(services.settings, this))
{
    setObjectName(u"casesPanel"_s);
    auto *columns = new PersistentSplitter(Qt::Horizontal, u"casesColumns"_s, services.settings, m_stack);
    columns->addWidget(createList());
    columns->addWidget(m_comparison);
    columns->restore({360, 640});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connectActions();
    showState();
}

QWidget *CasesPanel::createBar()
{
    auto *row = new QWidget(this);
    auto *bar = new ActionBar(row);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    m_actions.keep = addTo(bar, u"keepCaseAction"_s, u"keep"_s, tr("Keep Payload…"),
                           tr("Keep the payload that is shown and its result as a case"));
    m_actions.open = addTo(bar, u"openCaseAction"_s, u"open"_s, tr("Show Payload"),
                           tr("Make the case's payload the one that is run"));
    m_actions.update =
        addTo(bar, u"updateCaseAction"_s, u"success"_s, tr("Update"), tr("Expect from now on what the case gives now"));
    m_actions.updateAll = addTo(bar, u"updateAllCasesAction"_s, u"success"_s, tr("Update All"),
                                tr("Expect of every case what it gives now"));
    m_actions.remove = addTo(bar, u"deleteCaseAction"_s, u"trash"_s, tr("Delete…"), tr("Delete the case"));
    m_summary->setObjectName(u"casesSummary"_s);
    m_summary->setWordWrap(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 2, 12, 2);
    layout->addWidget(bar);
    layout->addStretch();
    layout->addWidget(m_summary);
    return row;
}

QWidget *CasesPanel::createList()
{
    m_table->setObjectName(u"casesTable"_s);
    m_table->setAccessibleName(tr("Cases of the endpoint"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setHeaderLabels({tr("State"), tr("Case"), tr("Event")});
    m_table->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(true);
    return m_table;
}

void CasesPanel::connectActions()
{
    connect(m_controller, &CaseController::finished, this, &CasesPanel::showRuns);
    connect(m_controller, &CaseController::failed, this, &CasesPanel::failed);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &CasesPanel::showCurrent);
    connect(m_table, &QTreeWidget::itemActivated, this, &CasesPanel::openCurrent);
    connect(m_actions.keep, &QAction::triggered, this, &CasesPanel::keepRequested);
    connect(m_actions.open, &QAction::triggered, this, &CasesPanel::openCurrent);
    connect(m_actions.update, &QAction::triggered, this, [this] {
        if (const CaseRun *run = current())
            update({*run});
    });
    connect(m_actions.updateAll, &QAction::triggered, this, [this] { update(failing()); });
    connect(m_actions.remove, &QAction::triggered, this, &CasesPanel::remove);
    m_table->addActions({m_actions.open, m_actions.update, m_actions.remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CasesPanel::run()
{
    m_controller->run(m_endpoint());
}

void CasesPanel::cancel()
{
    m_controller->cancel();
    if (!m_runs.isEmpty())
        m_summary->setText(tr("Of the transform as it was before the last edit"));
}

void CasesPanel::showRuns(const QList<CaseRun> &runs)
{
    const CaseRun *shown = current();
    const QString name = shown ? shown->endpointCase.name : QString();
    m_runs = runs;
    const QSignalBlocker blocker(m_table);
    m_table->clear();
    for (const CaseRun &run : runs) {
        const CaseLook look = lookOf(run);
        auto *item = new QTreeWidgetItem(m_table, {look.text, run.endpointCase.name, run.endpointCase.eventType});
        item->setIcon(StateColumn, symbolIcon(look.icon, look.color));
        item->setToolTip(StateColumn, summaryOf(run.differences));
        if (run.endpointCase.name == name)
            m_table->setCurrentItem(item);
    }
    if (!m_table->currentItem())
        m_table->setCurrentItem(m_table->topLevelItem(0));
    showCurrent();
    showState();
    emit countChanged(failing().size());
}

void CasesPanel::showCurrent()
{
    if (const CaseRun *run = current())
        m_comparison->showRun(*run);
    m_actions.update->setEnabled(current() && current()->state() != CaseRun::State::Passed);
    m_actions.open->setEnabled(current());
    m_actions.remove->setEnabled(current());
}

void CasesPanel::showState()
{
    const qsizetype differing = failing().size();
    m_stack->setCurrentIndex(m_runs.isEmpty() ? 0 : 1);
    m_actions.updateAll->setEnabled(differing > 0);
    m_summary->setText(m_runs.isEmpty() ? QString()
                                        : tr("%1 of %2 as expected").arg(m_runs.size() - differing).arg(m_runs.size()));
    showCurrent();
}

const CaseRun *CasesPanel::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_runs.size() ? &m_runs[row] : nullptr;
}

QList<CaseRun> CasesPanel::failing() const
{
    QList<CaseRun> found;
    std::ranges::copy_if(m_runs, std::back_inserter(found),
                         [](const CaseRun &run) { return run.state() != CaseRun::State::Passed; });
    return found;
}

void CasesPanel::openCurrent()
{
    if (const CaseRun *run = current())
        emit payloadActivated(run->endpointCase.eventType, run->endpointCase.payload);
}

/// What is accepted is what is seen: the results that are shown, not those of a run to come.
void CasesPanel::update(const QList<CaseRun> &runs)
{
    for (const CaseRun &run : runs) {
        EndpointCase kept = run.endpointCase;
        kept.expected = run.actual;
        if (const Result<EndpointCase> saved = m_workspace.saveCase(m_endpoint().name, kept); !saved) {
            emit failed(saved.error());
            break;
        }
    }
    run();
}

void CasesPanel::remove()
{
    if (!current())
        return;
    const QString name = current()->endpointCase.name;
    m_dialogs
        .ask(this, {.title = tr("Delete the case %1?").arg(name),
                    .text = tr("Its file moves to the trash."),
                    .accept = tr("Move to Trash"),
                    .reject = {},
                    .destructive = true})
        .then(this, [this, name](Answer answer) {
            if (answer != Answer::Accept)
                return;
            if (const Result<QString> place = m_workspace.moveCaseToTrash(m_endpoint().name, name); place)
                emit note(tr("The case %1 is in the trash: %2").arg(name, *place));
            else
                emit failed(place.error());
            run();
        });
}

} // namespace hooksmith

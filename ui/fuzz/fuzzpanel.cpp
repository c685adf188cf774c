// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzpanel.h"

#include "fuzz/symptomtext.h"
#include "support/json.h"
#include "widgets/emptystate.h"
#include "widgets/rowdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

#include <limits>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

enum Column { KindColumn, MessageColumn, EventColumn, CauseColumn, TimesColumn };

constexpr int mostRuns = 1'000'000;
constexpr int usualRuns = 2000;

QString causeOf(const FuzzFinding &finding)
{
    QStringList parts;
    for (const Mutation &mutation : finding.cause)
        parts.append(mutation.pointer.isEmpty() ? FuzzPanel::tr("the payload %1").arg(mutation.describe)
                                                : mutation.pointer + u' ' + mutation.describe);
    return parts.isEmpty() ? FuzzPanel::tr("the sample itself") : parts.join(u", "_s);
}

QSpinBox *numberInput(const QString &name, int least, int most, int value, QWidget *parent)
{
    auto *input = new QSpinBox(parent);
    input->setObjectName(name);
    input->setRange(least, most);
    input->setValue(value);
    return input;
}

} // namespace

FuzzPanel::FuzzPanel(const QString &sandboxProgram, const EventCatalog &events,
                     const QFuture<ContractCatalog> &contracts, MakePlan makePlan, QWidget *parent)
    : QWidget(parent)
    , m_makePlan(std::move(makePlan))
    , m_controller(new FuzzController(sandboxProgram, events, contracts, this))
    , m_runs(numberInput(u"fuzzRuns"_s, 1, mostRuns, usualRuns, this))
    , m_seed(numberInput(u"fuzzSeed"_s, 0, std::numeric_limits<int>::max(), 1, this))
    , m_start(new QPushButton(tr("Look for Failures"), this))
    , m_keep(new QPushButton(tr("Keep as Case…"), this))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"information"_s, tr("Not fuzzed yet"),
                             tr("Generated payloads that the event's schema allows are put through the transform to "
                                "find those that break it."),
                             m_stack))
    , m_table(new QTreeWidget(m_stack))
{
    setObjectName(u"fuzzPanel"_s);
    createTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_start);
    connect(m_start, &QPushButton::clicked, this, &FuzzPanel::startOrStop);
    connect(m_keep, &QPushButton::clicked, this, &FuzzPanel::keepCurrent);
    connect(m_controller, &FuzzController::progressed, m_progress, &QProgressBar::setValue);
    connect(m_controller, &FuzzController::finished, this, &FuzzPanel::showReport);
}

void FuzzPanel::createTable()
{
    m_table->setObjectName(u"fuzzTable"_s);
    m_table->setAccessibleName(tr("Findings of the fuzzing"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setHeaderLabels({tr("Finding"), tr("Message"), tr("Event"), tr("Cause"), tr("Times")});
    m_table->header()->setStretchLastSection(false);
    for (const int column : {KindColumn, EventColumn, TimesColumn})
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {MessageColumn, CauseColumn})
        m_table->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *open = new QAction(tr("Show This Payload"), this);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &FuzzPanel::activateCurrent);
    connect(m_table, &QTreeWidget::itemDoubleClicked, open, &QAction::trigger);
    m_table->addAction(open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *FuzzPanel::createBar()
{
    m_start->setObjectName(u"fuzzStart"_s);
    m_summary->setObjectName(u"fuzzSummary"_s);
    m_keep->setObjectName(u"fuzzKeep"_s);
    m_keep->setToolTip(tr("Keep the payload of the selected finding with the endpoint"));
    m_keep->setEnabled(false);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 4);
    for (const auto &[text, input] : {std::pair(tr("Payloads:"), m_runs), std::pair(tr("Seed:"), m_seed)}) {
        auto *label = new QLabel(text, bar);
        label->setBuddy(input);
        layout->addWidget(label);
        layout->addWidget(input);
    }
    layout->addWidget(m_start);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_keep);
    return bar;
}

void FuzzPanel::startOrStop()
{
    if (m_controller->isRunning())
        m_controller->stop();
    else
        start();
}

void FuzzPanel::start()
{
    FuzzPlan plan = m_makePlan();
    plan.runs = m_runs->value();
    plan.seed = static_cast<quint32>(m_seed->value());
    m_progress->setRange(0, plan.runs);
    m_progress->reset();
    m_progress->show();
    m_summary->clear();
    m_start->setText(tr("Stop"));
    m_controller->start(plan);
}

void FuzzPanel::setOutdated()
{
    if (!m_summary->text().isEmpty())
        m_summary->setText(tr("Of the transform as it was before the last edit"));
}

void FuzzPanel::showReport(const FuzzReport &report)
{
    m_findings = report.findings;
    m_progress->hide();
    m_start->setText(tr("Look for Failures"));
    m_summary->setText(summaryOf(report));
    m_table->clear();
    for (const FuzzFinding &finding : report.findings)
        add(finding);
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_keep->setEnabled(!m_findings.isEmpty());
    if (report.obstacle.isEmpty())
        m_empty->setTexts(tr("Nothing found"),
                          tr("The transform coped with every generated payload. Another seed gives other payloads."));
    else
        m_empty->setTexts(tr("Nothing could be run"), report.obstacle);
    m_stack->setCurrentIndex(m_findings.isEmpty() ? 0 : 1);
    emit countChanged(m_findings.size());
}

QString FuzzPanel::summaryOf(const FuzzReport &report) const
{
    if (!report.obstacle.isEmpty())
        return report.obstacle;
    if (report.gaveUp)
        return tr("Stopped after %1 payloads: too many runs did not end").arg(report.runs);
    if (report.runs < m_progress->maximum())
        return tr("Stopped after %1 of %2 payloads").arg(report.runs).arg(m_progress->maximum());
    return tr("%1 payloads run").arg(report.runs);
}

void FuzzPanel::add(const FuzzFinding &finding)
{
    const QString message = finding.symptom.message.simplified();
    auto *item = new QTreeWidgetItem(m_table, {textOf(finding.symptom.kind), message, finding.eventType,
                                               causeOf(finding), QString::number(finding.count)});
    item->setToolTip(MessageColumn, finding.symptom.message);
    item->setToolTip(CauseColumn, causeOf(finding));
}

void FuzzPanel::activateCurrent()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row >= 0)
        emit payloadActivated(m_findings[row].eventType, toIndentedJson(m_findings[row].payload));
}

void FuzzPanel::keepCurrent()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row >= 0)
        emit caseRequested(m_findings[row].eventType, toIndentedJson(m_findings[row].payload));
}

} // namespace hooksmith

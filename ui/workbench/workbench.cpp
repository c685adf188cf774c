// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include "coverage/coveragecontroller.h"
#include "coverage/coveragetext.h"
#include "editor/codeeditor.h"
#include "editor/coveragemarks.h"
#include "editor/errormark.h"
#include "fuzz/fuzzpanel.h"
#include "lineage/lineagecontroller.h"
#include "lineage/lineagelinks.h"
#include "lineage/personaldatadialog.h"
#include "matrix/matrixpanel.h"
#include "problems/problemspanel.h"
#include "problems/transformproblems.h"
#include "settings/settings.h"
#include "workbench/analysispanel.h"
#include "workbench/budgetmeters.h"
#include "workbench/checkcontroller.h"
#include "workbench/helppanel.h"
#include "workbench/payloadheader.h"
#include "workbench/payloadpane.h"
#include "workbench/resultpane.h"
#include "workbench/runcontroller.h"
#include "workbench/transformpane.h"
#include "workbench/workbenchpanes.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

Workbench::Workbench(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_settings(services.settings)
    , m_sandboxProgram(services.runner.sandboxProgram())
    , m_events(services.events)
    , m_contracts(services.contracts)
    , m_transform(new TransformPane(
          services.settings, [this]() -> const JsonValue & { return m_payload->check().value(); }, this))
    , m_payload(new PayloadPane(services.events, services.settings, this))
    , m_result(new ResultPane(services.settings, this))
    , m_analysis(new AnalysisPanel(this))
    , m_problemsPanel(new ProblemsPanel(m_analysis))
    , m_matrix(new MatrixPanel(services.events, services.settings.language(), m_analysis))
    , m_fuzz(new FuzzPanel(
          services.runner.sandboxProgram(), services.events, services.contracts,
          [this] { return m_subject.fuzzPlan(transform(), m_events); }, m_analysis))
    , m_problems(
          new TransformProblems(m_transform->editor(), *m_problemsPanel, services.inspector, services.contracts, *this))
    , m_controller(new RunController(
          services.runner, services.contracts, [this] { return makeJob(); }, this))
    , m_checks(new CheckController(
          services.runner, services.inspector, services.contracts,
          [this] { return planCheck(checkSubject(), m_events); }, this))
    , m_coverage(new CoverageController(services.inspector, this))
    , m_lineage(new LineageController(m_sandboxProgram, services.events, this))
    , m_lineageLinks(new LineageLinks(m_payload->editor(), m_result->bodyEditor(), this))
{
    arrangePanes();
    connectPanes();
    connectRuns();
    connectChecks();
    connectCoverage();
    connectLineage();
    connectFuzzing();
    addRunAction();
}

void Workbench::arrangePanes()
{
    m_analysis->addPage(m_problemsPanel, tr("All Problems"));
    m_analysis->addPage(m_matrix, tr("Every Event"));
    m_analysis->addPage(m_fuzz, tr("Fuzz"));
    auto *panes = new WorkbenchPanes(m_settings, m_transform, m_payload, m_result, m_analysis, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setFocusProxy(m_transform);
}

void Workbench::connectPanes()
{
    connect(&m_transform->editor(), &CodeEditor::textChanged, this, [this] {
        m_controller->inputChanged();
        if (!m_isLoading)
            emit transformEdited();
    });
    connect(m_payload, &PayloadPane::changed, m_controller, &RunController::inputChanged);
    connect(m_payload, &PayloadPane::edited, this, &Workbench::payloadEdited);
    connect(m_payload, &PayloadPane::caseRequested, this, &Workbench::requestCase);
    connect(m_result, &ResultPane::runRequested, this, &Workbench::run);
    connect(m_result, &ResultPane::lineActivated, this, &Workbench::goToTransformLine);
    connect(m_result, &ResultPane::payloadPlaceActivated, m_payload, &PayloadPane::goTo);
}

void Workbench::connectRuns()
{
    m_controller->setRunsAsYouType(m_settings.runsAsYouType());
    connect(&m_settings, &Settings::runsAsYouTypeChanged, m_controller, &RunController::setRunsAsYouType);
    connect(m_controller, &RunController::outdated, this, &Workbench::dropReport);
    connect(m_controller, &RunController::started, m_checks, &CheckController::cancel); // it would wait behind them
    connect(m_controller, &RunController::started, this, &Workbench::runStarted);
    connect(m_controller, &RunController::started, m_result, &ResultPane::showRunning);
    connect(m_controller, &RunController::refused, m_result, &ResultPane::showRefusal);
    connect(m_controller, &RunController::finished, this, &Workbench::takeReport);
}

void Workbench::connectChecks()
{
    connect(m_checks, &CheckController::started, m_matrix, [this] { m_matrix->setChecking(true); });
    connect(m_checks, &CheckController::finished, m_problems, &TransformProblems::take);
    connect(m_checks, &CheckController::finished, this, [this](const CheckReport &report) {
        m_matrix->setReport(report);
        m_analysis->setCount(m_matrix, m_matrix->failures());
    });
    connect(m_matrix, &MatrixPanel::payloadActivated, this,
            [this](const CheckCase &event) { open(event.eventType, event.payload); });
    connect(m_matrix, &MatrixPanel::filterRequested, this, &Workbench::eventFilterRequested);
    connect(m_problemsPanel, &ProblemsPanel::countChanged, this,
            [this](qsizetype count) { m_analysis->setCount(m_problemsPanel, count); });
    connect(m_problems, &TransformProblems::changed, this,
            [this] { m_transform->help().setEvidence(m_problems->evidence()); });
}

void Workbench::connectCoverage()
{
    connect(m_matrix, &MatrixPanel::coverageToggled, this, &Workbench::measure);
    connect(m_checks, &CheckController::finished, this, [this](const CheckReport &report) {
        if (report.subject.job.countsCoverage)
            m_coverage->take(report);
    });
    connect(m_coverage, &CoverageController::changed, this, [this](const Coverage &coverage) {
        m_transform->coverage().setCoverage(coverage);
        m_matrix->showCoverage(shortSummaryOf(coverage), summaryOf(coverage));
    });
}

void Workbench::connectLineage()
{
    connect(m_lineage, &LineageController::found, m_lineageLinks, &LineageLinks::setLineage);
    connect(m_matrix, &MatrixPanel::personalDataRequested, this, &Workbench::showPersonalData);
}

void Workbench::connectFuzzing()
{
    connect(&m_transform->editor(), &CodeEditor::textChanged, m_fuzz, &FuzzPanel::setOutdated);
    connect(m_fuzz, &FuzzPanel::countChanged, this, [this](qsizetype count) { m_analysis->setCount(m_fuzz, count); });
    connect(m_fuzz, &FuzzPanel::payloadActivated, this, &Workbench::open);
    connect(m_fuzz, &FuzzPanel::caseRequested, this, &Workbench::caseRequested);
}

void Workbench::addRunAction()
{
    auto *action = new QAction(tr("Run"), this);
    action->setObjectName(u"runAction"_qs);
    action->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &Workbench::run);
    addAction(action);
}

void Workbench::setIntegration(const Integration *integration, const QString &region)
{
    m_subject.integrationId = integration ? integration->id : QString();
    m_subject.region = region;
    m_transform->setIntegration(integration, region);
}

void Workbench::setRunSettings(const RunSettings &settings)
{
    if (settings == m_subject.settings)
        return;
    m_subject.settings = settings;
    m_controller->inputChanged();
}

void Workbench::setSubscribedEvents(const QStringList &types)
{
    const bool isOther = std::exchange(m_subject.subscription, types) != types;
    m_payload->setSubscribedEvents(types);
    if (isOther && m_report)
        check(*m_report);
}

void Workbench::setTransform(const QString &source)
{
    const QScopedValueRollback guard(m_isLoading, true);
    m_transform->mark().clear();
    m_transform->editor().load(source);
}

QString Workbench::transform() const
{
    return m_transform->editor().content();
}

void Workbench::replaceTransform(const QString &source)
{
    m_transform->editor().replaceAll(source);
}

void Workbench::setEventType(const QString &type)
{
    m_payload->setEventType(type);
}

QString Workbench::eventType() const
{
    return m_payload->eventType();
}

void Workbench::setPayload(const QByteArray &payload)
{
    m_payload->setPayload(payload);
}

QByteArray Workbench::payload() const
{
    return m_payload->payload();
}

bool Workbench::payloadIsSample() const
{
    return m_payload->isSample();
}

const std::optional<RunReport> &Workbench::lastReport() const
{
    return m_report;
}

void Workbench::run()
{
    m_controller->run();
}

Result<CheckedJob> Workbench::makeJob() const
{
    if (m_payload->check().problem())
        return fail(*m_payload->check().problem());
    RunJob job = m_subject.job(transform());
    job.eventType = eventType();
    job.payload = payload();
    ContractContext context = m_subject.contextOf(job);
    return CheckedJob{.job = std::move(job), .context = std::move(context)};
}

CheckSubject Workbench::checkSubject() const
{
    return m_subject.checkSubject(transform(), m_matrix->wantsCoverage());
}

/// A transform that does not end would take as long with each of the many events, so that it is checked with this one
/// only.
void Workbench::check(const RunReport &report)
{
    const bool mayEnd = !report.error || report.error->kind == ScriptError::Kind::Exception ||
                        report.error->kind == ScriptError::Kind::Return;
    if (mayEnd) {
        m_checks->check();
        emit runEnded();
        return;
    }
    m_matrix->showUnavailable(report.error->message);
    m_analysis->setCount(m_matrix, 0);
    const CheckCase event{.eventType = eventType(), .variant = {}, .payload = payload()};
    m_problems->take(
        {.subject = checkSubject(), .results = {{event, report}}, .unsubscribed = {}, .findings = {}, .handled = {}});
}

QHash<PageCommand, PageControl> Workbench::controls() const
{
    QHash<PageCommand, PageControl> controls = m_payload->header().controls();
    controls.insert(m_matrix->controls());
    controls.insert(PageCommand::ShowTips, controlOf(m_transform->helpButton()));
    return controls;
}

void Workbench::requestCase()
{
    emit caseRequested(eventType(), payload());
}

void Workbench::addAnalysis(QWidget *page, const QString &title)
{
    m_analysis->addPage(page, title);
}

void Workbench::setAnalysisCount(QWidget *page, qsizetype count)
{
    m_analysis->setCount(page, count);
}

void Workbench::measure(bool isWanted)
{
    m_coverage->cancel();
    m_transform->coverage().clear();
    m_matrix->showCoverage({}, {});
    if (isWanted && m_report)
        check(*m_report);
}

void Workbench::showPersonalData()
{
    auto *dialog = new PersonalDataDialog(m_sandboxProgram, checkSubject(), m_events, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Shows what a payload becomes that the analysis tells of.
void Workbench::open(const QString &type, const QByteArray &payload)
{
    m_analysis->makeRoom();
    m_payload->showPayload(type, payload);
    run();
}

void Workbench::dropReport()
{
    m_checks->cancel();
    emit runStarted();
    m_coverage->cancel();
    m_lineage->cancel();
    m_lineageLinks->clear();
    m_matrix->setOutdated();
    m_result->showOutdated(m_settings.runsAsYouType());
    if (!m_report)
        return;
    m_report.reset();
    emit reportChanged();
}

void Workbench::takeReport(const RunReport &report)
{
    m_report = report;
    m_result->showReport(report);
    if (report.error && report.error->line > 0)
        m_transform->mark().set(report.error->line, report.error->column, report.error->message);
    else
        m_transform->mark().clear();
    showBudgets(report);
    check(report);
    if (const Result<CheckedJob> ran = makeJob(); ran && report.outcome == Outcome::Request)
        m_lineage->take(ran->job);
    emit reportChanged();
}

void Workbench::showBudgets(const RunReport &report)
{
    const Result<CheckedJob> ran = makeJob();
    if (ran && m_contracts.isFinished()) // always: the report was held against them
        m_transform->meters().setBudgets(
            budgetsOf(ran->job.source, report, ran->job.timeout, m_contracts.result(), ran->context));
}

void Workbench::goToTransformLine(int line, int column)
{
    m_transform->editor().goTo(line, column);
}

} // namespace hooksmith

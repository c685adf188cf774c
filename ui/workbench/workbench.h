// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"
#include "model/run.h"
#include "services.h"
#include "support/result.h"
#include "window/pagecontrol.h"
#include "workbench/runsubject.h"

#include <QHash>
#include <QWidget>

namespace hooksmith {

class AnalysisPanel;
class CheckController;
class CoverageController;
class FuzzPanel;
class LineageController;
class LineageLinks;
class MatrixPanel;
class PayloadPane;
class ProblemsPanel;
class ResultPane;
class RunController;
struct CheckedJob;
class TransformPane;
class TransformProblems;

/// Transform, payload and result side by side: edits both, runs them, shows what would be sent.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    explicit Workbench(const Services &services, QWidget *parent = nullptr);

    /// The destination: its tips and templates are offered. May be a null pointer; must outlive the workbench
    /// otherwise.
    void setIntegration(const Integration *integration, const QString &region);
    void setRunSettings(const RunSettings &settings);
    void setSubscribedEvents(const QStringList &types); ///< shown first in the event picker; empty means all

    void setTransform(const QString &source); ///< starts a new undo history
    [[nodiscard]] QString transform() const;
    void replaceTransform(const QString &source); ///< one undoable edit
    void setEventType(const QString &type);       ///< shows the built-in sample
    [[nodiscard]] QString eventType() const;
    void setPayload(const QByteArray &payload);
    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] bool payloadIsSample() const; ///< true while the payload is the built-in one, unedited

    [[nodiscard]] const std::optional<RunReport> &lastReport() const; ///< of the text as it stands; empty while stale
    void run();
    void open(const QString &type, const QByteArray &payload); ///< makes it the payload, and runs it
    void requestCase();                                        ///< the payload is to be kept as a case
    [[nodiscard]] QHash<PageCommand, PageControl> controls() const;

    void addAnalysis(QWidget *page, const QString &title); ///< a tab at the foot
    void setAnalysisCount(QWidget *page, qsizetype count); ///< behind its title, unless it is 0

signals:
    void transformEdited(); ///< by the user, or by replaceTransform()
    void payloadEdited();   ///< the payload or the event type, by the user
    void reportChanged();
    void eventFilterRequested(const QStringList &types); ///< by the user; empty for all
    void runStarted(); ///< also where an edit is about to be run: what else uses the sandbox is to make way
    void runEnded();   ///< and not by force, so that other events can be put through the transform
    void caseRequested(const QString &type, const QByteArray &payload); ///< by the user, to be kept as a case

private:
    void arrangePanes();
    void connectPanes();
    void connectRuns();
    void connectChecks();
    void connectCoverage();
    void connectLineage();
    void connectFuzzing();
    void addRunAction();
    [[nodiscard]] Result<CheckedJob> makeJob() const;
    [[nodiscard]] CheckSubject checkSubject() const;
    void check(const RunReport &report);
    void measure(bool isWanted);
    void showPersonalData();
    void dropReport();
    void takeReport(const RunReport &report);
    void showBudgets(const RunReport &report);
    void goToTransformLine(int line, int column);

    Settings &m_settings;
    const QString m_sandboxProgram;
    const EventCatalog &m_events;
    const QFuture<ContractCatalog> &m_contracts;
    TransformPane *m_transform;
    PayloadPane *m_payload;
    ResultPane *m_result;
    AnalysisPanel *m_analysis;
    ProblemsPanel *m_problemsPanel;
    MatrixPanel *m_matrix;
    FuzzPanel *m_fuzz;
    TransformProblems *m_problems;
    RunController *m_controller;
    CheckController *m_checks;
    CoverageController *m_coverage;
    LineageController *m_lineage;
    LineageLinks *m_lineageLinks;
    RunSubject m_subject;
    std::optional<RunReport> m_report;
    bool m_isLoading = false;
};

} // namespace hooksmith

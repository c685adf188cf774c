// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzzcontroller.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;

namespace hooksmith {

class EmptyState;

/// Looks for payloads that break the transform, and leads to the smallest of each kind.
class FuzzPanel final : public QWidget
{
    Q_OBJECT

public:
    using MakePlan = std::function<FuzzPlan()>; ///< asked at each start; runs and seed are the panel's

    FuzzPanel(const QString &sandboxProgram, const EventCatalog &events, const QFuture<ContractCatalog> &contracts,
              MakePlan makePlan, QWidget *parent = nullptr);

    void setOutdated(); ///< the transform was edited since

signals:
    void payloadActivated(const QString &eventType, const QByteArray &payload);
    void caseRequested(const QString &eventType, const QByteArray &payload); ///< to be kept as a case
    void countChanged(qsizetype count);

private:
    void createTable();
    QWidget *createBar();
    void startOrStop();
    void start();
    void showReport(const FuzzReport &report);
    [[nodiscard]] QString summaryOf(const FuzzReport &report) const;
    void add(const FuzzFinding &finding);
    void activateCurrent();
    void keepCurrent();

    MakePlan m_makePlan;
    FuzzController *m_controller;
    QList<FuzzFinding> m_findings;
    QSpinBox *m_runs;
    QSpinBox *m_seed;
    QPushButton *m_start;
    QPushButton *m_keep;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeWidget *m_table;
};

} // namespace hooksmith

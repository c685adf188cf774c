// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casecontroller.h"
#include "services.h"

#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;
class QTreeWidget;

namespace hooksmith {

class CaseComparison;
class Dialogs;
class EmptyState;
class TextLabel;

/// The cases of one endpoint: whether each still gives what it gave when it was kept, and what differs.
class CasesPanel final : public QWidget
{
    Q_OBJECT

public:
    using CurrentEndpoint = std::function<Endpoint()>; ///< as it stands; its name is that of its folder

    CasesPanel(const Services &services, Dialogs &dialogs, const Workspace &workspace, CurrentEndpoint endpoint,
               QWidget *parent = nullptr);

    void run();    ///< all of them, with the transform as it stands
    void cancel(); ///< the transform was edited, or something else is to be run first

signals:
    void payloadActivated(const QString &eventType, const QByteArray &payload);
    void keepRequested(); ///< the payload that is shown is to become a case
    void countChanged(qsizetype failing);
    void note(const QString &text);
    void failed(const hooksmith::Error &error);

private:
    struct Actions
    {
        QAction *keep;
        QAction *open;
        QAction *update;
        QAction *updateAll;
        QAction *remove;
    };

    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createList();
    void connectActions();
    void showRuns(const QList<CaseRun> &runs);
    void showCurrent();
    void showState();
    void openCurrent();
    void update(const QList<CaseRun> &runs);
    void remove();
    [[nodiscard]] const CaseRun *current() const; ///< null pointer where none is
    [[nodiscard]] QList<CaseRun> failing() const;

    Dialogs &m_dialogs;
    Workspace m_workspace;
    CurrentEndpoint m_endpoint;
    CaseController *m_controller;
    QList<CaseRun> m_runs;
    Actions m_actions{};
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeWidget *m_table;
    CaseComparison *m_comparison;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoints/endpointmodel.h"
#include "services.h"
#include "window/page.h"

class QAction;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace hooksmith {

class DeploymentCheck;
class Dialogs;
class EndpointOperations;
class TextLabel;

/// The endpoints of the workspace.
class EndpointListPage final : public Page
{
    Q_OBJECT

public:
    EndpointListPage(const Services &services, Dialogs &dialogs, const Workspace &workspace, QWidget *parent = nullptr);

    void select(const QString &name);
    void showDeployments();                     ///< anew, as they are remembered now
    [[nodiscard]] QString selectedName() const; ///< empty where none is selected

    [[nodiscard]] QStringList trail() const override;
    void refresh() override;
    void sendTest() override;
    [[nodiscard]] bool canSendTest() const override;

signals:
    void addRequested();
    void openRequested(const QString &name);
    void exportRequested(const QString &name);
    void sendTestRequested(const QString &name);
    void deployRequested(const QString &name);

private:
    /// What can be done with the selected endpoint.
    struct Actions
    {
        QAction *edit;
        QAction *sendTest;
        QAction *exportFile;
        QAction *deploy;
        QAction *checkDeployment;
        QAction *duplicate;
        QAction *rename;
        QAction *toggle;
        QAction *remove;
    };

    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createToolBar();
    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QAction *createAction(const QString &name, const QString &icon, const QString &text,
                                        const QString &tip);
    void createActions();
    void connectActions();
    void createTable();
    void open(const QModelIndex &index);
    void checkDeployment();
    void selectRowOf(const QString &name);
    void showState();
    [[nodiscard]] int selectedRow() const; ///< of the model; -1 where none is selected

    EndpointModel *m_model;
    QSortFilterProxyModel *m_filter;
    EndpointOperations *m_operations;
    DeploymentCheck *m_deploymentCheck;
    const IntegrationCatalog &m_integrations;
    DeploymentMemory m_deployments;
    Actions m_actions{};
    QLineEdit *m_search;
    QTableView *m_table;
    TextLabel *m_problem;
    TextLabel *m_noMatch;
    QStackedWidget *m_content;
};

} // namespace hooksmith

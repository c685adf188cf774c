// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoints/endpointmodel.h"
#include "services.h"
#include "window/page.h"

class QLineEdit;
class QModelIndex;
class QStackedWidget;

namespace hooksmith {

class DeploymentCheck;
class EndpointActions;
class EndpointOperations;
class EndpointTable;
class TextLabel;

/// The endpoints of the workspace.
class EndpointListPage final : public Page
{
    Q_OBJECT

public:
    EndpointListPage(const Services &services, EndpointOperations &operations, const Workspace &workspace,
                     QWidget *parent = nullptr);

    void select(const QString &name);
    void showDeployments();                     ///< anew, as they are remembered now
    [[nodiscard]] QString selectedName() const; ///< empty where none is selected

    [[nodiscard]] QStringList trail() const override;
    void refresh() override;
    void sendTest() override;
    [[nodiscard]] bool canSendTest() const override;
    [[nodiscard]] QHash<PageCommand, PageControl> controls() const override;

signals:
    void addRequested();
    void importRequested();
    void openRequested(const QString &name);
    void exportRequested(const QString &name);
    void sendTestRequested(const QString &name);
    void deployRequested(const QString &name);

private:
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createToolBar();
    [[nodiscard]] QWidget *createList();
    void connectActions();
    void connectTable();
    void open(const QModelIndex &index);
    void checkDeployment();
    void showState();

    EndpointModel *m_model;
    EndpointOperations &m_operations;
    DeploymentCheck *m_deploymentCheck;
    const IntegrationCatalog &m_integrations;
    DeploymentMemory m_deployments;
    EndpointActions *m_actions;
    QLineEdit *m_search;
    EndpointTable *m_table;
    TextLabel *m_problem;
    TextLabel *m_noMatch;
    QStackedWidget *m_content;
};

} // namespace hooksmith

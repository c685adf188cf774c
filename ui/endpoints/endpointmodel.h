// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/deploymentmemory.h"
#include "store/workspace.h"

#include <QAbstractTableModel>

namespace hooksmith {

class IntegrationCatalog;

/// The endpoints of a workspace, those that cannot be read included.
class EndpointModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IntegrationColumn, UrlColumn, EventsColumn, StateColumn, DeploymentColumn, ColumnCount };
    enum Role { NameRole = Qt::UserRole + 1, StateRole, ProblemRole, SearchRole };
    enum class State { Enabled, Disabled, ReadOnly, Broken };
    Q_ENUM(State)

    EndpointModel(const IntegrationCatalog &integrations, Workspace workspace, QObject *parent = nullptr);

    /// What is remembered of them; nothing until this is called.
    void showDeployments(const QString &settingsFile);
    void deploymentsChanged();
    void refresh(); ///< reads the files again; resets the model only where something changed
    [[nodiscard]] QString name(int row) const { return m_rows[row].name; }
    [[nodiscard]] const Result<Endpoint> &endpoint(int row) const { return m_rows[row].endpoint; }
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1 where there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        Result<Endpoint> endpoint;
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] State stateOf(const Row &row) const;
    [[nodiscard]] QString problemOf(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString integrationName(const Endpoint &endpoint) const;
    [[nodiscard]] DeployState deployState(const Row &row) const;
    [[nodiscard]] QString deploymentText(const Row &row) const;
    [[nodiscard]] QVariant deploymentIcon(const Row &row) const;
    [[nodiscard]] QVariant icon(const Row &row, int column) const;
    [[nodiscard]] QVariant color(const Row &row, int column) const;

    const IntegrationCatalog &m_integrations;
    Workspace m_workspace;
    std::optional<DeploymentMemory> m_deployments;
    QList<Row> m_rows;
};

} // namespace hooksmith

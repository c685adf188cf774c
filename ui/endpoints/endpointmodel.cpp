// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointmodel.h"

#include "catalog/integrationcatalog.h"
#include "model/environments.h"
#include "widgets/symbolicon.h"
#include "widgets/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

EndpointModel::EndpointModel(const IntegrationCatalog &integrations, Workspace workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_integrations(integrations)
    , m_workspace(std::move(workspace))
{
    refresh();
}

void EndpointModel::showDeployments(const QString &settingsFile)
{
    m_deployments.emplace(settingsFile);
    deploymentsChanged();
}

void EndpointModel::deploymentsChanged()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, DeploymentColumn), index(rowCount() - 1, DeploymentColumn));
}

DeployState EndpointModel::deployState(const Row &row) const
{
    return row.endpoint && m_deployments ? m_deployments->state(*row.endpoint) : DeployState::Nowhere;
}

QString EndpointModel::deploymentText(const Row &row) const
{
    switch (deployState(row)) {
    case DeployState::Nowhere:
        return {};
    case DeployState::Unchecked:
        return tr("Not checked");
    case DeployState::Same:
        return tr("As here");
    case DeployState::Differs:
        return tr("Differs in %n field(s)", nullptr,
                  static_cast<int>(m_deployments->check(*row.endpoint)->fields.size()));
    }
    return {};
}

QVariant EndpointModel::deploymentIcon(const Row &row) const
{
    switch (deployState(row)) {
    case DeployState::Nowhere:
        return {};
    case DeployState::Unchecked:
        return symbolIcon(u"unchanged"_s, u"status.neutral"_s);
    case DeployState::Same:
        return symbolIcon(u"success"_s, u"status.success"_s);
    case DeployState::Differs:
        return symbolIcon(u"warning"_s, u"status.warning"_s);
    }
    return {};
}

void EndpointModel::refresh()
{
    QList<Row> rows;
    for (const QString &name : m_workspace.endpointNames())
        rows.append({.name = name, .endpoint = m_workspace.load(name)});
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EndpointModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, &Row::name);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return icon(row, index.column());
    case Qt::ForegroundRole:
        return color(row, index.column());
    case Qt::ToolTipRole:
    case ProblemRole:
        return problemOf(row);
    case NameRole:
        return row.name;
    case StateRole:
        return QVariant::fromValue(stateOf(row));
    case SearchRole:
        return QString(row.name + u' ' + text(row, IntegrationColumn) + u' ' + text(row, UrlColumn));
    default:
        return {};
    }
}

EndpointModel::State EndpointModel::stateOf(const Row &row) const
{
    if (!row.endpoint)
        return State::Broken;
    if (row.endpoint->readOnly || m_workspace.isReadOnly())
        return State::ReadOnly;
    return row.endpoint->enabled ? State::Enabled : State::Disabled;
}

QString EndpointModel::problemOf(const Row &row) const
{
    if (!row.endpoint)
        return row.endpoint.error().describe();
    if (row.endpoint->readOnly)
        return tr("A newer version of Hooksmith wrote this endpoint. It can be opened, but not changed here.");
    if (!m_integrations.find(row.endpoint->integration))
        return tr("There is no integration named %1. Install it, or change \"integration\" in endpoint.json.")
            .arg(row.endpoint->integration);
    return {};
}

QString EndpointModel::integrationName(const Endpoint &endpoint) const
{
    const Integration *integration = m_integrations.find(endpoint.integration);
    return integration ? integration->name : endpoint.integration;
}

QString EndpointModel::text(const Row &row, int column) const
{
    if (column == NameColumn)
        return row.name;
    if (!row.endpoint)
        return column == UrlColumn ? row.endpoint.error().message : column == StateColumn ? tr("Broken") : QString();
    const Endpoint &endpoint = *row.endpoint;
    switch (column) {
    case IntegrationColumn:
        return integrationName(endpoint);
    case UrlColumn:
        return endpoint.environment.isEmpty() ? endpoint.url
                                              : tr("%1: %2").arg(environmentText(endpoint), endpoint.url);
    case EventsColumn:
        return endpoint.events.isEmpty() ? tr("All events")
                                         : tr("%n event(s)", nullptr, static_cast<int>(endpoint.events.size()));
    case StateColumn:
        return stateOf(row) == State::ReadOnly ? tr("Read-only") : endpoint.enabled ? tr("Enabled") : tr("Disabled");
    case DeploymentColumn:
        return deploymentText(row);
    default:
        return {};
    }
}

QVariant EndpointModel::icon(const Row &row, int column) const
{
    if (column == NameColumn && !row.endpoint)
        return symbolIcon(u"error"_s, u"status.error"_s);
    if (column == DeploymentColumn)
        return deploymentIcon(row);
    if (column != IntegrationColumn || !row.endpoint)
        return {};
    const Integration *integration = m_integrations.find(row.endpoint->integration);
    return integration ? QIcon(integration->iconPath) : symbolIcon(u"warning"_s, u"status.warning"_s);
}

QVariant EndpointModel::color(const Row &row, int column) const
{
    const Theme &theme = themeFor(QGuiApplication::palette());
    if (!row.endpoint && column == UrlColumn)
        return theme.color(u"status.error"_s);
    if (column == UrlColumn && row.endpoint->isLive) // in words as well: see text()
        return theme.color(u"status.error"_s);
    const bool isQuiet = stateOf(row) == State::Disabled || (column != NameColumn && column != IntegrationColumn);
    return theme.color(isQuiet ? u"palette.mutedText"_s : u"palette.text"_s);
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Name"), tr("Integration"), tr("URL"), tr("Events"), tr("State"), tr("Deployed")};
    return titles[section];
}

} // namespace hooksmith

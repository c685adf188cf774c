// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixmodel.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

MatrixModel::Layout MatrixModel::layoutOf(const CheckReport &report)
{
    Layout layout;
    const auto add = [&layout](const QList<CheckResult> &results) {
        for (const CheckResult &result : results) {
            if (!layout.types.contains(result.event.eventType))
                layout.types.append(result.event.eventType);
            if (!layout.variants.contains(result.event.variant))
                layout.variants.append(result.event.variant);
        }
    };
    add(report.results);
    layout.subscribed = layout.types.size();
    add(report.unsubscribed);
    return layout;
}

void MatrixModel::setReport(const CheckReport &report)
{
    const Layout layout = layoutOf(report);
    const bool isSame = layout == m_layout;
    if (!isSame)
        beginResetModel();
    m_layout = layout;
    m_report = report;
    m_cells.clear();
    place(m_report.results);
    place(m_report.unsubscribed);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::place(const QList<CheckResult> &results)
{
    for (const CheckResult &result : results)
        m_cells.insert(
            {m_layout.types.indexOf(result.event.eventType), m_layout.variants.indexOf(result.event.variant)}, &result);
}

const CheckResult *MatrixModel::resultAt(const QModelIndex &index) const
{
    return m_cells.value({index.row(), index.column()});
}

QMap<CellState, int> MatrixModel::counts() const
{
    QMap<CellState, int> counts;
    for (const CheckResult &result : m_report.results)
        ++counts[stateOf(result)];
    return counts;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layout.types.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layout.variants.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const CheckResult *result = resultAt(index);
    switch (role) {
    case StateRole:
        return static_cast<int>(result ? stateOf(*result) : CellState::None);
    case SubscribedRole:
        return index.row() < m_layout.subscribed;
    case Qt::ToolTipRole:
        return result ? describe(*result) : tr("This event has no such variant.");
    case Qt::AccessibleTextRole:
        return result ? lookOf(stateOf(*result)).name : QString();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_layout.types.value(section);
    const QString variant = m_layout.variants.value(section);
    const QString name = variant.isEmpty() ? tr("sample") : variant;
    return role == Qt::ToolTipRole ? name : QString(name).replace(u'-', u'\n'); // narrow columns: the map fits
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixmodel.h"

#include "events/eventgroup.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace hooksmith {

MatrixModel::MatrixModel(QHash<QString, Head> heads, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
{
    m_heads.insert({}, {tr("Sample"), tr("Sample")});
}

/// The types of a group stand together, in the order of the check.
void MatrixModel::add(Layout &layout, const QList<CheckResult> &results, bool areSubscribed)
{
    QStringList groups;
    QMap<QString, QStringList> types; // by group
    for (const CheckResult &result : results) {
        const QString &type = result.event.eventType;
        const QString group = type.section(u'.', 0, 0);
        if (!groups.contains(group))
            groups.append(group);
        if (!types[group].contains(type))
            types[group].append(type);
        if (!layout.variants.contains(result.event.variant))
            layout.variants.append(result.event.variant);
    }
    for (const QString &group : std::as_const(groups)) {
        const QString title = titleOfEventGroup(group);
        layout.rows.append({areSubscribed ? title : tr("%1, not subscribed").arg(title), {}, areSubscribed});
        for (const QString &type : std::as_const(types[group]))
            layout.rows.append({{}, type, areSubscribed});
    }
}

MatrixModel::Layout MatrixModel::layoutOf(const CheckReport &report)
{
    Layout layout;
    add(layout, report.results, true);
    add(layout, report.unsubscribed, false);
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
    QHash<QString, qsizetype> rows;
    for (qsizetype row = 0; row < m_layout.rows.size(); ++row)
        rows.insert(m_layout.rows[row].type, row);
    for (const CheckResult &result : results)
        m_cells.insert({rows.value(result.event.eventType), m_layout.variants.indexOf(result.event.variant)}, &result);
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
    return parent.isValid() ? 0 : static_cast<int>(m_layout.rows.size());
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
        return m_layout.rows.value(index.row()).isSubscribed;
    case Qt::ToolTipRole:
        if (m_layout.rows.value(index.row()).type.isEmpty())
            return {};
        return result ? describe(*result) : tr("This event has no such variant.");
    case Qt::AccessibleTextRole:
        return result ? lookOf(stateOf(*result)).name : QString();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Row row = orientation == Qt::Vertical ? m_layout.rows.value(section) : Row();
    if (role == Qt::FontRole && !row.title.isEmpty()) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return row.title.isEmpty() ? row.type : row.title;
    const QString variant = m_layout.variants.value(section);
    const Head head = m_heads.value(variant, {variant, variant});
    return role == Qt::ToolTipRole ? head.title : head.label;
}

/// A group's row is passed over by the keyboard.
Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    return m_layout.rows.value(index.row()).type.isEmpty() ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

} // namespace hooksmith

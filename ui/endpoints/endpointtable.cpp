// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointtable.h"

#include "endpoints/endpointmodel.h"
#include "endpoints/statedelegate.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int tableRowHeight = 44;

} // namespace

EndpointTable::EndpointTable(EndpointModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(new QSortFilterProxyModel(this))
{
    m_filter->setSourceModel(&model);
    m_filter->setFilterKeyColumn(0);
    m_filter->setFilterRole(EndpointModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setObjectName(u"endpointTable"_s);
    setAccessibleName(tr("Endpoints"));
    setModel(m_filter);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(EndpointModel::StateColumn, new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setIconSize({20, 20});
    setUpColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &EndpointTable::selectedChanged);
}

void EndpointTable::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {200, 150, 0, 110, 110, 160}; // the URL takes what is left
    for (int column = 0; column < EndpointModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(EndpointModel::UrlColumn, QHeaderView::Stretch);
}

void EndpointTable::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text);
}

void EndpointTable::selectEndpoint(const QString &name)
{
    const int row = qMax(m_model.rowOf(name), 0);
    selectRow(m_filter->mapFromSource(m_model.index(row, 0)).row());
}

int EndpointTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rowOf(rows.first());
}

int EndpointTable::rowOf(const QModelIndex &shown) const
{
    return m_filter->mapToSource(shown).row();
}

bool EndpointTable::isEmpty() const
{
    return m_filter->rowCount() == 0;
}

} // namespace hooksmith

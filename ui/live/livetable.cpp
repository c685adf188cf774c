// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livetable.h"

#include "live/livemodel.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int heightOfRows = 36;
constexpr int columnWidths[] = {90, 220, 0, 110, 90, 150}; // the signature's reason takes what is left

} // namespace

LiveTable::LiveTable(LiveModel &events, QWidget *parent)
    : QTableView(parent)
    , m_events(events)
{
    setObjectName(u"liveTable"_s);
    setAccessibleName(tr("Received events"));
    setModel(&events);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRows);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < LiveModel::ColumnCount; ++column)
        header->resizeSection(column, columnWidths[column]);
    header->setSectionResizeMode(LiveModel::SignatureColumn, QHeaderView::Stretch);
    scrollToBottom();
    widenRefusals(0, events.rowCount() - 1);
    connect(&events, &QAbstractItemModel::modelReset, this, &QTableView::clearSpans);
    connect(&events, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        widenRefusals(first, last);
        if (selectedRow() < 0)
            scrollToBottom();
    });
}

/// The reason takes the place of what such an event cannot have: result, problems and delivery.
void LiveTable::widenRefusals(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (!m_events.row(row).event.isAccepted())
            setSpan(row, LiveModel::SignatureColumn, 1, LiveModel::ColumnCount - LiveModel::SignatureColumn);
    }
}

int LiveTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historymodel.h"

#include "send/responseview.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    if (role == Qt::ForegroundRole && index.column() == StatusColumn) {
        const bool isFine = entry.error.isEmpty() && entry.delivery.isSuccess();
        return themeFor(QGuiApplication::palette()).color(isFine ? u"status.success"_s : u"status.error"_s);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return QLocale().toString(entry.delivery.sentAt.toLocalTime(), QLocale::ShortFormat);
    case EndpointColumn:
        return entry.environment.isEmpty() ? entry.endpointName
                                           : QString(entry.endpointName + u" · " + entry.environment);
    case EventColumn:
        return entry.eventType;
    case TargetColumn:
        return QString(entry.delivery.request.method + u' ' + entry.delivery.request.url);
    case StatusColumn:
        return statusText(entry);
    case DurationColumn:
        return entry.error.isEmpty() ? tr("%1 ms").arg(QLocale().toString(entry.delivery.durationMs, 'f', 0))
                                     : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Time"), tr("Endpoint"), tr("Event"), tr("Target"), tr("Status"), tr("Duration")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace hooksmith

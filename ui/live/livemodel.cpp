// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livemodel.h"

#include "widgets/theme.h"
#include "workbench/resultsummary.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

qsizetype bytesOf(const LiveModel::Row &row)
{
    qsizetype bytes = row.event.payload.size();
    if (!row.report)
        return bytes;
    if (row.report->request)
        bytes += row.report->request->body.size();
    for (const LogEntry &line : row.report->logs)
        bytes += line.text.size() * qsizetype(sizeof(QChar));
    return bytes;
}

} // namespace

qint64 LiveModel::add(const ReceivedEvent &event)
{
    const int place = rowCount();
    beginInsertRows({}, place, place);
    m_rows.push_back({.id = m_nextId, .event = event, .report = {}, .delivery = {}});
    m_bytes += bytesOf(m_rows.back());
    endInsertRows();
    forgetOldest();
    return m_nextId++;
}

void LiveModel::forgetOldest()
{
    while (m_rows.size() > 1 && (rowCount() > keptEvents || m_bytes > keptBytes)) {
        beginRemoveRows({}, 0, 0);
        m_bytes -= bytesOf(m_rows.front());
        m_rows.pop_front();
        ++m_forgotten;
        endRemoveRows();
    }
}

void LiveModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_bytes = 0;
    m_forgotten = 0;
    endResetModel();
}

int LiveModel::rowOf(qint64 id) const
{
    const qint64 place = m_rows.empty() ? -1 : id - m_rows.front().id; // ids follow each other
    return place >= 0 && place < rowCount() ? static_cast<int>(place) : -1;
}

void LiveModel::change(int place, const std::function<void(Row &)> &edit)
{
    if (place < 0)
        return;
    Row &row = m_rows[static_cast<std::size_t>(place)];
    m_bytes -= bytesOf(row);
    edit(row);
    m_bytes += bytesOf(row);
    emit dataChanged(index(place, ResultColumn), index(place, DeliveryColumn));
    forgetOldest();
}

void LiveModel::setRunning(qint64 id)
{
    change(rowOf(id), [](Row &row) {
        row.isRunning = true;
        row.report.reset();
        row.delivery.clear();
    });
}

void LiveModel::setReport(qint64 id, const RunReport &report)
{
    change(rowOf(id), [&report](Row &row) {
        row.isRunning = false;
        row.report = report;
    });
}

void LiveModel::setDelivery(qint64 id, const QString &text, bool failed)
{
    change(rowOf(id), [&text, failed](Row &row) {
        row.delivery = text;
        row.deliveryFailed = failed;
    });
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LiveModel::signatureText(const ReceivedEvent &event)
{
    if (!event.problem.isEmpty())
        return tr("Refused (%1): %2").arg(event.status).arg(event.problem);
    const QString state = event.signature ? tr("Valid") : tr("Not checked");
    return event.isRepeated ? tr("%1, received before").arg(state) : state;
}

QString LiveModel::text(const Row &row, int column)
{
    switch (column) {
    case TimeColumn:
        return row.event.receivedAt.toLocalTime().toString(u"hh:mm:ss"_s);
    case EventColumn:
        return row.event.eventType.isEmpty() ? tr("(no event)") : row.event.eventType;
    case SignatureColumn:
        return signatureText(row.event);
    case ResultColumn:
        return row.report ? describeOutcome(row.report->outcome).word : row.isRunning ? tr("Running…") : QString();
    case ProblemsColumn:
        return row.report && !row.report->diagnostics.isEmpty() ? QString::number(row.report->diagnostics.size())
                                                                : QString();
    case DeliveryColumn:
        return row.delivery;
    default:
        return {};
    }
}

Tone LiveModel::tone(const Row &row, int column)
{
    switch (column) {
    case SignatureColumn:
        if (!row.event.isAccepted())
            return Tone::Error;
        return row.event.isRepeated || !row.event.signature ? Tone::Warning : Tone::Success;
    case ResultColumn:
        return row.report ? describeOutcome(row.report->outcome).tone : Tone::Neutral;
    case ProblemsColumn:
        return Tone::Warning;
    case DeliveryColumn:
        return row.deliveryFailed ? Tone::Error : Tone::Success;
    default:
        return Tone::Neutral;
    }
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = this->row(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role != Qt::ForegroundRole || index.column() <= EventColumn)
        return {};
    return themeFor(QGuiApplication::palette()).color(colorName(tone(row, index.column())));
}

QVariant LiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Time"), tr("Event"), tr("Signature"), tr("Result"), tr("Problems"), tr("Delivery")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace hooksmith

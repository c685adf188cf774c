// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventfile/eventfilemodel.h"

#include "catalog/eventcatalog.h"
#include "widgets/symbolicon.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 summarisedBytes = 256 * 1024; // a longer line takes too long to be read while one scrolls
constexpr qsizetype rememberedSummaries = 2000;

} // namespace

EventFileModel::EventFileModel(const EventCatalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_summaries(rememberedSummaries)
{
}

void EventFileModel::setFile(const EventFile &file)
{
    beginResetModel();
    m_file = file;
    m_found.reset();
    m_summaries.clear();
    endResetModel();
}

void EventFileModel::setFound(const std::optional<QList<int>> &events)
{
    beginResetModel();
    m_found = events;
    endResetModel();
}

qsizetype EventFileModel::eventAt(int row) const
{
    return m_found ? m_found->at(row) : row;
}

int EventFileModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_found ? m_found->size() : m_file.count());
}

int EventFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : IdColumn + 1;
}

QVariant EventFileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype event = eventAt(index.row());
    if (role == Qt::DisplayRole)
        return text(event, index.column());
    if (role == Qt::ToolTipRole)
        return remark(event);
    const bool isMarked = role == Qt::DecorationRole && index.column() == TypeColumn && !remark(event).isEmpty();
    if (isMarked)
        return m_file.isBroken(event) ? symbolIcon(u"error"_s, u"status.error"_s)
                                      : symbolIcon(u"warning"_s, u"status.warning"_s);
    return {};
}

QVariant EventFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case TypeColumn:
        return tr("Event");
    case TimeColumn:
        return tr("Time");
    case IdColumn:
        return tr("ID");
    }
    return {};
}

QString EventFileModel::text(qsizetype event, int column) const
{
    switch (column) {
    case LineColumn:
        return QString::number(m_file.lineNumber(event));
    case TypeColumn:
        return m_file.isBroken(event) ? tr("Cannot be read") : m_file.type(event);
    case TimeColumn:
        return summaryOf(event).time;
    case IdColumn:
        return m_file.isBroken(event) ? summaryOf(event).problem : summaryOf(event).id;
    }
    return {};
}

QString EventFileModel::remark(qsizetype event) const
{
    if (m_file.isBroken(event))
        return summaryOf(event).problem;
    if (m_file.type(event).isEmpty())
        return tr("The event does not say its type.");
    return m_catalog.find(m_file.type(event)) ? QString() : tr("This type is not in the catalogue.");
}

const EventFileModel::Summary &EventFileModel::summaryOf(qsizetype event) const
{
    if (!m_summaries.contains(event))
        m_summaries.insert(event, new Summary(read(event)));
    return *m_summaries.object(event);
}

EventFileModel::Summary EventFileModel::read(qsizetype event) const
{
    if (m_file.size(event) > summarisedBytes)
        return {
            .time = {}, .id = QLocale().formattedDataSize(m_file.size(event)), .problem = tr("The line is too long.")};
    const Result<FiledEvent> read = m_file.event(event);
    if (read)
        return {.time = read->time, .id = read->id, .problem = {}};
    const Error &error = read.error();
    return {.time = {},
            .id = {},
            .problem = tr("Line %1, column %2: %3").arg(error.line).arg(error.column).arg(error.message)};
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deliveryhistory.h"

#include "store/historydatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

const QString inMemory = u":memory:"_qs;

/// Makes the file readable for this user only: requests hold customers' data.
Result<bool> makePrivateFile(const QString &path)
{
    if (path == inMemory || QFileInfo::exists(path))
        return true;
    const QString folder = QFileInfo(path).absolutePath();
    QFile file(path);
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return true;
    return fail({.kind = Error::Kind::Io,
                 .message = History::tr("The delivery history cannot be made. Check that you may write to the folder "
                                        "and that the disk has room."),
                 .file = path});
}

QString conditionFor(const DeliveryHistory::EndpointIds &of)
{
    if (!of)
        return {};
    return u"WHERE endpoint_id IN (%1)"_qs.arg(QStringList(of->size(), u"?"_qs).join(u','));
}

void bind(QSqlQuery &query, const DeliveryHistory::EndpointIds &of)
{
    for (const QString &id : of.value_or(QStringList()))
        query.addBindValue(id);
}

QString placeholders()
{
    QString marks = u"?"_qs;
    marks += u", ?"_qs.repeated(historyColumns.count(u','));
    return marks;
}

} // namespace

HistoryEntry historyEntryOf(const Endpoint &endpoint, const QString &eventType)
{
    HistoryEntry entry;
    entry.endpointId = endpoint.id;
    entry.endpointName = endpoint.name;
    entry.environment = endpoint.environment;
    entry.eventType = eventType;
    return entry;
}

DeliveryHistory::DeliveryHistory(QString connectionName, QString path)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
{
}

DeliveryHistory::~DeliveryHistory()
{
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QString DeliveryHistory::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/history.sqlite";
}

Result<std::unique_ptr<DeliveryHistory>> DeliveryHistory::open(const QString &path)
{
    if (const Result<bool> made = makePrivateFile(path); !made)
        return fail(made.error());
    std::unique_ptr<DeliveryHistory> history(new DeliveryHistory(QUuid::createUuid().toString(), path));
    if (const Result<bool> connected = history->connect(); !connected)
        return fail(connected.error());
    return history;
}

Result<bool> DeliveryHistory::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_connectionName);
    database.setDatabaseName(m_path);
    if (!database.open())
        return fail(historyError(database.lastError(), m_path));
    return prepareHistory(database, m_path);
}

Result<qint64> DeliveryHistory::add(const HistoryEntry &entry)
{
    QSqlDatabase database = QSqlDatabase::database(m_connectionName);
    const auto undo = [&database, this](const QSqlError &error) {
        database.rollback();
        return fail(historyError(error, m_path));
    };
    if (!database.transaction())
        return undo(database.lastError());

    QSqlQuery insertion(database);
    insertion.prepare(u"INSERT INTO deliveries (%1) VALUES (%2)"_qs.arg(historyColumns, placeholders()));
    bindEntry(insertion, entry);
    if (!insertion.exec())
        return undo(insertion.lastError());
    const qint64 id = insertion.lastInsertId().toLongLong();

    QSqlQuery trimming(database);
    trimming.prepare(u"DELETE FROM deliveries WHERE id NOT IN (SELECT id FROM deliveries ORDER BY id DESC LIMIT ?)"_qs);
    trimming.addBindValue(maximumEntries);
    if (!trimming.exec())
        return undo(trimming.lastError());
    if (!database.commit())
        return undo(database.lastError());
    return id;
}

Result<QList<HistoryEntry>> DeliveryHistory::latest(int count, const EndpointIds &of) const
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(
        u"SELECT id, %1 FROM deliveries %2 ORDER BY id DESC LIMIT ?"_qs.arg(historyColumns, conditionFor(of)));
    bind(query, of);
    query.addBindValue(count);
    if (!query.exec())
        return fail(historyError(query.lastError(), m_path));
    QList<HistoryEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    if (query.lastError().isValid())
        return fail(historyError(query.lastError(), m_path));
    return entries;
}

Result<bool> DeliveryHistory::clear(const EndpointIds &of)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    query.prepare(u"DELETE FROM deliveries "_qs + conditionFor(of));
    bind(query, of);
    if (!query.exec())
        return fail(historyError(query.lastError(), m_path));
    return true;
}

} // namespace hooksmith

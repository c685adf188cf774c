// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historydatabase.h"

#include "model/sensitiveheader.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hooksmith {

const QString historyColumns =
    u"endpoint_id, endpoint_name, environment, event_type, sent_at, method, url, request_headers, "
    "request_body, with_credentials, status, reason, response_headers, response_body, "
    "response_truncated, first_byte_ms, duration_ms, error"_qs;

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr auto createTable = "CREATE TABLE deliveries ("
                             "id INTEGER PRIMARY KEY AUTOINCREMENT, "
                             "endpoint_id TEXT NOT NULL, endpoint_name TEXT NOT NULL, event_type TEXT NOT NULL, "
                             "sent_at TEXT NOT NULL, method TEXT NOT NULL, url TEXT NOT NULL, "
                             "request_headers TEXT NOT NULL, request_body BLOB NOT NULL, "
                             "with_credentials INTEGER NOT NULL, status INTEGER NOT NULL, reason TEXT NOT NULL, "
                             "response_headers TEXT NOT NULL, response_body BLOB NOT NULL, "
                             "response_truncated INTEGER NOT NULL, first_byte_ms REAL NOT NULL, "
                             "duration_ms REAL NOT NULL, error TEXT NOT NULL, "
                             "environment TEXT NOT NULL DEFAULT '')";
constexpr auto addEnvironment = "ALTER TABLE deliveries ADD COLUMN environment TEXT NOT NULL DEFAULT ''";
constexpr int versionWithoutEnvironments = 1;

Result<int> numberFrom(const QSqlDatabase &database, const QString &sql, const QString &path)
{
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next())
        return fail(historyError(query.lastError(), path));
    return query.value(0).toInt();
}

Result<bool> createTables(QSqlDatabase database, const QString &path)
{
    QSqlQuery query(database);
    const bool made = database.transaction() && query.exec(QString::fromLatin1(createTable)) &&
                      query.exec(u"CREATE INDEX deliveries_by_endpoint ON deliveries (endpoint_id, id)"_qs) &&
                      query.exec(u"PRAGMA user_version = %1"_qs.arg(DeliveryHistory::currentVersion)) &&
                      database.commit();
    if (made)
        return true;
    const Error error = historyError(query.lastError(), path);
    database.rollback();
    return fail(error);
}

/// The other program may be doing the same at this moment: which version it is counts once nobody else can write.
Result<bool> bringUpToDate(const QSqlDatabase &database, const QString &path)
{
    QSqlQuery query(database);
    if (!query.exec(u"BEGIN IMMEDIATE"_qs))
        return fail(historyError(query.lastError(), path));
    const Result<int> version = numberFrom(database, u"PRAGMA user_version"_qs, path);
    const bool isDone = version && *version == DeliveryHistory::currentVersion;
    if (isDone || (query.exec(QString::fromLatin1(addEnvironment)) &&
                   query.exec(u"PRAGMA user_version = %1"_qs.arg(DeliveryHistory::currentVersion)))) {
        if (query.exec(u"COMMIT"_qs))
            return true;
    }
    const Error error = historyError(query.lastError(), path);
    query.exec(u"ROLLBACK"_qs);
    return fail(error);
}

QString headersToText(const QList<Header> &headers)
{
    JsonValue list = JsonValue::emptyArray();
    for (const Header &header : withoutSecrets(headers))
        list.append(QStringList{header.name, header.value});
    return QString::fromUtf8(toCompactJson(list));
}

QList<Header> headersFromText(const QString &text)
{
    QList<Header> headers;
    const Result<JsonValue> list = parseJson(text.toUtf8());
    if (!list)
        return headers;
    for (const JsonValue &item : list->array()) {
        const QStringList pair = item.toStringList();
        headers.append({pair.value(0), pair.value(1)});
    }
    return headers;
}

/// Text that is never NULL: an empty QString would be.
QString stored(const QString &text)
{
    return text.isNull() ? u""_qs : text;
}

QByteArray storedBody(const QByteArray &body)
{
    return body.isNull() ? QByteArray("") : body.left(DeliveryHistory::maximumBody);
}

} // namespace

Error historyError(const QSqlError &error, const QString &path)
{
    const QString code = error.nativeErrorCode();
    const bool isBroken = code == u"26" || code == u"11"; // SQLITE_NOTADB, SQLITE_CORRUPT
    if (isBroken)
        return {.kind = Error::Kind::InvalidInput,
                .message = History::tr("The delivery history is damaged or no database at all. It stays as it is; move "
                                       "the file away, and a new history is started."),
                .file = path};
    return {.kind = Error::Kind::Io,
            .message = History::tr("The delivery history cannot be used: %1. Check the permissions of the file and of "
                                   "its folder, and that the disk has room.")
                           .arg(error.databaseText()),
            .file = path};
}

Result<bool> prepareHistory(const QSqlDatabase &database, const QString &path)
{
    const Result<int> version = numberFrom(database, u"PRAGMA user_version"_qs, path);
    const Result<int> tables = numberFrom(database, u"SELECT count(*) FROM sqlite_master"_qs, path);
    if (!version || !tables)
        return fail(version ? tables.error() : version.error());
    if (*version == DeliveryHistory::currentVersion)
        return true;
    if (*version == versionWithoutEnvironments)
        return bringUpToDate(database, path);
    if (*version == 0 && *tables == 0)
        return createTables(database, path);
    const bool isNewer = *version > DeliveryHistory::currentVersion;
    return fail({.kind = isNewer ? Error::Kind::ReadOnly : Error::Kind::InvalidInput,
                 .message = isNewer
                                ? History::tr("The delivery history was written by a newer version of Hooksmith. It "
                                              "stays as it is; update Hooksmith to use it.")
                                : History::tr("This database is not a delivery history of Hooksmith. It stays as it "
                                              "is; move the file away, and a new history is started."),
                 .file = path});
}

void bindEntry(QSqlQuery &query, const HistoryEntry &entry)
{
    const Delivery &delivery = entry.delivery;
    const bool isCut = delivery.responseTruncated || delivery.responseBody.size() > DeliveryHistory::maximumBody;
    for (const QVariant &value : QVariantList{
             stored(entry.endpointId), stored(entry.endpointName), stored(entry.environment), stored(entry.eventType),
             stored(delivery.sentAt.toUTC().toString(Qt::ISODateWithMs)), stored(delivery.request.method),
             stored(delivery.request.url), headersToText(delivery.request.headers), storedBody(delivery.request.body),
             delivery.withCredentials, delivery.status, stored(delivery.reason),
             headersToText(delivery.responseHeaders), storedBody(delivery.responseBody), isCut, delivery.firstByteMs,
             delivery.durationMs, stored(entry.error)})
        query.addBindValue(value);
}

HistoryEntry readEntry(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&query, &column] {
        return query.value(column++);
    };
    HistoryEntry entry;
    entry.id = next().toLongLong();
    entry.endpointId = next().toString();
    entry.endpointName = next().toString();
    entry.environment = next().toString();
    entry.eventType = next().toString();
    Delivery &delivery = entry.delivery;
    delivery.sentAt = QDateTime::fromString(next().toString(), Qt::ISODateWithMs);
    delivery.request.method = next().toString();
    delivery.request.url = next().toString();
    delivery.request.headers = headersFromText(next().toString());
    delivery.request.body = next().toByteArray();
    delivery.withCredentials = next().toBool();
    delivery.status = next().toInt();
    delivery.reason = next().toString();
    delivery.responseHeaders = headersFromText(next().toString());
    delivery.responseBody = next().toByteArray();
    delivery.responseTruncated = next().toBool();
    delivery.firstByteMs = next().toDouble();
    delivery.durationMs = next().toDouble();
    entry.error = next().toString();
    return entry;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/delivery.h"
#include "model/endpoint.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace hooksmith {

/// One line of the history: a delivery, or an attempt that got no answer.
struct HistoryEntry
{
    qint64 id = 0;
    QString endpointId;
    QString endpointName;
    QString environment; ///< of the endpoint, where it has several
    QString eventType;
    Delivery delivery;
    QString error; ///< what went wrong where no answer came; empty otherwise
};

/// What the history says of an event that an endpoint sent, but for how it went.
[[nodiscard]] HistoryEntry historyEntryOf(const Endpoint &endpoint, const QString &eventType);

/// Deliveries made from this machine, in a SQLite database of this user's. Credentials are never written to it, headers
/// that may hold one are stored as "(hidden)", and bodies are cut at 256 KB. The window and the command line may have
/// it open at the same time. A database that is broken, newer or another program's is an error and stays as it is.
class DeliveryHistory
{
public:
    static constexpr int currentVersion = 2;         ///< `PRAGMA user_version`
    static constexpr int maximumEntries = 1000;      ///< older ones go
    static constexpr qsizetype maximumBody = 262144; ///< bytes

    /// Opens or makes the database; `:memory:` keeps it for this object's life only.
    [[nodiscard]] static Result<std::unique_ptr<DeliveryHistory>> open(const QString &path);
    /// Where the window and the command line keep it: in the folder of the application's local data.
    [[nodiscard]] static QString defaultPath();
    ~DeliveryHistory();

    [[nodiscard]] Result<qint64> add(const HistoryEntry &entry); ///< gives the entry's id; old entries past 1,000 go
    using EndpointIds = std::optional<QStringList>; ///< nullopt is all of them, those that are gone included

    [[nodiscard]] Result<QList<HistoryEntry>> latest(int count, const EndpointIds &of = {}) const; ///< newest first
    [[nodiscard]] Result<bool> clear(const EndpointIds &of = {});

private:
    DeliveryHistory(QString connectionName, QString path);
    Q_DISABLE_COPY_MOVE(DeliveryHistory)
    [[nodiscard]] Result<bool> connect();

    QString m_connectionName;
    QString m_path;
};

} // namespace hooksmith

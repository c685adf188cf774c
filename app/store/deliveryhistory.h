// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/delivery.h"

#include <memory>

namespace hooksmith {

/// One line of the history: a delivery, or an attempt that got no answer.
struct HistoryEntry
{
    qint64 id = 0;
    QString endpointId;
    QString endpointName;
    QString eventType;
    Delivery delivery;
    QString error; ///< what went wrong where no answer came; empty otherwise
};

/// Deliveries made from this machine, in a SQLite database of this user's. Credentials are never written to it.
class DeliveryHistory
{
public:
    /// Opens or makes the database; `:memory:` keeps it for this object's life only.
    [[nodiscard]] static Result<std::unique_ptr<DeliveryHistory>> open(const QString &path);
    ~DeliveryHistory();

    [[nodiscard]] Result<qint64> add(const HistoryEntry &entry); ///< gives the entry's id; old entries past 1,000 go
    [[nodiscard]] Result<QList<HistoryEntry>> latest(int count, const QString &endpointId = {}) const; ///< newest first
    [[nodiscard]] Result<bool> clear();

private:
    explicit DeliveryHistory(QString connectionName);
    QString m_connectionName;
};

} // namespace hooksmith

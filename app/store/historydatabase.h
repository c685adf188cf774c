// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/deliveryhistory.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace hooksmith {

/// Makes sure that the opened database is a history of this version; makes the tables in an empty one. An error leaves
/// the database as it was.
[[nodiscard]] Result<bool> prepareHistory(const QSqlDatabase &database, const QString &path);

/// The failure of a query or connection as an error that names the file and the next step.
[[nodiscard]] Error historyError(const QSqlError &error, const QString &path);

/// The columns of one entry, in the order of `historyColumns`, and back.
extern const QString historyColumns;
void bindEntry(QSqlQuery &query, const HistoryEntry &entry);
[[nodiscard]] HistoryEntry readEntry(const QSqlQuery &query); ///< of "SELECT id, <historyColumns>"

} // namespace hooksmith

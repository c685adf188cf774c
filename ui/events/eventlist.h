// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>

namespace hooksmith {

class EventCatalog;

/// The event types below headings: those the endpoint subscribes to first, then the others by their groups.
class EventList final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        TypeRole = Qt::UserRole, ///< e.g. "payment.succeeded"; empty for a heading
        TitleRole                ///< in the user's language
    };

    explicit EventList(QObject *parent);

    void fill(const EventCatalog &catalog, const QStringList &subscribed, const QString &language);
    int rowOf(const QString &type); ///< adds a type that no catalogue knows
    [[nodiscard]] QString typeAt(int row) const;

private:
    void addHeading(const QString &text);
    void addType(const QString &type, const QString &title, const QString &description);
};

} // namespace hooksmith

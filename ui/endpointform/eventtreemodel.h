// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <QStandardItemModel>

namespace hooksmith {

/// The event types in their groups, each with a check mark; a group's mark follows its types and sets them.
class EventTreeModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role { TypeRole = Qt::UserRole + 1, SearchRole };

    EventTreeModel(const QList<EventType> &types, const QString &locale, QObject *parent = nullptr);

    void setChecked(const QStringList &types); ///< types the catalogue does not know are added, so that none is lost
    [[nodiscard]] QStringList checked() const;
    [[nodiscard]] int typeCount() const;
    void setAllChecked(bool checked);

signals:
    void checkedChanged();

private:
    QStandardItem *groupItem(const QString &group);
    void addType(const QString &type, const QString &group, const QString &title, const QString &description);
    void follow(QStandardItem *item);
    template <typename Visit>
    void eachType(Visit visit) const;

    bool m_following = false; ///< changes made by follow() and setChecked() are not the user's
};

} // namespace hooksmith

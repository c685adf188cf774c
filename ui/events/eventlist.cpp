// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventlist.h"

#include "catalog/eventcatalog.h"
#include "events/eventgroup.h"

namespace hooksmith {

EventList::EventList(QObject *parent)
    : QStandardItemModel(parent)
{
}

void EventList::fill(const EventCatalog &catalog, const QStringList &subscribed, const QString &language)
{
    clear();
    const auto addWhere = [this, &catalog, &language](const QString &heading, const auto &belongs) {
        const int before = rowCount();
        for (const EventType &event : catalog.types()) {
            if (!belongs(event))
                continue;
            if (rowCount() == before)
                addHeading(heading);
            addType(event.type, event.title.in(language), event.description.in(language));
        }
    };
    const auto isSubscribed = [&subscribed](const EventType &event) {
        return subscribed.contains(event.type);
    };
    addWhere(tr("Subscribed"), isSubscribed);
    for (const QString &group : catalog.groups())
        addWhere(titleOfEventGroup(group),
                 [&](const EventType &event) { return event.group == group && !isSubscribed(event); });
}

int EventList::rowOf(const QString &type)
{
    const QModelIndexList found = match(index(0, 0), TypeRole, type, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!found.isEmpty())
        return found.first().row();
    addType(type, tr("Not in the catalogue"), {});
    return rowCount() - 1;
}

QString EventList::typeAt(int row) const
{
    return index(row, 0).data(TypeRole).toString();
}

void EventList::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(QString(), TypeRole);
    appendRow(item);
}

void EventList::addType(const QString &type, const QString &title, const QString &description)
{
    auto *item = new QStandardItem(type);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(type, TypeRole);
    item->setData(title, TitleRole);
    item->setToolTip(description);
    appendRow(item);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/eventtreemodel.h"

#include "events/eventgroup.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Qt::CheckState stateOf(const QStandardItem &group)
{
    int checked = 0;
    for (int row = 0; row < group.rowCount(); ++row)
        checked += group.child(row)->checkState() == Qt::Checked ? 1 : 0;
    if (checked == 0)
        return Qt::Unchecked;
    return checked == group.rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

EventTreeModel::EventTreeModel(const QList<EventType> &types, const QString &locale, QObject *parent)
    : QStandardItemModel(parent)
{
    setColumnCount(2);
    for (const EventType &event : types)
        addType(event.type, event.group, event.title.in(locale), event.description.in(locale));
    connect(this, &QStandardItemModel::itemChanged, this, &EventTreeModel::follow);
}

QStandardItem *EventTreeModel::groupItem(const QString &group)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row)->data(TypeRole).toString() == group)
            return item(row);
    }
    auto *item = new QStandardItem(titleOfEventGroup(group));
    item->setData(group, TypeRole);
    item->setData(QString(group + u' ' + item->text()), SearchRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    auto *filler = new QStandardItem;
    filler->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    appendRow({item, filler});
    return item;
}

void EventTreeModel::addType(const QString &type, const QString &group, const QString &title,
                             const QString &description)
{
    auto *item = new QStandardItem(type);
    item->setData(type, TypeRole);
    item->setData(QString(type + u' ' + title + u' ' + description), SearchRole);
    item->setToolTip(description);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setCheckState(Qt::Unchecked);
    auto *titleItem = new QStandardItem(title);
    titleItem->setToolTip(description);
    titleItem->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    groupItem(group)->appendRow({item, titleItem});
}

template <typename Visit>
void EventTreeModel::eachType(Visit visit) const
{
    for (int group = 0; group < rowCount(); ++group) {
        for (int row = 0; row < item(group)->rowCount(); ++row)
            visit(*item(group)->child(row));
    }
}

void EventTreeModel::setChecked(const QStringList &types)
{
    const QScopedValueRollback following(m_following, true);
    QStringList unknown = types;
    eachType([&](QStandardItem &item) {
        const QString type = item.data(TypeRole).toString();
        item.setCheckState(types.contains(type) ? Qt::Checked : Qt::Unchecked);
        unknown.removeAll(type);
    });
    for (const QString &type : std::as_const(unknown)) {
        addType(type, type.section(u'.', 0, 0), tr("Hooksmith has no sample of this event."), {});
        QStandardItem *group = groupItem(type.section(u'.', 0, 0));
        group->child(group->rowCount() - 1)->setCheckState(Qt::Checked);
    }
    for (int row = 0; row < rowCount(); ++row)
        item(row)->setCheckState(stateOf(*item(row)));
    emit checkedChanged();
}

QStringList EventTreeModel::checked() const
{
    QStringList types;
    eachType([&types](const QStandardItem &item) {
        if (item.checkState() == Qt::Checked)
            types.append(item.data(TypeRole).toString());
    });
    return types;
}

int EventTreeModel::typeCount() const
{
    int count = 0;
    eachType([&count](const QStandardItem &) { ++count; });
    return count;
}

void EventTreeModel::setAllChecked(bool checked)
{
    const QScopedValueRollback following(m_following, true);
    const Qt::CheckState state = checked ? Qt::Checked : Qt::Unchecked;
    eachType([state](QStandardItem &item) { item.setCheckState(state); });
    for (int row = 0; row < rowCount(); ++row)
        item(row)->setCheckState(state);
    emit checkedChanged();
}

void EventTreeModel::follow(QStandardItem *item)
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    for (int row = 0; row < item->rowCount(); ++row)
        item->child(row)->setCheckState(item->checkState());
    if (QStandardItem *group = item->parent())
        group->setCheckState(stateOf(*group));
    emit checkedChanged();
}

} // namespace hooksmith

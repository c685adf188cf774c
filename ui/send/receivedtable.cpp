// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/receivedtable.h"

#include "widgets/badge.h"
#include "widgets/rowdelegate.h"
#include "widgets/symbolicon.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct FateText
{
    QString icon;
    Tone tone;
    QString word;
};

FateText textOf(ReceivedMessage::Fate fate)
{
    switch (fate) {
    case ReceivedMessage::Fate::Accepted:
        return {u"success"_s, Tone::Success, ReceivedTable::tr("Accepted")};
    case ReceivedMessage::Fate::Duplicate:
        return {u"duplicate"_s, Tone::Warning, ReceivedTable::tr("Dropped as a duplicate")};
    case ReceivedMessage::Fate::Discarded:
        return {u"error"_s, Tone::Error, ReceivedTable::tr("Answered 200, then discarded")};
    case ReceivedMessage::Fate::Rejected:
        return {u"error"_s, Tone::Error, ReceivedTable::tr("Rejected")};
    }
    return {};
}

} // namespace

ReceivedTable::ReceivedTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"receivedTable"_s);
    setAccessibleName(tr("Received messages"));
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemDelegate(new RowDelegate(this));
    setHeaderLabels({tr("Fate"), tr("Call"), tr("Event"), tr("Person"), tr("Time")});
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ReceivedTable::add(const ReceivedMessage &message)
{
    m_messages.prepend(message);
    const FateText fate = textOf(message.fate);
    auto *item = new QTreeWidgetItem({fate.word, message.call, message.name.isEmpty() ? u"–"_s : message.name,
                                      message.person.isEmpty() ? u"–"_s : message.person,
                                      message.receivedAt.toLocalTime().toString(u"HH:mm:ss"_s)});
    item->setIcon(0, symbolIcon(fate.icon, colorName(fate.tone)));
    item->setToolTip(0, message.reason);
    insertTopLevelItem(0, item);
    setCurrentItem(item);
}

const ReceivedMessage *ReceivedTable::currentMessage() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 || row >= m_messages.size() ? nullptr : &m_messages[row];
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventpopup.h"

#include "events/eventdelegate.h"
#include "events/eventfilter.h"
#include "events/eventlist.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QSize smallest(440, 420);

} // namespace

EventPopup::EventPopup(EventList &events, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filtered(new EventFilter(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"eventPopup"_qs);
    setFrameShape(StyledPanel);
    m_filtered->setSourceModel(&events);
    m_search->setObjectName(u"eventSearch"_qs);
    m_search->setPlaceholderText(tr("Search event types"));
    m_search->setAccessibleName(tr("Search event types"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"eventList"_qs);
    m_list->setAccessibleName(tr("Event types"));
    m_list->setFrameShape(NoFrame);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new EventDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &EventPopup::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &EventPopup::take);
}

void EventPopup::open(const QRect &anchor, const QString &current)
{
    m_search->clear();
    const QSize size(qMax(anchor.width(), smallest.width()), smallest.height());
    const QRect available = parentWidget()->screen()->availableGeometry();
    const bool fitsBelow = anchor.bottom() + size.height() <= available.bottom();
    const int x = qBound(available.left(), anchor.left(), qMax(available.left(), available.right() - size.width()));
    setGeometry(QRect(QPoint(x, fitsBelow ? anchor.bottom() + 4 : anchor.top() - size.height() - 4), size));
    const QModelIndex found = m_filtered->indexOf(current);
    show();
    if (found.isValid()) {
        m_list->setCurrentIndex(found);
        m_list->scrollTo(found, QAbstractItemView::PositionAtCenter);
    }
    m_search->setFocus(Qt::PopupFocusReason);
}

bool EventPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event); // the list moves its mark while the field keeps the keyboard
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void EventPopup::narrow(const QString &text)
{
    m_filtered->search(text);
    m_list->setCurrentIndex(m_filtered->firstType());
}

void EventPopup::take(const QModelIndex &index)
{
    const QString type = index.data(EventList::TypeRole).toString();
    if (type.isEmpty())
        return;
    hide();
    emit chosen(type);
}

} // namespace hooksmith

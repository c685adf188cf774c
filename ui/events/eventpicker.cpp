// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventpicker.h"

#include "events/eventlist.h"
#include "events/eventpopup.h"

namespace hooksmith {

EventPicker::EventPicker(QWidget *parent)
    : QComboBox(parent)
    , m_events(new EventList(this))
    , m_popup(new EventPopup(*m_events, this))
{
    setModel(m_events);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    connect(this, &QComboBox::activated, this, [this] { emit typeChosen(currentType()); });
    connect(m_popup, &EventPopup::chosen, this, [this](const QString &type) {
        setCurrentType(type);
        emit typeChosen(type);
    });
}

void EventPicker::fill(const EventCatalog &catalog, const QStringList &subscribed, const QString &language)
{
    const QString current = currentType();
    m_events->fill(catalog, subscribed, language);
    setCurrentType(current);
}

void EventPicker::setCurrentType(const QString &type)
{
    setCurrentIndex(type.isEmpty() ? -1 : m_events->rowOf(type));
}

QString EventPicker::currentType() const
{
    return m_events->typeAt(currentIndex());
}

void EventPicker::showPopup()
{
    m_popup->open(QRect(mapToGlobal(QPoint(0, 0)), size()), currentType());
}

} // namespace hooksmith

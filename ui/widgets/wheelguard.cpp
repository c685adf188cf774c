// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheelguard.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace hooksmith {

WheelGuard::WheelGuard(QWidget *control)
    : QObject(control)
    , m_control(control)
{
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus); // or the wheel would give it the keyboard first
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(control))
        area->viewport()->installEventFilter(this);
    else
        control->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || m_control->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // it goes on to what this stands in
    return true;
}

} // namespace hooksmith

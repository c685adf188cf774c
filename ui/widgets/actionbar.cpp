// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionbar.h"

#include <QActionEvent>

namespace hooksmith {

void ActionBar::actionEvent(QActionEvent *event)
{
    QToolBar::actionEvent(event);
    if (event->type() != QEvent::ActionAdded)
        return;
    if (QWidget *button = widgetForAction(event->action())) {
        button->setObjectName(event->action()->objectName() + u"Button"_qs);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace hooksmith

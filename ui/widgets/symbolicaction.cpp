// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/symbolicaction.h"

#include "widgets/symbolicon.h"

#include <QAction>

namespace hooksmith {

QAction *createAction(QObject *parent, const QString &name, const QString &icon, const QString &text,
                      const QString &tip)
{
    auto *action = new QAction(symbolIcon(icon), text, parent);
    action->setObjectName(name);
    action->setStatusTip(tip);
    return action;
}

} // namespace hooksmith

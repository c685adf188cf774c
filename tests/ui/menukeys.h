// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTest>

namespace hooksmith {

/// Opens a menu of the window's bar with Alt and a letter; a null pointer where none opens.
inline QMenu *openMenu(QWidget &window, Qt::Key letter)
{
    QTest::keyClick(&window, letter, Qt::AltModifier);
    (void)QTest::qWaitFor([] { return QApplication::activePopupWidget(); });
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// Walks to the entry of that name with the arrow keys, and presses Return where it is enabled.
inline bool chooseInMenu(QWidget &window, Qt::Key letter, const QString &action)
{
    QMenu *menu = openMenu(window, letter);
    if (!menu)
        return false;
    for (qsizetype step = 0; step <= menu->actions().size(); ++step) {
        if (menu->activeAction() && menu->activeAction()->objectName() == action) {
            const bool isEnabled = menu->activeAction()->isEnabled();
            QTest::keyClick(menu, isEnabled ? Qt::Key_Return : Qt::Key_Escape);
            return isEnabled;
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    menu->close();
    return false;
}

/// The names of the entries that can be chosen, in the menu as it opens.
inline QStringList enabledInMenu(QWidget &window, Qt::Key letter)
{
    QStringList names;
    QMenu *menu = openMenu(window, letter);
    if (!menu)
        return names;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isEnabled())
            names.append(action->objectName());
    }
    menu->close();
    return names;
}

} // namespace hooksmith

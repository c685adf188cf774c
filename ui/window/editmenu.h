// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edittarget.h"

#include <QMap>
#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QMenu;

namespace hooksmith {

/// The entries of the Edit menu. They act on the text that has the keyboard, or had it before the menu took it; that
/// text's own shortcuts are shown.
class EditMenu final : public QObject
{
    Q_OBJECT

public:
    explicit EditMenu(QMenu *menu);

private:
    void add(EditCommand command, const QString &name, const QString &text, const QKeySequence &keys,
             const QString &tip);
    void follow(QWidget *focused);
    void update();

    QMenu *m_menu;
    QMap<EditCommand, QAction *> m_actions;
    QPointer<QWidget> m_target;
};

} // namespace hooksmith

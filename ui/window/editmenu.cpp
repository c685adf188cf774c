// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/editmenu.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace hooksmith {

EditMenu::EditMenu(QMenu *menu)
    : QObject(menu)
    , m_menu(menu)
    , m_target(QApplication::focusWidget())
{
    add(EditCommand::Undo, u"undoAction"_s, tr("&Undo"), QKeySequence::Undo, tr("Take the last edit back."));
    add(EditCommand::Redo, u"redoAction"_s, tr("&Redo"), QKeySequence::Redo, tr("Make the edit again."));
    menu->addSeparator();
    add(EditCommand::Cut, u"cutAction"_s, tr("Cu&t"), QKeySequence::Cut,
        tr("Move the selected text to the clipboard."));
    add(EditCommand::Copy, u"copyAction"_s, tr("&Copy"), QKeySequence::Copy,
        tr("Copy the selected text to the clipboard."));
    add(EditCommand::Paste, u"pasteAction"_s, tr("&Paste"), QKeySequence::Paste, tr("Insert the clipboard's text."));
    add(EditCommand::SelectAll, u"selectAllAction"_s, tr("Select &All"), QKeySequence::SelectAll,
        tr("Select the whole text."));
    menu->addSeparator();
    add(EditCommand::Find, u"findAction"_s, tr("&Find…"), QKeySequence::Find, tr("Look for a text in the editor."));
    add(EditCommand::FindNext, u"findNextAction"_s, tr("Find &Next"), Qt::Key_F3, tr("Go to the next match."));
    add(EditCommand::FindPrevious, u"findPreviousAction"_s, tr("Find Pre&vious"), Qt::SHIFT | Qt::Key_F3,
        tr("Go to the match before."));
    add(EditCommand::Replace, u"replaceAction"_s, tr("R&eplace…"), Qt::CTRL | Qt::Key_H,
        tr("Replace a text in the editor by another."));
    menu->addSeparator();
    add(EditCommand::GoToLine, u"goToLineAction"_s, tr("&Go to Line…"), Qt::CTRL | Qt::Key_G,
        tr("Go to a line of the editor by its number."));
    add(EditCommand::ToggleComment, u"toggleCommentAction"_s, tr("Toggle Co&mment"), Qt::CTRL | Qt::Key_Slash,
        tr("Comment the selected lines out, or in again."));
    connect(menu, &QMenu::aboutToShow, this, &EditMenu::update);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void EditMenu::add(EditCommand command, const QString &name, const QString &text, const QKeySequence &keys,
                   const QString &tip)
{
    QAction *action = m_menu->addAction(QString(text + u'\t' + keys.toString(QKeySequence::NativeText)));
    action->setObjectName(name);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, [this, command] { edit(m_target, command); });
    m_actions.insert(command, action);
}

/// A menu that opens by key takes the focus.
void EditMenu::follow(QWidget *focused)
{
    if (!qobject_cast<QMenuBar *>(focused) && !qobject_cast<QMenu *>(focused))
        m_target = focused;
}

void EditMenu::update()
{
    for (const auto &[command, action] : m_actions.asKeyValueRange())
        action->setEnabled(canEdit(m_target, command));
}

} // namespace hooksmith

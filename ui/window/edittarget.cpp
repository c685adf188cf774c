// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/edittarget.h"

#include "editor/editorpanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A text with a cursor in it, whatever class of widget shows it.
struct TextState
{
    bool canUndo = false;
    bool canRedo = false;
    bool hasSelection = false;
    bool isReadOnly = false;
    bool isEmpty = true;
    bool isSecret = false; ///< must not be copied
};

TextState stateOf(const QLineEdit &line)
{
    return {.canUndo = line.isUndoAvailable(),
            .canRedo = line.isRedoAvailable(),
            .hasSelection = line.hasSelectedText(),
            .isReadOnly = line.isReadOnly(),
            .isEmpty = line.text().isEmpty(),
            .isSecret = line.echoMode() != QLineEdit::Normal};
}

template <typename Edit>
TextState stateOfDocument(const Edit &edit)
{
    return {.canUndo = edit.document()->isUndoAvailable(),
            .canRedo = edit.document()->isRedoAvailable(),
            .hasSelection = edit.textCursor().hasSelection(),
            .isReadOnly = edit.isReadOnly(),
            .isEmpty = edit.document()->isEmpty()};
}

TextState stateOf(const QsciScintilla &editor)
{
    return {.canUndo = editor.isUndoAvailable(),
            .canRedo = editor.isRedoAvailable(),
            .hasSelection = editor.hasSelectedText(),
            .isReadOnly = editor.isReadOnly(),
            .isEmpty = editor.length() == 0};
}

std::optional<TextState> stateOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return stateOf(*line);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return stateOfDocument(*plain);
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return stateOfDocument(*rich);
    if (const auto *editor = qobject_cast<const QsciScintilla *>(widget))
        return stateOf(*editor);
    return {};
}

bool hasClipboardText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasText();
}

/// The editor's own action, where the command is one of an editor's.
QAction *editorAction(QWidget *widget, EditCommand command)
{
    while (widget && !qobject_cast<EditorPanel *>(widget))
        widget = widget->parentWidget();
    const auto find = [widget](const QString &name) {
        return widget ? widget->findChild<QAction *>(name, Qt::FindDirectChildrenOnly) : nullptr;
    };
    switch (command) {
    case EditCommand::Find:
        return find(u"find"_s);
    case EditCommand::FindNext:
        return find(u"findNext"_s);
    case EditCommand::FindPrevious:
        return find(u"findPrevious"_s);
    case EditCommand::Replace:
        return find(u"replace"_s);
    case EditCommand::GoToLine:
        return find(u"goToLine"_s);
    case EditCommand::ToggleComment:
        return find(u"toggleComment"_s);
    case EditCommand::Undo:
    case EditCommand::Redo:
    case EditCommand::Cut:
    case EditCommand::Copy:
    case EditCommand::Paste:
    case EditCommand::SelectAll:
        break;
    }
    return nullptr;
}

bool allows(const TextState &text, EditCommand command)
{
    switch (command) {
    case EditCommand::Undo:
        return text.canUndo && !text.isReadOnly;
    case EditCommand::Redo:
        return text.canRedo && !text.isReadOnly;
    case EditCommand::Cut:
        return text.hasSelection && !text.isSecret && !text.isReadOnly;
    case EditCommand::Copy:
        return text.hasSelection && !text.isSecret;
    case EditCommand::Paste:
        return !text.isReadOnly && hasClipboardText();
    case EditCommand::SelectAll:
        return !text.isEmpty;
    case EditCommand::Find:
    case EditCommand::FindNext:
    case EditCommand::FindPrevious:
    case EditCommand::Replace:
    case EditCommand::GoToLine:
    case EditCommand::ToggleComment:
        break;
    }
    return false;
}

/// The slot of that name, which every one of these widgets has.
const char *slotOf(EditCommand command)
{
    switch (command) {
    case EditCommand::Undo:
        return "undo";
    case EditCommand::Redo:
        return "redo";
    case EditCommand::Cut:
        return "cut";
    case EditCommand::Copy:
        return "copy";
    case EditCommand::Paste:
        return "paste";
    case EditCommand::SelectAll:
        return "selectAll";
    case EditCommand::Find:
    case EditCommand::FindNext:
    case EditCommand::FindPrevious:
    case EditCommand::Replace:
    case EditCommand::GoToLine:
    case EditCommand::ToggleComment:
        break;
    }
    return nullptr;
}

} // namespace

bool canEdit(QWidget *widget, EditCommand command)
{
    if (const QAction *action = editorAction(widget, command))
        return action->isEnabled();
    const std::optional<TextState> text = stateOf(widget);
    return text && allows(*text, command);
}

void edit(QWidget *widget, EditCommand command)
{
    if (!canEdit(widget, command))
        return;
    if (QAction *action = editorAction(widget, command))
        action->trigger();
    else
        QMetaObject::invokeMethod(widget, slotOf(command));
}

} // namespace hooksmith

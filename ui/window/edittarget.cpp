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

/// What a command is: an action that an editor has itself, or a slot that every one of these widgets has.
struct Command
{
    QString editorAction;
    const char *slot = nullptr;
    bool (*isPossible)(const TextState &text) = nullptr;
};

Command commandOf(EditCommand command)
{
    switch (command) {
    case EditCommand::Undo:
        return {{}, "undo", [](const TextState &text) {
                    return text.canUndo && !text.isReadOnly;
                }};
    case EditCommand::Redo:
        return {{}, "redo", [](const TextState &text) {
                    return text.canRedo && !text.isReadOnly;
                }};
    case EditCommand::Cut:
        return {{}, "cut", [](const TextState &text) {
                    return text.hasSelection && !text.isSecret && !text.isReadOnly;
                }};
    case EditCommand::Copy:
        return {{}, "copy", [](const TextState &text) {
                    return text.hasSelection && !text.isSecret;
                }};
    case EditCommand::Paste:
        return {{}, "paste", [](const TextState &text) {
                    return !text.isReadOnly && hasClipboardText();
                }};
    case EditCommand::SelectAll:
        return {{}, "selectAll", [](const TextState &text) {
                    return !text.isEmpty;
                }};
    case EditCommand::Find:
        return {u"find"_s};
    case EditCommand::FindNext:
        return {u"findNext"_s};
    case EditCommand::FindPrevious:
        return {u"findPrevious"_s};
    case EditCommand::Replace:
        return {u"replace"_s};
    case EditCommand::GoToLine:
        return {u"goToLine"_s};
    case EditCommand::ToggleComment:
        return {u"toggleComment"_s};
    }
    return {};
}

/// The action of the editor that the widget is or is in.
QAction *editorAction(QWidget *widget, const QString &name)
{
    while (widget && !qobject_cast<EditorPanel *>(widget))
        widget = widget->parentWidget();
    return widget && !name.isEmpty() ? widget->findChild<QAction *>(name, Qt::FindDirectChildrenOnly) : nullptr;
}

} // namespace

bool canEdit(QWidget *widget, EditCommand command)
{
    const Command wanted = commandOf(command);
    if (const QAction *action = editorAction(widget, wanted.editorAction))
        return action->isEnabled();
    const std::optional<TextState> text = stateOf(widget);
    return text && wanted.isPossible && wanted.isPossible(*text);
}

void edit(QWidget *widget, EditCommand command)
{
    if (!canEdit(widget, command))
        return;
    const Command wanted = commandOf(command);
    if (QAction *action = editorAction(widget, wanted.editorAction))
        action->trigger();
    else
        QMetaObject::invokeMethod(widget, wanted.slot);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hooksmith {

/// What the Edit menu does to a text.
enum class EditCommand {
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    GoToLine,
    ToggleComment
};

/// Whether the widget, or the editor that it is a part of, can do this now. May be a null pointer, which can nothing.
[[nodiscard]] bool canEdit(QWidget *widget, EditCommand command);
void edit(QWidget *widget, EditCommand command);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagecontrol.h"

#include <QAbstractButton>
#include <QAction>

namespace hooksmith {

namespace {

std::optional<bool> checkedState(bool isCheckable, bool isChecked)
{
    return isCheckable ? std::optional(isChecked) : std::nullopt;
}

} // namespace

PageControl controlOf(QAction &action)
{
    return {.isEnabled = action.isEnabled(),
            .isChecked = checkedState(action.isCheckable(), action.isChecked()),
            .text = action.text(),
            .keys = action.shortcut().toString(QKeySequence::NativeText),
            .trigger = [&action] {
                action.trigger();
            }};
}

PageControl controlOf(QAbstractButton &button)
{
    return {.isEnabled = button.isEnabled() && !button.isHidden(),
            .isChecked = checkedState(button.isCheckable(), button.isChecked()),
            .text = button.text(),
            .keys = {},
            .trigger = [&button] {
                button.click();
            }};
}

} // namespace hooksmith

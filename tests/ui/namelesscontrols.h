// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace hooksmith {

/// What a screen reader would say of the widget: its name, its text, or the label beside it.
inline bool isNamed(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible && !accessible->text(QAccessible::Name).isEmpty();
}

/// The controls of a window that the Tab key reaches and that a screen reader has no words for.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (widget->isVisible() && takesFocus && !isNamed(*widget))
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() +
                            QStringLiteral(" in ") + widget->parentWidget()->objectName());
    }
    return nameless;
}

/// The visible controls that take a click and that the Tab key passes by, without a shortcut that does the same.
inline QStringList mouseOnlyControls(const QWidget &window)
{
    QStringList mouseOnly;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool isReached = (button->focusPolicy() & Qt::TabFocus) != 0 || !button->shortcut().isEmpty();
        if (button->isVisible() && button->isEnabled() && !isReached)
            mouseOnly.append(button->objectName() + u' ' + button->text());
    }
    return mouseOnly;
}

} // namespace hooksmith

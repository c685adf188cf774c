// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStringList>

namespace hooksmith {

/// True where a widget has less room than its text needs. A text that may be shortened says so by its size policy.
inline bool isClipped(const QWidget &widget)
{
    if (widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    return widget.width() < widget.minimumSizeHint().width() || widget.height() < widget.minimumSizeHint().height();
}

/// The texts in a window that are cut off, each with the name of its widget.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    const auto check = [&clipped](const QWidget *widget, const QString &text) {
        if (widget->isVisible() && !text.isEmpty() && isClipped(*widget))
            clipped.append(widget->objectName() + QStringLiteral(": ") + text);
    };
    for (const auto *label : window.findChildren<QLabel *>())
        check(label, label->text());
    for (const auto *button : window.findChildren<QAbstractButton *>())
        check(button, button->text());
    for (const auto *box : window.findChildren<QComboBox *>())
        check(box, box->currentText());
    return clipped;
}

} // namespace hooksmith

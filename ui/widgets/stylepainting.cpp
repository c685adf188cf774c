// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylepainting.h"

#include "widgets/paintingtools.h"

#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace hooksmith::painting {

namespace {

constexpr qreal radius = 5;
constexpr qreal ringWidth = 2;

/// A rounded box whose border, of the given width, lies inside the rectangle.
void box(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &border, qreal width)
{
    const qreal inset = width / 2;
    painter->setBrush(fill);
    painter->setPen(border.alpha() > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void chevron(QPainter *painter, const QRect &rect, const QColor &color)
{
    const QPointF centre = QRectF(rect).center();
    const QPolygonF line({centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

QColor buttonFill(const QStyleOption *option)
{
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return colorOf(option, u"buttonPressed"_qs);
    return colorOf(option, isHovered(option) ? u"buttonHover"_qs : u"button"_qs);
}

QColor controlBorder(const QStyleOption *option)
{
    if (isFocused(option))
        return colorOf(option, u"accent"_qs);
    return colorOf(option, has(option, QStyle::State_Enabled) ? u"controlBorder"_qs : u"border"_qs);
}

qreal controlBorderWidth(const QStyleOption *option)
{
    return isFocused(option) ? ringWidth : 1;
}

} // namespace

bool hasMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
}

void pushButton(QPainter *painter, const QStyleOptionButton *option)
{
    const Smooth smooth(painter);
    const bool isPrimary =
        option->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
    if (!isPrimary) {
        box(painter, option->rect, buttonFill(option), controlBorder(option), controlBorderWidth(option));
        return;
    }
    const bool isActive = isHovered(option) || has(option, QStyle::State_Sunken);
    box(painter, option->rect, colorOf(option, isActive ? u"accentHover"_qs : u"accent"_qs), Qt::transparent, 0);
    if (isFocused(option)) // a ring in the accent colour would not show on it
        box(painter, option->rect.adjusted(2, 2, -2, -2), Qt::NoBrush, colorOf(option, u"accentText"_qs), 1.5);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Smooth smooth(painter);
    const bool isPressed = has(option, QStyle::State_Sunken);
    const bool isOn = has(option, QStyle::State_On);
    if (isOn || isPressed)
        box(painter, option->rect, colorOf(option, isPressed ? u"buttonPressed"_qs : u"accentTint"_qs), Qt::transparent,
            0);
    else if (isHovered(option))
        box(painter, option->rect, colorOf(option, u"buttonHover"_qs), Qt::transparent, 0);
    if (isFocused(option))
        box(painter, option->rect, Qt::NoBrush, colorOf(option, u"accent"_qs), ringWidth);
}

void lineEdit(QPainter *painter, const QStyleOption *option)
{
    const Smooth smooth(painter);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    box(painter, option->rect, colorOf(option, isEnabled ? u"base"_qs : u"window"_qs), controlBorder(option),
        controlBorderWidth(option));
}

void frame(QPainter *painter, const QStyleOption *option)
{
    const Smooth smooth(painter);
    const bool focused = isFocused(option);
    box(painter, option->rect, Qt::NoBrush, colorOf(option, focused ? u"accent"_qs : u"border"_qs), 1);
}

void focusRing(QPainter *painter, const QStyleOption *option)
{
    const Smooth smooth(painter);
    box(painter, option->rect, Qt::NoBrush, colorOf(option, u"accent"_qs), ringWidth);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QRect &arrow)
{
    const Smooth smooth(painter);
    const QBrush fill = option->editable ? colorOf(option, u"base"_qs) : buttonFill(option);
    if (option->frame)
        box(painter, option->rect, fill, controlBorder(option), controlBorderWidth(option));
    const bool isEnabled = has(option, QStyle::State_Enabled);
    chevron(painter, arrow, colorOf(option, isEnabled ? u"mutedText"_qs : u"disabledText"_qs));
}

void menuArrow(QPainter *painter, const QStyleOption *option, int width)
{
    const Smooth smooth(painter);
    const QRect rect = option->rect;
    chevron(painter, QRect(rect.right() - width - 4, rect.top() + 1, width, rect.height()),
            colorOf(option, u"mutedText"_qs));
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    const Smooth smooth(painter);
    if (option->maximum == option->minimum)
        return;
    const bool isActive = has(option, QStyle::State_Sunken) || isHovered(option);
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal round = qMin(bar.width(), bar.height()) / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorOf(option, isActive ? u"controlBorder"_qs : u"scrollHandle"_qs));
    painter->drawRoundedRect(bar, round, round);
}

void splitter(QPainter *painter, const QStyleOption *option)
{
    const bool isHorizontal = has(option, QStyle::State_Horizontal);
    const QPoint centre = option->rect.center();
    const QRect line = isHorizontal ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
                                    : QRect(option->rect.left(), centre.y(), option->rect.width(), 1);
    const bool isActive = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter->fillRect(isActive ? (isHorizontal ? line.adjusted(-1, 0, 1, 0) : line.adjusted(0, -1, 0, 1)) : line,
                      colorOf(option, isActive ? u"accent"_qs : u"border"_qs));
}

void headerSection(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, colorOf(option, u"window"_qs));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colorOf(option, u"border"_qs));
}

void tab(QPainter *painter, const QStyleOptionTab *option)
{
    const QRect rect = option->rect;
    if (isHovered(option) && !has(option, QStyle::State_Selected))
        painter->fillRect(rect.adjusted(0, 0, 0, -1), colorOf(option, u"buttonHover"_qs));
    if (has(option, QStyle::State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colorOf(option, u"accent"_qs));
    if (isFocused(option)) {
        const Smooth smooth(painter);
        box(painter, rect.adjusted(1, 1, -1, -3), Qt::NoBrush, colorOf(option, u"accent"_qs), ringWidth);
    }
}

void tabBarBase(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colorOf(option, u"border"_qs));
}

} // namespace hooksmith::painting

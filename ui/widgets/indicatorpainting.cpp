// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paintingtools.h"
#include "widgets/stylepainting.h"

using namespace Qt::StringLiterals;

namespace hooksmith::painting {

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const Smooth smooth(painter);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor fill = isOn ? colorOf(option, isEnabled ? u"accent"_qs : u"disabledText"_qs)
                             : colorOf(option, isHovered(option) ? u"buttonHover"_qs : u"base"_qs);
    painter->setPen(isOn ? QPen(Qt::NoPen) : QPen(colorOf(option, u"controlBorder"_qs), 1));
    painter->setBrush(fill);
    const QRectF square = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(square, 3, 3);
    painter->setPen(QPen(colorOf(option, u"accentText"_qs), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&square](qreal x, qreal y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    if (has(option, QStyle::State_On))
        painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    else if (has(option, QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Smooth smooth(painter);
    const bool isOn = has(option, QStyle::State_On);
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(colorOf(option, isOn ? u"accent"_qs : u"controlBorder"_qs), isOn ? 1.5 : 1));
    painter->setBrush(colorOf(option, isHovered(option) ? u"buttonHover"_qs : u"base"_qs));
    painter->drawEllipse(circle);
    if (!isOn)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorOf(option, u"accent"_qs));
    painter->drawEllipse(circle.center(), circle.width() / 4, circle.height() / 4);
}

} // namespace hooksmith::painting

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dropdownbutton.h"

#include "widgets/symbolicon.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int margin = 12;
constexpr int chevron = 16;
constexpr qreal cornerRadius = 5;

} // namespace

DropdownButton::DropdownButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setIconSize({24, 24});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropdownButton::setDetail(const QString &detail)
{
    m_detail = detail;
    update();
}

QSize DropdownButton::sizeHint() const
{
    return {320, 44};
}

void DropdownButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    const qreal width = hasFocus() ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(hasFocus() ? u"palette.accent"_s : u"palette.controlBorder"_s), width));
    painter.setBrush(theme.color(underMouse() ? u"palette.buttonHover"_s : u"palette.base"_s));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), cornerRadius,
                            cornerRadius);

    QRect text = rect().adjusted(margin, 0, -2 * margin - chevron, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(QPoint(margin, (height() - iconSize().height()) / 2), iconSize()));
        text.adjust(iconSize().width() + margin, 0, 0, 0);
    }
    painter.setPen(theme.color(u"palette.text"_s));
    QRect used;
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, this->text(), &used);
    text.setLeft(used.right() + margin);
    painter.setPen(theme.color(u"palette.mutedText"_s));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_detail, Qt::ElideRight, text.width()));
    symbolIcon(isChecked() ? u"chevron-up"_s : u"chevron-down"_s, u"palette.mutedText"_s)
        .paint(&painter, QRect(rect().width() - margin - chevron, (height() - chevron) / 2, chevron, chevron));
}

void DropdownButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Down && !isChecked()))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace hooksmith

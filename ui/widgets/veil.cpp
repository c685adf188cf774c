// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/veil.h"

#include <QEvent>
#include <QPainter>

namespace hooksmith {

namespace {

constexpr float opacity = 0.45F;

} // namespace

Veil::Veil(QWidget *faded)
    : QWidget(faded)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(faded->rect());
    faded->installEventFilter(this);
    hide();
}

void Veil::paintEvent(QPaintEvent *)
{
    QColor color = palette().color(QPalette::Window);
    color.setAlphaF(opacity);
    QPainter(this).fillRect(rect(), color);
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/surface.h"

#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qreal cornerRadius = 8;

QString fillName(Surface::Kind kind)
{
    switch (kind) {
    case Surface::Kind::Card:
    case Surface::Kind::Bar:
    case Surface::Kind::Foot:
        return u"palette.base"_s;
    case Surface::Kind::Information:
        return u"status.informationTint"_s;
    case Surface::Kind::Warning:
        return u"status.warningTint"_s;
    case Surface::Kind::Error:
        return u"status.errorTint"_s;
    }
    return {};
}

} // namespace

Surface::Surface(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
}

void Surface::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    const QColor fill = theme.color(fillName(m_kind));
    const QColor border = theme.color(u"palette.border"_s);
    if (m_kind == Kind::Card) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(border);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
        return;
    }
    painter.fillRect(rect(), fill);
    painter.fillRect(QRect(0, m_kind == Kind::Foot ? 0 : height() - 1, width(), 1), border);
}

} // namespace hooksmith

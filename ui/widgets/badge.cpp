// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString colorName(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"status.success"_qs;
    case Tone::Information:
        return u"status.information"_qs;
    case Tone::Warning:
        return u"status.warning"_qs;
    case Tone::Error:
        return u"status.error"_qs;
    case Tone::Neutral:
        return u"status.neutral"_qs;
    }
    return {};
}

QString tintName(Tone tone)
{
    return colorName(tone) + u"Tint";
}

Badge::Badge(QWidget *parent)
    : QLabel(parent)
{
    setContentsMargins(10, 3, 10, 3);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void Badge::setStatus(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    update();
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(tintName(m_tone)));
    const qreal radius = qMin(height() / 2.0, 11.0);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setPen(theme.color(colorName(m_tone)));
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

} // namespace hooksmith

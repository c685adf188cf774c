// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meter.h"

#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int barHeight = 3; // pixels
constexpr int gap = 4;
constexpr int narrowest = 60;
constexpr double nearLimit = 0.8;

QString colorOf(double share)
{
    if (share > 1)
        return u"status.error"_qs;
    return share > nearLimit ? u"status.warning"_qs : u"palette.accent"_qs;
}

} // namespace

Meter::Meter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Meter::show(const QString &text, double share, const QString &explanation)
{
    m_text = text;
    m_share = share;
    setToolTip(explanation);
    setAccessibleName(explanation);
    updateGeometry();
    update();
}

QSize Meter::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text), fontMetrics().height() + gap + barHeight};
}

QSize Meter::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void Meter::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    const QString textColor = m_share > nearLimit ? colorOf(m_share) : u"palette.mutedText"_qs;
    painter.setPen(theme.color(textColor));
    painter.drawText(QRect(0, 0, width(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
    QRectF bar(0, height() - barHeight, width(), barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(u"palette.border"_qs));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(bar.width() * qBound(0.0, m_share, 1.0));
    painter.setBrush(theme.color(colorOf(m_share)));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

} // namespace hooksmith

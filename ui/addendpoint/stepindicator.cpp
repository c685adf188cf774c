// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/stepindicator.h"

#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int circle = 22;
constexpr int gap = 8;    // between circle and text
constexpr int line = 40;  // between steps
constexpr int space = 12; // beside the line

} // namespace

StepIndicator::StepIndicator(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setObjectName(u"stepIndicator"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    updateGeometry();
    update();
}

QFont StepIndicator::fontOf(int step) const
{
    QFont textFont = font();
    textFont.setWeight(step == m_current ? QFont::DemiBold : QFont::Normal);
    return textFont;
}

int StepIndicator::widthOf(int step) const
{
    return circle + gap + QFontMetrics(fontOf(step)).horizontalAdvance(m_steps[step]);
}

QSize StepIndicator::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step) + (step > 0 ? line + 2 * space : 0);
    return {width + 4, circle + 6};
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 1;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            painter.setPen(themeFor(palette()).color(u"palette.controlBorder"_s));
            painter.drawLine(QPointF(left + space, height() / 2.0), QPointF(left + space + line, height() / 2.0));
            left += line + 2 * space;
        }
        paintStep(painter, step, left);
        left += widthOf(step);
    }
}

void StepIndicator::paintStep(QPainter &painter, int step, int left) const
{
    const Theme &theme = themeFor(palette());
    const bool isReached = step <= m_current;
    const QRectF disc(left, (height() - circle) / 2.0, circle, circle);
    painter.setPen(theme.color(isReached ? u"palette.accent"_s : u"palette.controlBorder"_s));
    painter.setBrush(isReached ? theme.color(u"palette.accent"_s) : QColor(Qt::transparent));
    painter.drawEllipse(disc);
    painter.setPen(theme.color(isReached ? u"palette.accentText"_s : u"palette.mutedText"_s));
    painter.drawText(disc, Qt::AlignCenter, step < m_current ? u"\u2713"_s : QString::number(step + 1));
    painter.setFont(fontOf(step));
    painter.setPen(theme.color(step == m_current ? u"palette.text"_s : u"palette.mutedText"_s));
    painter.drawText(QRectF(disc.right() + gap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_steps[step]);
    painter.setFont(font());
}

} // namespace hooksmith

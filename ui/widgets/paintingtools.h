// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

/// What the functions that paint controls share.
namespace hooksmith::painting {

/// A colour of the palette of the theme that the control is painted in.
inline QColor colorOf(const QStyleOption *option, const QString &name)
{
    return themeFor(option->palette).color(QStringLiteral("palette.") + name);
}

inline bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

inline bool isHovered(const QStyleOption *option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
}

inline bool isFocused(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus);
}

/// Painting with antialiasing, and everything as it was afterwards.
class Smooth
{
public:
    explicit Smooth(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter *m_painter;
};

} // namespace hooksmith::painting

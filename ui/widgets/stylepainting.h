// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionTab;

class QRect;

/// How Style paints single controls: one function for each.
namespace hooksmith::painting {

constexpr int menuArrowWidth = 14; ///< in pixels

[[nodiscard]] bool hasMenu(const QStyleOption *option); ///< it is a tool button's that opens a menu

void pushButton(QPainter *painter, const QStyleOptionButton *option);
void toolButton(QPainter *painter, const QStyleOption *option);
void lineEdit(QPainter *painter, const QStyleOption *option);
void frame(QPainter *painter, const QStyleOption *option);
void focusRing(QPainter *painter, const QStyleOption *option);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QRect &arrow);
void menuArrow(QPainter *painter, const QStyleOption *option, int width); ///< at the end of a button
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);
void splitter(QPainter *painter, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOption *option);
void tab(QPainter *painter, const QStyleOptionTab *option);
void tabBarBase(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);

} // namespace hooksmith::painting

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "widgets/rowdelegate.h"
#include "widgets/stylepainting.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isPrimary(const QStyleOptionButton *button)
{
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           button->state.testFlag(QStyle::State_Enabled);
}

bool showsRows(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && qobject_cast<const RowDelegate *>(view->itemDelegate());
}

/// Qt's styles leave hardly any room between an icon and its text.
QString besideIcon(const QString &text, const QIcon &icon)
{
    return icon.isNull() || text.isEmpty() ? text : QString(u"\u2005" + text);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_qs))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return painting::pushButton(painter, button);
        break;
    case PE_PanelButtonTool:
        return painting::toolButton(painter, option);
    case PE_PanelItemViewRow:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option); row && showsRows(widget))
            return RowDelegate::paintBackground(painter, *row);
        break;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            return painting::lineEdit(painter, option);
        break;
    case PE_Frame:
    case PE_FrameMenu:
        return painting::frame(painter, option);
    case PE_FrameFocusRect:
        return painting::focusRing(painter, option);
    case PE_IndicatorCheckBox:
        return painting::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return painting::radioButton(painter, option);
    case PE_FrameTabBarBase:
        return painting::tabBarBase(painter, option);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        return painting::splitter(painter, option);
    case CE_HeaderSection:
        return painting::headerSection(painter, option);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return painting::tab(painter, tab);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            label.text = besideIcon(label.text, label.icon);
            if (isPrimary(button))
                label.palette.setColor(QPalette::ButtonText, themeFor(option->palette).color(u"palette.accentText"_qs));
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            QStyleOptionToolButton label = *button;
            label.text = besideIcon(label.text, label.icon);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return painting::comboBox(painter, box, subControlRect(control, option, SC_ComboBoxArrow, widget));
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBar(painter, slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ToolButton && painting::hasMenu(option)) {
        QStyleOptionToolButton plain = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        plain.features = QStyleOptionToolButton::None;
        drawPrimitive(PE_PanelButtonTool, &plain, painter, widget);
        plain.rect.adjust(0, 0, -painting::menuArrowWidth, 0);
        drawControl(CE_ToolButtonLabel, &plain, painter, widget);
        return painting::menuArrow(painter, option, painting::menuArrowWidth);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large things are and where they stand; style.cpp paints them.
#include "widgets/style.h"
#include "widgets/stylepainting.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int controlHeight = 32; // of what is clicked or typed into
constexpr int rowHeight = 28;     // of lists and menus
constexpr int textInset = 8;      // between a field's border and its text

QSize atLeast(const QSize &size, int height)
{
    return {size.width(), qMax(size.height(), height)};
}

bool isRowHeader(const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header && header->orientation() == Qt::Vertical;
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return isRowHeader(widget) ? 4 : 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ButtonMargin:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_ScrollBarExtent:
        return 14;
    case PM_SplitterWidth:
        return 9;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the box instead of a menu over it
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: // the letters work all the same
    case SH_ComboBox_PopupFrameStyle:
    case SH_DialogButtonBox_ButtonsHaveIcons: // those of the system, in its colours
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // what goes on is at the end, as in every dialog of ours
    case SH_Widget_Animation_Duration:
        return 0; // nothing in this application is clearer for being slower
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return atLeast(size + QSize(8, 0), controlHeight);
    case CT_ComboBox:
        return atLeast(size + QSize(textInset, 0), controlHeight);
    case CT_LineEdit:
    case CT_SpinBox:
        return atLeast(size, controlHeight);
    case CT_ToolButton:
        return atLeast(size + QSize(painting::hasMenu(option) ? 4 + painting::menuArrowWidth : 4, 0), rowHeight);
    case CT_ItemViewItem:
    case CT_MenuItem:
    case CT_MenuBarItem:
        return size.height() > 10 ? atLeast(size, rowHeight) : size; // separators stay thin
    case CT_TabBarTab:
        return atLeast(size + QSize(8, 0), 36);
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool hasFrame = field && field->lineWidth > 0; // none where it is part of a combo box or a cell
    return hasFrame ? rect.adjusted(textInset - 2, 0, 2 - textInset, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, subControl, widget).adjusted(textInset, 0, 0, 0);
    // Scroll bars have no arrow buttons.
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isHorizontal = slider->orientation == Qt::Horizontal;
    const int length = isHorizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int natural = static_cast<int>(qint64(length) * slider->pageStep / qMax<qint64>(range + slider->pageStep, 1));
    const int handle = range > 0 ? qBound(qMin(32, length), natural, length) : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto part = [slider, isHorizontal](int from, int size) {
        return isHorizontal ? QRect(slider->rect.x() + from, slider->rect.y(), size, slider->rect.height())
                            : QRect(slider->rect.x(), slider->rect.y() + from, slider->rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return slider->rect;
    default:
        return {};
    }
}

} // namespace hooksmith

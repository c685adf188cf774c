// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventdelegate.h"

#include "events/eventlist.h"

#include <QApplication>
#include <QPainter>

namespace hooksmith {

namespace {

constexpr int rowHeight = 28;
constexpr int margin = 8;
constexpr int gap = 16;

} // namespace

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const bool isHeading = index.data(EventList::TypeRole).toString().isEmpty();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto color = [&item](QPalette::ColorRole role) {
        return item.palette.color(QPalette::Active, role);
    };
    QFont font = item.font;
    font.setBold(isHeading);
    painter->setFont(font);
    painter->setPen(color(isSelected  ? QPalette::HighlightedText
                          : isHeading ? QPalette::PlaceholderText
                                      : QPalette::Text));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
    const int used = painter->fontMetrics().horizontalAdvance(text) + gap;
    if (!isSelected)
        painter->setPen(color(QPalette::PlaceholderText));
    const QRect rest = area.adjusted(used, 0, 0, 0);
    const QString title = index.data(EventList::TitleRole).toString();
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

} // namespace hooksmith

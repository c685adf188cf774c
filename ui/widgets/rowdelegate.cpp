// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    painter->save();
    painter->setClipRect(cell.rect);
    paintContent(painter, cell, index);
    painter->restore();
}

void RowDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(u"palette.accentTint"_s));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(u"palette.border"_s));
}

void RowDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &) const
{
    QRect place = cell.rect.adjusted(padding, 0, -padding, 0);
    if (!cell.icon.isNull()) {
        const QSize size = cell.decorationSize;
        cell.icon.paint(painter, QRect(QPoint(place.left(), place.center().y() - size.height() / 2), size));
        place.adjust(size.width() + 8, 0, 0, 0);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, place.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
}

} // namespace hooksmith

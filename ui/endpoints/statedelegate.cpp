// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/statedelegate.h"

#include "endpoints/endpointmodel.h"
#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int padding = 10;

QString colorName(EndpointModel::State state)
{
    switch (state) {
    case EndpointModel::State::Enabled:
        return u"status.success"_s;
    case EndpointModel::State::Disabled:
        return u"status.neutral"_s;
    case EndpointModel::State::ReadOnly:
        return u"status.information"_s;
    case EndpointModel::State::Broken:
        return u"status.error"_s;
    }
    return {};
}

} // namespace

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString text = background.text;
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Theme &theme = themeFor(option.palette);
    const QString name = colorName(index.data(EndpointModel::StateRole).value<EndpointModel::State>());
    const QFontMetrics metrics(option.font);
    QRectF label(0, 0, metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + 6);
    label.moveCenter(QRectF(option.rect).center());
    label.moveLeft(option.rect.left() + 8);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(name + u"Tint"_s));
    painter->drawRoundedRect(label, label.height() / 2, label.height() / 2);
    painter->setPen(theme.color(name));
    painter->drawText(label, Qt::AlignCenter, text);
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding + 8, 0);
}

} // namespace hooksmith

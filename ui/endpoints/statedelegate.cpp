// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/statedelegate.h"

#include "endpoints/endpointmodel.h"
#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int inset = 10; // between the label's edge and its text

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

void StateDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const Theme &theme = themeFor(cell.palette);
    const QString name = colorName(index.data(EndpointModel::StateRole).value<EndpointModel::State>());
    QRectF label(0, 0, cell.fontMetrics.horizontalAdvance(cell.text) + 2 * inset, cell.fontMetrics.height() + 6);
    label.moveCenter(QRectF(cell.rect).center());
    label.moveLeft(cell.rect.left() + padding - inset / 2.0);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(name + u"Tint"_s));
    painter->drawRoundedRect(label, label.height() / 2, label.height() / 2);
    painter->setPen(theme.color(name));
    painter->drawText(label, Qt::AlignCenter, cell.text);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return RowDelegate::sizeHint(option, index) + QSize(inset, 0);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixdelegate.h"

#include "matrix/matrixmodel.h"
#include "widgets/symbolicon.h"
#include "widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int iconSize = 14;
constexpr qreal cornerRadius = 3;
constexpr qreal dimmed = 0.45; // of what the endpoint does not subscribe to

QRect iconPlace(const QRect &cell)
{
    QRect place(0, 0, iconSize, iconSize);
    place.moveCenter(cell.center());
    return place;
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto state = static_cast<CellState>(index.data(MatrixModel::StateRole).toInt());
    const Theme &theme = themeFor(option.palette);
    const CellLook look = lookOf(state);
    const QRectF tile = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (state != CellState::None) {
        painter->setOpacity(index.data(MatrixModel::SubscribedRole).toBool() ? 1 : dimmed);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(tintName(look.tone)));
        painter->drawRoundedRect(tile, cornerRadius, cornerRadius);
        symbolIcon(look.icon, colorName(look.tone)).paint(painter, iconPlace(option.rect));
        painter->setOpacity(1);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color(u"palette.accent"_s), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(tile, cornerRadius, cornerRadius);
    }
    painter->restore();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hooksmith {

/// Cells of a table whose rows are read as rows: room around the text, a line below, and a tint where one is selected.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 12; ///< pixels at the left and right of a cell

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The tint and the line alone: what a tree shows before a cell, where its branches are.
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option);

protected:
    /// Icon and text, inside the padding.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const;
};

} // namespace hooksmith

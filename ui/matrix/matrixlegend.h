// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix/cellstate.h"

#include <QWidget>

namespace hooksmith {

/// What the tiles of the matrix mean, and how many there are of each.
class MatrixLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    void setCounts(const QMap<CellState, int> &counts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    struct Entry
    {
        CellState state;
        QLabel *icon;
        QLabel *text;
    };
    QList<Entry> m_entries;
};

} // namespace hooksmith

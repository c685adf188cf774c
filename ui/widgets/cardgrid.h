// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hooksmith {

class CardButton;

/// Cards in columns of one width, those of a row of one height: what the highest of them needs at that width.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(int columns, QWidget *parent = nullptr);

    void add(CardButton *card); ///< takes its place after those that are there; the grid becomes its parent

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int heightOfRow(qsizetype first, int cardWidth) const;

    int m_columns;
    QList<CardButton *> m_cards;
};

} // namespace hooksmith

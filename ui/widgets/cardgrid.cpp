// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardgrid.h"

#include "widgets/cardbutton.h"

#include <QEvent>

namespace hooksmith {

namespace {

constexpr int spacing = 12;
constexpr int narrowestCard = 160;

} // namespace

CardGrid::CardGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    setMinimumWidth(columns * (narrowestCard + spacing) - spacing);
}

void CardGrid::add(CardButton *card)
{
    card->setParent(this);
    m_cards.append(card);
    arrange();
}

/// A card whose text or font changed says so with a layout request.
bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Not a QGridLayout: nested in other layouts it keeps the height that its cards needed at an earlier width.
void CardGrid::arrange()
{
    const int cardWidth = (width() + spacing) / m_columns - spacing;
    int top = 0;
    for (qsizetype first = 0; first < m_cards.size(); first += m_columns) {
        const int height = heightOfRow(first, cardWidth);
        for (qsizetype i = first; i < qMin(first + m_columns, m_cards.size()); ++i)
            m_cards[i]->setGeometry(static_cast<int>(i - first) * (cardWidth + spacing), top, cardWidth, height);
        top += height + spacing;
    }
    setFixedHeight(qMax(0, top - spacing));
}

int CardGrid::heightOfRow(qsizetype first, int cardWidth) const
{
    int height = 0;
    for (qsizetype i = first; i < qMin(first + m_columns, m_cards.size()); ++i)
        height = qMax(height, m_cards[i]->heightForWidth(cardWidth));
    return height;
}

} // namespace hooksmith

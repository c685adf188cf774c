// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixlegend.h"

#include "widgets/symbolicon.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int iconSize = 14;

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"matrixLegend"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const CellState state :
         {CellState::Request, CellState::Unchanged, CellState::Cancelled, CellState::Rejected, CellState::Failed}) {
        const Entry entry{state, new QLabel(this), new QLabel(this)};
        layout->addWidget(entry.icon);
        layout->addWidget(entry.text);
        layout->addSpacing(12);
        m_entries.append(entry);
    }
    layout->addStretch();
    showIcons();
    setCounts({});
}

void MatrixLegend::setCounts(const QMap<CellState, int> &counts)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const int count = counts.value(entry.state);
        entry.text->setText(u"%1 %2"_s.arg(lookOf(entry.state).name).arg(count));
        entry.icon->setEnabled(count > 0);
        entry.text->setEnabled(count > 0);
    }
}

void MatrixLegend::showIcons()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const CellLook look = lookOf(entry.state);
        entry.icon->setPixmap(symbolIcon(look.icon, colorName(look.tone)).pixmap(iconSize, iconSize));
    }
}

void MatrixLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/formcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hooksmith {

namespace {

constexpr int columnWidth = 760;

} // namespace

FormColumn::FormColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its controls take the focus, and scroll
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(columnWidth);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(24, 24, 24, 32);
    m_column->setSpacing(16);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(middle, 1000);
    layout->addStretch(1);
    setWidget(content);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paneheader.h"

#include "widgets/symbolicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace hooksmith {

namespace {

constexpr int headerHeight = 48;

} // namespace

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(12, 0, 8, 0);
    m_layout->setSpacing(8);
    setFixedHeight(headerHeight);
    if (title.isEmpty())
        return;
    auto *label = new QLabel(title, this);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    m_layout->addWidget(label);
}

void PaneHeader::add(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void PaneHeader::addStretch()
{
    m_layout->addStretch(1);
}

QToolButton *PaneHeader::addButton(const QString &name, const QString &icon, const QString &text, const QString &help,
                                   bool iconOnly)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(symbolIcon(icon));
    button->setToolButtonStyle(iconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setToolTip(help);
    button->setStatusTip(help);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(button);
    return button;
}

} // namespace hooksmith

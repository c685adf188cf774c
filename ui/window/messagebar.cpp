// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : Surface(kind, parent)
    , m_layout(new QHBoxLayout(this))
    , m_label(new TextLabel(TextLabel::Role::Body, text, this))
{
    setObjectName(u"messageBar"_s);
    m_label->setObjectName(u"messageText"_s);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setFocusPolicy(Qt::NoFocus);

    auto *close = new QToolButton(this);
    close->setObjectName(u"messageClose"_s);
    close->setIcon(symbolIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);

    m_layout->setContentsMargins(24, 8, 16, 8);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_label, 1);
    m_layout->addWidget(close, 0, Qt::AlignVCenter);
}

void MessageBar::addAction(const QString &text, const QString &name, std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        deleteLater();
        action();
    });
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignVCenter);
}

QString MessageBar::text() const
{
    return m_label->text();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagearea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messageArea"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
}

MessageBar *MessageArea::show(MessageBar::Kind kind, const QString &text)
{
    for (MessageBar *bar : findChildren<MessageBar *>()) {
        if (bar->text() == text)
            delete bar;
    }
    auto *bar = new MessageBar(kind, text, this);
    m_layout->addWidget(bar);
    return bar;
}

void MessageArea::showError(const Error &error)
{
    show(MessageBar::Kind::Error, error.describe());
}

void MessageArea::clear()
{
    qDeleteAll(findChildren<MessageBar *>());
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/liveheader.h"

#include "widgets/badge.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

LiveHeader::LiveHeader(QWidget *parent)
    : Surface(Kind::Bar, parent)
    , m_badge(new Badge(this))
    , m_url(new TextLabel(TextLabel::Role::Code, {}, this))
    , m_toggle(new QPushButton(this))
{
    m_badge->setObjectName(u"liveState"_s);
    m_url->setObjectName(u"liveUrl"_s);
    m_url->setWordWrap(false);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_toggle->setObjectName(u"liveToggleButton"_s);
    m_toggle->setDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 9);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(TextLabel::Role::Title, tr("Live Events"), this));
    layout->addWidget(m_badge);
    layout->addWidget(m_url);
    layout->addStretch();
    layout->addWidget(m_toggle);
    setFocusProxy(m_toggle);
    connect(m_toggle, &QPushButton::clicked, this, &LiveHeader::toggled);
}

void LiveHeader::show(bool isReceiving, const QString &url)
{
    m_badge->setStatus(isReceiving ? tr("Receiving") : tr("Stopped"), isReceiving ? Tone::Success : Tone::Neutral);
    m_url->setText(isReceiving ? url : QString());
    m_toggle->setText(isReceiving ? tr("Stop") : tr("Start"));
}

void LiveHeader::setBusy(bool isBusy)
{
    m_toggle->setEnabled(!isBusy);
}

} // namespace hooksmith

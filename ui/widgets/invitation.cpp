// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/invitation.h"

#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int textWidth = 420;
constexpr int iconSize = 40;

} // namespace

Invitation::Invitation(const QString &icon, const QString &title, const QString &text, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(action, this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(symbolIcon(icon, u"palette.mutedText"_s).pixmap(QSize(iconSize, iconSize)));
    auto *heading = new TextLabel(TextLabel::Role::Title, title, this);
    auto *explanation = new TextLabel(TextLabel::Role::Muted, text, this);
    explanation->setAlignment(Qt::AlignHCenter);
    explanation->setFixedWidth(textWidth);
    explanation->setMinimumHeight(explanation->heightForWidth(textWidth)); // aligned items get no more than their hint
    m_button->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(explanation, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

} // namespace hooksmith

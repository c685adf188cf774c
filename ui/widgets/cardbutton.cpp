// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardbutton.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int cardIcon = 32;
constexpr qreal cornerRadius = 8;

} // namespace

CardButton::CardButton(const QIcon &icon, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);

    auto *picture = new QLabel(this);
    picture->setPixmap(icon.pixmap(QSize(cardIcon, cardIcon)));
    auto *heading = new TextLabel(TextLabel::Role::Section, title, this);
    auto *explanation = new TextLabel(TextLabel::Role::Muted, text, this);
    for (QLabel *label : {picture, static_cast<QLabel *>(heading), static_cast<QLabel *>(explanation)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(heading);
    texts->addWidget(explanation, 1);
    explanation->setAlignment(Qt::AlignTop);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(12);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void CardButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    const bool isMarked = isChecked() || hasFocus();
    const QString fill = isChecked() ? u"accentTint"_s : underMouse() ? u"buttonHover"_s : u"base"_s;
    const qreal width = isMarked ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isMarked ? u"palette.accent"_s : u"palette.border"_s), width));
    painter.setBrush(theme.color(u"palette."_s + fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), cornerRadius,
                            cornerRadius);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace hooksmith

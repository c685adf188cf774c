// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "widgets/symbolicon.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"success"_qs;
    case Tone::Information:
    case Tone::Neutral:
        return u"information"_qs;
    case Tone::Warning:
        return u"warning"_qs;
    case Tone::Error:
        return u"error"_qs;
    }
    return {};
}

/// Cuts what does not fit on its line, unless it wraps.
class MessageLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (wordWrap())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
                              foregroundRole());
    }
};

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(new MessageLabel(this))
    , m_action(new QPushButton(this))
{
    m_message->setObjectName(u"noticeMessage"_qs);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText); // messages quote what transforms and destinations say
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setObjectName(u"noticeAction"_qs);
    m_action->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    hide();
}

void Notice::notify(Tone tone, const QString &message, const QString &action)
{
    m_tone = tone;
    m_message->setText(message);
    if (!m_message->wordWrap())
        m_message->setToolTip(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    applyTheme();
    setVisible(true);
}

void Notice::setOneLine()
{
    m_message->setWordWrap(false);
    m_message->setTextInteractionFlags(Qt::NoTextInteraction);
    layout()->setContentsMargins(8, 1, 2, 1);
    layout()->setAlignment(m_icon, Qt::AlignVCenter);
}

QString Notice::message() const
{
    return m_message->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeFor(palette()).color(tintName(m_tone)));
    painter.drawRoundedRect(rect(), 6, 6);
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void Notice::applyTheme()
{
    const QColor color = themeFor(palette()).color(colorName(m_tone));
    QPalette messagePalette = m_message->palette();
    if (messagePalette.color(QPalette::WindowText) != color) {
        messagePalette.setColor(QPalette::WindowText, color);
        m_message->setPalette(messagePalette);
    }
    m_icon->setPixmap(symbolIcon(iconName(m_tone), colorName(m_tone)).pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/hovercard.h"

#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int widest = 460;                     // pixels
constexpr QPoint besideMouse{4, 18};            // so that the mouse does not cover the text
constexpr std::chrono::milliseconds grace{300}; // to go from the text to the card

} // namespace

HoverCard::HoverCard(QWidget *owner)
    : Surface(Kind::Card, owner)
    , m_message(new TextLabel(TextLabel::Role::Body, {}, this))
    , m_action(new QPushButton(symbolIcon(u"hint"_qs), {}, this))
{
    setWindowFlags(Qt::ToolTip);
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setObjectName(u"hoverCard"_qs);
    m_message->setObjectName(u"hoverMessage"_qs);
    m_message->setWordWrap(true);
    m_action->setObjectName(u"hoverAction"_qs);
    m_action->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    m_hiding.setSingleShot(true);
    m_hiding.setInterval(grace);
    connect(&m_hiding, &QTimer::timeout, this, [this] {
        if (!underMouse())
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    hide();
}

void HoverCard::showAt(const QPoint &mouse, const QString &message, const QString &action)
{
    m_hiding.stop();
    m_message->setText(message);
    m_action->setText(action);
    m_action->setToolTip(tr("Ctrl+. does the same"));
    m_action->setVisible(!action.isEmpty());
    const int wanted =
        m_message->fontMetrics().boundingRect(QRect(0, 0, widest, 10000), Qt::TextWordWrap, message).width();
    m_message->setFixedWidth(qMin(widest, wanted + 8));
    layout()->activate();
    adjustSize();
    const QRect available = parentWidget()->screen()->availableGeometry();
    QPoint corner = mouse + besideMouse;
    corner.setX(qMax(available.left(), qMin(corner.x(), available.right() - width())));
    if (corner.y() + height() > available.bottom())
        corner.setY(mouse.y() - besideMouse.y() - height());
    move(corner);
    show();
}

void HoverCard::leave()
{
    if (isVisible())
        m_hiding.start();
}

void HoverCard::leaveEvent(QEvent *event)
{
    Surface::leaveEvent(event);
    leave();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/surface.h"

#include <QTimer>

class QPushButton;

namespace hooksmith {

class TextLabel;

/// A message beside the mouse, with at most one thing to do about it. Unlike a tool tip it stays while the mouse is on
/// it.
class HoverCard final : public Surface
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *owner);

    void showAt(const QPoint &mouse, const QString &message, const QString &action);
    void leave(); ///< the mouse left what the card is about: hides it in a moment, unless the mouse goes onto the card

signals:
    void actionTriggered();

protected:
    void leaveEvent(QEvent *event) override;

private:
    TextLabel *m_message;
    QPushButton *m_action;
    QTimer m_hiding;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/badge.h"

#include <QFrame>

class QPushButton;

namespace hooksmith {

/// A tinted box with an icon, a message that can be selected, and at most one thing to do about it.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Shows itself with this message until it is hidden.
    void notify(Tone tone, const QString &message, const QString &action = {});
    [[nodiscard]] QString message() const;
    /// Takes one low line for good, where height is dear: what does not fit is cut, and whole in the tooltip.
    void setOneLine();

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_action;
};

} // namespace hooksmith

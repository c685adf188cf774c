// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace hooksmith {

/// What a page shows while it has nothing: what belongs here, and the one button that brings it.
class Invitation final : public QWidget
{
    Q_OBJECT

public:
    Invitation(const QString &icon, const QString &title, const QString &text, const QString &action,
               QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    QPushButton *m_button;
};

} // namespace hooksmith

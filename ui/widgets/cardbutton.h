// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hooksmith {

/// A large button with an icon, a title and a line that explains it. Return presses it, as Space does.
class CardButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CardButton(const QIcon &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace hooksmith

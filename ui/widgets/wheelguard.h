// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hooksmith {

/// In a form that scrolls, the wheel scrolls the form: a list, a choice or a number in it takes the wheel only once it
/// has the keyboard.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_control;
};

} // namespace hooksmith

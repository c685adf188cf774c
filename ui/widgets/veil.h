// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hooksmith {

/// Fades all of a widget that still works. An effect of opacity would do so, too, but paints editors over what they
/// showed before.
class Veil final : public QWidget
{
    Q_OBJECT

public:
    explicit Veil(QWidget *faded);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hooksmith

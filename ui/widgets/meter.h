// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hooksmith {

/// A line of text above a thin bar that shows how much of something is used up. The bar changes its colour near the
/// limit and beyond it.
class Meter final : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    /// `share` of the limit, from 0; more than 1 is over it. `explanation` says the same in a sentence.
    void show(const QString &text, double share, const QString &explanation);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    double m_share = 0;
};

} // namespace hooksmith

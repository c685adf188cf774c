// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace hooksmith {

/// "1 Endpoint  2 Transformation  3 Done": how far the flow has come.
class StepIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit StepIndicator(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step); ///< counted from 0
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont fontOf(int step) const;
    [[nodiscard]] int widthOf(int step) const;
    void paintStep(QPainter &painter, int step, int left) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace hooksmith

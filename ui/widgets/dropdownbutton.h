// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hooksmith {

/// A button that unfolds what is below it: icon and text at its left, a chevron at its right. Checked means unfolded.
class DropdownButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropdownButton(QWidget *parent = nullptr);

    void setDetail(const QString &detail); ///< a quieter text behind the first
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_detail;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hooksmith {

/// What a colour says; every use says it in words too.
enum class Tone { Success, Information, Warning, Error, Neutral };

/// The name of a tone's colour in a theme, and of the tint that goes behind it.
[[nodiscard]] QString colorName(Tone tone);
[[nodiscard]] QString tintName(Tone tone);

/// A word or two on a coloured pill.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setStatus(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/surface.h"

#include <functional>

class QHBoxLayout;
class QLabel;

namespace hooksmith {

/// A line above the page that says what went wrong or what can be restored, and stays until it is dismissed. It never
/// takes the keyboard away.
class MessageBar final : public Surface
{
    Q_OBJECT

public:
    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// A button that closes the bar and does something.
    void addAction(const QString &text, const QString &name, std::function<void()> action);
    [[nodiscard]] QString text() const;

private:
    QHBoxLayout *m_layout;
    QLabel *m_label;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "window/messagebar.h"

#include <QWidget>

class QVBoxLayout;

namespace hooksmith {

/// The message bars of a window, one below the other. The same message is shown once.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    MessageBar *show(MessageBar::Kind kind, const QString &text);
    void showError(const Error &error);
    void clear();

private:
    QVBoxLayout *m_layout;
};

} // namespace hooksmith

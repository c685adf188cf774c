// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace hooksmith {

/// A tool bar whose buttons the Tab key reaches, which those of a QToolBar are not. They are named after their actions,
/// which therefore have their names before they are added.
class ActionBar final : public QToolBar
{
    Q_OBJECT

public:
    using QToolBar::QToolBar;

protected:
    void actionEvent(QActionEvent *event) override;
};

} // namespace hooksmith

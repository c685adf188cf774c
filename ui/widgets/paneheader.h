// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace hooksmith {

/// The row above a pane: its title, what belongs beside the title, and its actions at the end.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);
    void addStretch();
    /// A flat button with an icon; its text is shown beside the icon, or only told where `iconOnly` is set.
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text, const QString &help,
                           bool iconOnly = false);

private:
    QHBoxLayout *m_layout;
};

} // namespace hooksmith

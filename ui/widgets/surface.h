// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace hooksmith {

/// A background for other widgets, painted in the theme's colours.
class Surface : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Card, ///< rounded, with a border
        Bar,  ///< edge to edge, with a line below
        Foot, ///< edge to edge, with a line above
        Information,
        Warning,
        Error
    };

    explicit Surface(Kind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace hooksmith

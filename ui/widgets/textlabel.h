// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hooksmith {

/// Text with a part to play: its size, weight and colour follow from the role and from the theme.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Title,   ///< of a page
        Section, ///< of a part of a page
        Field,   ///< names a control
        Body,
        Muted, ///< explains
        Code,  ///< in the fixed-width font
        Success,
        Warning,
        Error
    };

    /// Roles that explain wrap their text, the others do not.
    TextLabel(Role role, const QString &text, QWidget *parent = nullptr);

    void setRole(Role role);
    /// Shows the text, or hides the label where there is none.
    void showIfAny(Role role, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    Role m_role;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QPalette>

namespace hooksmith {

class SystemAppearance;

/// Gives the whole application the look that the settings ask for, at once and whenever they change. Made in main.cpp,
/// before the first widget.
class ThemeSwitcher final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitcher(Settings &settings, QObject *parent = nullptr);

private:
    void apply();
    [[nodiscard]] bool wantsDark() const;

    Settings &m_settings;
    SystemAppearance *m_system;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themeswitcher.h"

#include "widgets/style.h"
#include "widgets/systemappearance.h"
#include "widgets/theme.h"

#include <QApplication>

namespace hooksmith {

ThemeSwitcher::ThemeSwitcher(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(new SystemAppearance(this))
{
    QApplication::setStyle(new Style);
    connect(&settings, &Settings::themeChanged, this, &ThemeSwitcher::apply);
    connect(m_system, &SystemAppearance::changed, this, &ThemeSwitcher::apply);
    apply();
}

void ThemeSwitcher::apply()
{
    const QPalette palette = builtInTheme(wantsDark()).palette();
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
}

bool ThemeSwitcher::wantsDark() const
{
    switch (m_settings.theme()) {
    case Settings::Theme::System:
        return m_system->prefersDark();
    case Settings::Theme::Light:
        return false;
    case Settings::Theme::Dark:
        return true;
    }
    return false;
}

} // namespace hooksmith

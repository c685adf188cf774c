// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QColor>
#include <QHash>
#include <QPalette>

namespace hooksmith {

/// The colours of one look, by the names of the theme file ("syntax.keyword"): resources/themes/<name>.json.
struct Theme
{
    bool isDark = false;
    QHash<QString, QColor> colors;

    [[nodiscard]] QColor color(const QString &name) const; ///< magenta, which nobody can miss, for an unknown name
    [[nodiscard]] QPalette palette() const;
};

/// Reads a theme file. The error names the file, the line and the colour that cannot be used.
[[nodiscard]] Result<Theme> loadTheme(const QString &file);

/// The built-in theme that goes with a palette: what a widget paints with, and paints with again when its palette
/// changes.
[[nodiscard]] const Theme &themeFor(const QPalette &palette);
[[nodiscard]] const Theme &builtInTheme(bool dark);

/// The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "support/json.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Themes
{
    Q_DECLARE_TR_FUNCTIONS(Themes)
};

Result<Theme> readColors(const JsonValue &root, const QString &file)
{
    Theme theme{.isDark = root[u"dark"].toBool(), .colors = {}};
    for (const JsonValue::Member &group : root.object()) {
        for (const JsonValue::Member &entry : group.value.object()) {
            const QColor color(entry.value.toString());
            if (!color.isValid())
                return fail(Error{Error::Kind::InvalidInput,
                                  Themes::tr("\"%1\" is not a colour such as \"#1b2230\".").arg(entry.value.toString()),
                                  file, entry.value.line(), entry.value.column()});
            theme.colors.insert(group.key + u'.' + entry.key, color);
        }
    }
    return theme;
}

Theme builtIn(const QString &name)
{
    const Result<Theme> theme = loadTheme(u":/themes/%1.json"_qs.arg(name));
    Q_ASSERT_X(theme, "builtIn", "a built-in theme cannot be read");
    return theme.value_or(Theme());
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Theme::color(const QString &name) const
{
    return colors.value(name, Qt::magenta);
}

QPalette Theme::palette() const
{
    using P = QPalette;
    const std::pair<P::ColorRole, QString> roles[] = {
        {P::Window, u"window"_qs},
        {P::WindowText, u"windowText"_qs},
        {P::Base, u"base"_qs},
        {P::AlternateBase, u"alternateBase"_qs},
        {P::Text, u"text"_qs},
        {P::PlaceholderText, u"mutedText"_qs},
        {P::Button, u"button"_qs},
        {P::ButtonText, u"text"_qs},
        {P::BrightText, u"accentText"_qs},
        {P::Highlight, u"accent"_qs},
        {P::HighlightedText, u"accentText"_qs},
        {P::Link, u"link"_qs},
        {P::LinkVisited, u"link"_qs},
        {P::ToolTipBase, u"toolTip"_qs},
        {P::ToolTipText, u"toolTipText"_qs},
        {P::Light, u"buttonHover"_qs},
        {P::Midlight, u"buttonHover"_qs},
        {P::Mid, u"border"_qs},
        {P::Dark, u"controlBorder"_qs},
        {P::Shadow, u"controlBorder"_qs},
    };
    QPalette palette;
    for (const auto &[role, name] : roles)
        palette.setColor(role, color(u"palette."_qs + name));
    for (const P::ColorRole role : {P::WindowText, P::Text, P::ButtonText})
        palette.setColor(P::Disabled, role, color(u"palette.disabledText"_qs));
    palette.setColor(P::Disabled, P::Highlight, color(u"palette.border"_qs));
    return palette;
}

Result<Theme> loadTheme(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error{Error::Kind::Io, Themes::tr("Cannot read the theme: %1.").arg(source.errorString()), file});
    return parseJson(source.readAll(), file).and_then([&file](const JsonValue &root) {
        return readColors(root, file);
    });
}

const Theme &builtInTheme(bool dark)
{
    static const Theme lightTheme = builtIn(u"light"_qs);
    static const Theme darkTheme = builtIn(u"dark"_qs);
    return dark ? darkTheme : lightTheme;
}

const Theme &themeFor(const QPalette &palette)
{
    const QColor background = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return builtInTheme(background.lightness() < text.lightness());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString colorName(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Role::Title:
    case TextLabel::Role::Section:
    case TextLabel::Role::Field:
    case TextLabel::Role::Body:
    case TextLabel::Role::Code:
        return u"palette.windowText"_s;
    case TextLabel::Role::Muted:
        return u"palette.mutedText"_s;
    case TextLabel::Role::Success:
        return u"status.success"_s;
    case TextLabel::Role::Warning:
        return u"status.warning"_s;
    case TextLabel::Role::Error:
        return u"status.error"_s;
    }
    return {};
}

QFont fontOf(TextLabel::Role role)
{
    if (role == TextLabel::Role::Code)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QFont font = QGuiApplication::font();
    const bool isTitle = role == TextLabel::Role::Title;
    const bool isSection = role == TextLabel::Role::Section;
    if (isTitle || isSection)
        font.setPointSizeF(font.pointSizeF() * (isTitle ? 1.6 : 1.15));
    if (isTitle || isSection || role == TextLabel::Role::Field)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool wraps(TextLabel::Role role)
{
    using Role = TextLabel::Role;
    return role != Role::Title && role != Role::Section && role != Role::Field;
}

} // namespace

TextLabel::TextLabel(Role role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setWordWrap(wraps(role));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // inside a button it would be the button's
    apply();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    apply();
}

void TextLabel::showIfAny(Role role, const QString &text)
{
    setRole(role);
    setText(text);
    setVisible(!text.isEmpty());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        apply();
}

void TextLabel::apply()
{
    if (const QFont font = fontOf(m_role); font != this->font())
        setFont(font);
    const QColor color = themeFor(QGuiApplication::palette()).color(colorName(m_role));
    if (palette().color(QPalette::WindowText) == color)
        return; // setting it again would come back here
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, color);
    setPalette(colored);
}

} // namespace hooksmith

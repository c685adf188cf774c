// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace hooksmith {

/// RFC 9110, section 5.6.2: what methods and header names are made of.
[[nodiscard]] inline bool isHttpToken(const QString &text)
{
    static const QString punctuation = QStringLiteral("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return character.unicode() < 128 && (character.isLetterOrNumber() || punctuation.contains(character));
    });
}

/// Whether the value would end its header: RFC 9110, section 5.5, forbids CR, LF and NUL.
[[nodiscard]] inline bool breaksHeader(const QString &value)
{
    return value.contains(u'\r') || value.contains(u'\n') || value.contains(QChar(u'\0'));
}

} // namespace hooksmith

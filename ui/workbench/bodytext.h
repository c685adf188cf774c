// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hooksmith {

/// A request's body as it is shown: indented where it is JSON, its keys in their order and its numbers as written.
struct BodyText
{
    static constexpr qsizetype limit = 256 * 1024; ///< bytes shown unless everything is asked for

    QByteArray text;
    qsizetype size = 0;       ///< of the whole indented text, in bytes
    bool isCut = false;       ///< the text ends at the limit
    bool hasCutLines = false; ///< lines too long to be shown end with an ellipsis
    bool operator==(const BodyText &) const = default;
};

/// Safe to call in any thread; `limit` < 0 for everything.
[[nodiscard]] BodyText formatBody(const QByteArray &body, qsizetype limit = BodyText::limit);

} // namespace hooksmith

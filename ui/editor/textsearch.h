// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hooksmith {

struct SearchOptions
{
    QString text;
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false;
    bool operator==(const SearchOptions &) const = default;
};

/// A found place and what would stand there after replacing it. Offsets count the bytes of the UTF-8 text.
struct SearchMatch
{
    qsizetype start = 0;
    qsizetype end = 0;
    QByteArray replacement;
    bool operator==(const SearchMatch &) const = default;
};

/// Every match that is not empty, in order. In the replacement for a regular expression, $1 to $9 stand for what its
/// groups found, $& for the whole match, and $$ for a dollar sign. A pattern that cannot be read is an error.
[[nodiscard]] Result<QList<SearchMatch>> findAll(const QByteArray &text, const SearchOptions &options,
                                                 const QString &replacement = {});

/// The text from the first match's start to the last one's end, with every match replaced.
[[nodiscard]] QByteArray replaceAll(const QByteArray &text, const QList<SearchMatch> &matches);

} // namespace hooksmith

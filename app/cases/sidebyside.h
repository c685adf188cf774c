// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hooksmith {

/// Blank lines that one side of a comparison needs, so that what is alike stands beside what is alike.
struct Gap
{
    int afterLine = 0; ///< counted from 1; 0 is before the first
    int count = 0;
    bool operator==(const Gap &) const = default;
};

struct Gaps
{
    QList<Gap> before;
    QList<Gap> after;
};

/// The gaps of two indented JSON texts that are shown side by side. A comma at the end of a line makes no difference.
[[nodiscard]] Gaps gapsBetween(const QByteArray &before, const QByteArray &after);

} // namespace hooksmith

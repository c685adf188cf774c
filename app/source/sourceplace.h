// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hooksmith {

/// A place in a source as editors count it: both from 1, columns in UTF-16 code units.
struct SourcePlace
{
    int line = 0;
    int column = 0;
    bool operator==(const SourcePlace &) const = default;
};

[[nodiscard]] SourcePlace placeAt(QStringView source, qsizetype offset);
/// The other way round; the end of the line where it is shorter, of the source where it has fewer lines.
[[nodiscard]] qsizetype offsetOf(QStringView source, SourcePlace place);

} // namespace hooksmith

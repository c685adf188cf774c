// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourceplace.h"

#include <algorithm>

namespace hooksmith {

SourcePlace placeAt(QStringView source, qsizetype offset)
{
    const QStringView before = source.first(std::clamp<qsizetype>(offset, 0, source.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {.line = static_cast<int>(before.count(u'\n')) + 1,
            .column = static_cast<int>(before.size() - lineStart) + 1};
}

qsizetype offsetOf(QStringView source, SourcePlace place)
{
    qsizetype start = 0;
    for (int line = 1; line < place.line; ++line) {
        const qsizetype end = source.indexOf(u'\n', start);
        if (end < 0)
            return source.size();
        start = end + 1;
    }
    const qsizetype end = source.indexOf(u'\n', start);
    return std::min(start + std::max(place.column, 1) - 1, end < 0 ? source.size() : end);
}

} // namespace hooksmith

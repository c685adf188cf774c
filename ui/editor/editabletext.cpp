// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editabletext.h"

namespace hooksmith {

namespace {

constexpr qsizetype largest = 1024 * 1024;   // bytes
constexpr qsizetype longestLine = 50 * 1000; // bytes

} // namespace

bool isEditable(const QByteArray &text)
{
    if (text.size() > largest)
        return false;
    for (qsizetype start = 0; text.size() - start > longestLine;) {
        const qsizetype end = text.indexOf('\n', start);
        if (end < 0 || end - start > longestLine)
            return false;
        start = end + 1;
    }
    return true;
}

} // namespace hooksmith

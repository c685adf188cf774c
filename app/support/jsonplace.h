// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hooksmith {

/// Where in a JSON text an offset lies, which may be one that is being typed and not complete.
struct JsonPlace
{
    QString pointer;         ///< RFC 6901: of the value there, or whose key is there
    bool isKey = false;      ///< a key is there, or belongs there
    bool isInString = false; ///< between its quotes
    QString typed;           ///< of the key or value, what stands before the offset, without a quote
    qsizetype start = 0;     ///< of the key or value, in bytes, quotes included; both at the offset where none stands
    qsizetype end = 0;
    bool operator==(const JsonPlace &) const = default;
};

[[nodiscard]] JsonPlace placeAt(const QByteArray &text, qsizetype offset);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/differencelines.h"

#include "support/jsonedit.h"

namespace hooksmith {

namespace {

/// The value where the pointer says, or else where items before it were put in or taken out: pointers are those of the
/// other side then.
const JsonValue *find(const JsonValue &document, const QString &pointer, const JsonValue &value)
{
    const JsonValue *there = document.at(pointer);
    if (there && *there == value)
        return there;
    for (const QString &other : pointersOf(document)) {
        const JsonValue *candidate = document.at(other);
        if (lastToken(other) == lastToken(pointer) && *candidate == value)
            return candidate;
    }
    return there;
}

} // namespace

QList<DifferenceLines> differenceLines(const QByteArray &indented, DifferenceSide side,
                                       const QList<JsonDifference> &differences)
{
    const JsonValue document = parseJson(indented).value_or(JsonValue());
    const bool isBefore = side == DifferenceSide::Before;
    const auto absent = isBefore ? JsonDifference::Kind::Added : JsonDifference::Kind::Removed;
    QList<DifferenceLines> lines;
    for (const JsonDifference &difference : differences) {
        if (difference.kind == absent)
            continue;
        const JsonValue &value = isBefore ? difference.before : difference.after;
        if (const JsonValue *found = find(document, difference.pointer, value))
            lines.append({.kind = difference.kind,
                          .first = found->line(),
                          .count = static_cast<int>(toIndentedJson(*found).count('\n'))});
    }
    return lines;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QList>

namespace hooksmith {

/// One place at which two JSON values differ.
struct JsonDifference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString pointer;  ///< RFC 6901; of the second value, but of the first where something was removed
    JsonValue before; ///< JSON null where something was added
    JsonValue after;  ///< JSON null where something was removed
    bool operator==(const JsonDifference &) const = default;
};

[[nodiscard]] QString nameOf(JsonDifference::Kind kind); ///< "added", "removed", "changed"

/// The smallest places at which the values differ, in the order in which they stand. The order of keys does not count;
/// an item put into an array or taken out of it is one difference, not one of every item behind it.
[[nodiscard]] QList<JsonDifference> differences(const JsonValue &before, const JsonValue &after);

} // namespace hooksmith

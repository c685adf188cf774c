// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"

#include <QList>

namespace hooksmith {

/// One change of a payload that its schema allows.
struct Mutation
{
    enum class Kind {
        Drop,   ///< an optional field is not there
        Null,   ///< a field that can be null is null
        Change, ///< another value of the same type
        Add     ///< a field that the schema does not know, as tomorrow's payloads may have one
    };

    Kind kind = Kind::Change;
    QString pointer;
    JsonValue value;  ///< JSON null for a field that is dropped
    QString describe; ///< "is missing", "is null", "is empty", …: what follows the field's name
    bool operator==(const Mutation &) const = default;
};

/// Everything that can be done to one place of the payload, the likeliest in practice first. The fields that say what
/// kind of event it is stay as they are.
[[nodiscard]] QList<Mutation> mutationsAt(const QString &pointer, const JsonValue &value, const FieldSchema &field);

/// Everything that can be done to the payload: first each field dropped or null by itself, all optional ones at once,
/// then other values.
[[nodiscard]] QList<Mutation> mutationsOf(const JsonValue &payload, const PayloadSchema &schema);

[[nodiscard]] JsonValue apply(const Mutation &mutation, const JsonValue &payload);

} // namespace hooksmith

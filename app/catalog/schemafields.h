// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"

namespace hooksmith {

/// What a schema says of one field, in words.
struct SchemaField
{
    QString name; ///< "[ ]" for the items of a list
    QString type; ///< e.g. "integer, minor units of currency"
    bool isNullable = false;
    bool isRequired = false;
    QString meaning;
    QStringList values;             ///< those known today, others can follow; empty where it can be any
    QList<SchemaField> fields = {}; ///< nested in it
    bool operator==(const SchemaField &) const = default;
};

/// The fields of an event type's payload, from its schema (EventCatalog::schema(), whose keywords
/// resources/events/README.md explains), with meanings in the language of the locale where there are any.
[[nodiscard]] QList<SchemaField> fieldsOf(const JsonValue &schema, const QString &locale);

/// One field alone, without those nested in it.
[[nodiscard]] SchemaField describeField(const QString &name, const FieldSchema &field, const QString &locale);
[[nodiscard]] QString presenceOf(const SchemaField &field); ///< e.g. "may be null or missing"
/// All of it in a few lines: name and type, presence, meaning, known values.
[[nodiscard]] QString textOf(const SchemaField &field);

} // namespace hooksmith

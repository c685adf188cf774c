// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <memory>

namespace hooksmith {

/// What an event's schema says of one place of a payload, references followed. A place that the schema does not know is
/// not valid. Points into its PayloadSchema, which must outlive it.
class FieldSchema
{
public:
    FieldSchema() = default;
    FieldSchema(const JsonValue &root, const JsonValue &declared, bool isRequired);

    [[nodiscard]] bool isValid() const { return m_schema != nullptr; }
    [[nodiscard]] bool isRequired() const { return m_isRequired; }
    [[nodiscard]] bool isNullable() const { return m_isNullable; }
    /// "string", "integer", "number", "boolean", "array" or "object"; empty where the schema allows several or does
    /// not say.
    [[nodiscard]] QString type() const;
    /// A keyword of the place itself, else of what it refers to, such as "description" or "x-values".
    [[nodiscard]] const JsonValue &keyword(QStringView name) const;

    [[nodiscard]] QStringList propertyNames() const;
    [[nodiscard]] FieldSchema property(const QString &name) const; ///< also one that additionalProperties describes
    [[nodiscard]] FieldSchema items() const;

private:
    void follow(const JsonValue &schema);

    const JsonValue *m_root = nullptr;
    const JsonValue *m_declared = nullptr; // where documentation stands
    const JsonValue *m_schema = nullptr;   // where the type stands
    bool m_isRequired = false;
    bool m_isNullable = false;
};

/// The JSON Schema of an event type's payload, as EventCatalog::schema() gives it, asked place by place. Cheap to copy.
class PayloadSchema
{
public:
    PayloadSchema() = default;
    explicit PayloadSchema(JsonValue schema);

    [[nodiscard]] FieldSchema root() const;
    [[nodiscard]] FieldSchema at(QStringView pointer) const;
    /// The kind of personal data at that place ("email", "name", …; resources/events/README.md lists them): its own, or
    /// that of what it is part of. Empty where it is none.
    [[nodiscard]] QString personalKind(QStringView pointer) const;

private:
    std::shared_ptr<const JsonValue> m_document;
};

} // namespace hooksmith

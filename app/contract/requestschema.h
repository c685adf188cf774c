// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QStringList>

#include <memory>

namespace valijson {
class Schema;
}

namespace hooksmith {

/// A JSON Schema (draft 7) of a message, ready to hold messages against.
class RequestSchema
{
public:
    /// Reads the file and the files it refers to ("common.json#/definitions/id"). The error names the broken file.
    [[nodiscard]] static Result<RequestSchema> load(const QString &folder, const QString &fileName);

    /// RFC 6901 pointers of the places that break the schema; empty where it is met.
    [[nodiscard]] QStringList violations(const JsonValue &message) const;
    /// What the schema says of the value at that place; JSON null where it says nothing.
    [[nodiscard]] const JsonValue &at(const QString &pointer) const;
    [[nodiscard]] const JsonValue &document() const { return *m_document; }

private:
    std::shared_ptr<const JsonValue> m_document;      // shared: copies of a contract are of one schema
    std::shared_ptr<const valijson::Schema> m_schema; // is not copyable
};

} // namespace hooksmith

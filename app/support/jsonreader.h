// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QCoreApplication>

#include <optional>

namespace hooksmith {

/// Reads typed fields of a JSON document and keeps the first thing that is wrong with it, so that a parser reads like
/// the structure it fills. A field with a problem reads as empty and the rest is read on; ask problem() once, at the
/// end.
class JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)

public:
    explicit JsonReader(QString file);

    [[nodiscard]] QString requireString(const JsonValue &object, QStringView key); ///< not empty
    [[nodiscard]] QString optionalString(const JsonValue &object, QStringView key);
    [[nodiscard]] bool optionalBool(const JsonValue &object, QStringView key, bool fallback);
    /// A whole number within the limits, both included.
    [[nodiscard]] int optionalInt(const JsonValue &object, QStringView key, int fallback, int minimum, int maximum);
    [[nodiscard]] QStringList optionalStrings(const JsonValue &object, QStringView key);
    [[nodiscard]] const JsonValue &requireObject(const JsonValue &object, QStringView key);
    [[nodiscard]] const JsonValue &optionalObject(const JsonValue &object, QStringView key); ///< null or missing: null
    [[nodiscard]] const JsonValue &optionalArray(const JsonValue &object, QStringView key);
    /// The value itself must be an object.
    bool expectObject(const JsonValue &value);

    /// The "format" field, a whole number from 1 on; 0 after a problem.
    [[nodiscard]] int format(const JsonValue &document);
    /// As format(), for files that this version must understand fully: a newer format is a problem.
    void requireFormat(const JsonValue &document, int newest);

    /// Reports a problem of the value; only the first report counts.
    void complain(const JsonValue &where, const QString &message);
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    [[nodiscard]] const JsonValue &typed(const JsonValue &object, QStringView key, JsonValue::Type type, bool required);

    QString m_file;
    std::optional<Error> m_problem;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace hooksmith {

/// A JSON value that keeps what QJsonValue loses: the order of keys, the digits of numbers as they were written, and
/// where in the text each value stood.
class JsonValue
{
public:
    struct Member;
    using Array = std::vector<JsonValue>;
    using Object = std::vector<Member>;

    enum class Type { Null, Bool, Number, String, Array, Object };

    JsonValue() = default; ///< null
    JsonValue(bool value);
    JsonValue(int value);
    JsonValue(qint64 value);
    JsonValue(double value); ///< not finite becomes null, as in JSON.stringify
    JsonValue(QString value);
    JsonValue(const QStringList &values);
    JsonValue(Array values);
    JsonValue(Object members);
    JsonValue(const char *) = delete;

    /// A number with exactly these digits; the text must be a JSON number.
    [[nodiscard]] static JsonValue numberAsWritten(QByteArray digits);
    [[nodiscard]] static JsonValue emptyArray();
    [[nodiscard]] static JsonValue emptyObject();

    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isBool() const { return type() == Type::Bool; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }

    [[nodiscard]] bool toBool(bool fallback = false) const;
    [[nodiscard]] double toDouble(double fallback = 0) const;
    [[nodiscard]] int toInt(int fallback = 0) const;
    [[nodiscard]] QString toString(const QString &fallback = {}) const;
    [[nodiscard]] QByteArray numberText() const;    ///< the digits of a number; empty for anything else
    [[nodiscard]] QStringList toStringList() const; ///< the strings of an array; other items are left out

    [[nodiscard]] const Array &array() const;                         ///< empty for anything but an array
    [[nodiscard]] const Object &object() const;                       ///< empty for anything but an object
    [[nodiscard]] const JsonValue *find(QStringView key) const;       ///< null pointer where the key is missing
    [[nodiscard]] const JsonValue &operator[](QStringView key) const; ///< JSON null where the key is missing
    /// The value that an RFC 6901 pointer ("/data/customer/0") names; null pointer where there is none.
    [[nodiscard]] const JsonValue *at(QStringView pointer) const;

    void append(JsonValue value); ///< makes an array of anything that is none
    void set(const QString &key,
             JsonValue value); ///< replaces in place or adds at the end; makes an object of anything else
    void remove(QStringView key);

    [[nodiscard]] int line() const { return m_line; }     ///< counted from 1; 0 where the value came from no text
    [[nodiscard]] int column() const { return m_column; } ///< counted from 1, in characters

    /// Equal in content and order of keys; positions do not count, and numbers are equal only digit for digit.
    friend bool operator==(const JsonValue &a, const JsonValue &b);

private:
    friend class JsonBuilder;

    struct Number
    {
        QByteArray digits;
        bool operator==(const Number &) const = default;
    };

    std::variant<std::monostate, bool, Number, QString, Array, Object> m_data;
    int m_line = 0;
    int m_column = 0;
};

struct JsonValue::Member
{
    QString key;
    JsonValue value;
    bool operator==(const Member &) const = default;
};

enum class DuplicateKeys { Reject, KeepLast };

/// Reads one JSON document (RFC 8259, UTF-8). Errors carry line and column, and `file` where it is given.
[[nodiscard]] Result<JsonValue> parseJson(const QByteArray &text, const QString &file = {},
                                          DuplicateKeys duplicates = DuplicateKeys::Reject);

[[nodiscard]] QByteArray toCompactJson(const JsonValue &value);
/// Two spaces an indent and a newline at the end, as files for git want it.
[[nodiscard]] QByteArray toIndentedJson(const JsonValue &value);

/// A JSON string literal, quotes included.
[[nodiscard]] QByteArray quoteJson(QStringView text);

/// Writes the token into an RFC 6901 pointer form (~ and / escaped).
[[nodiscard]] QString escapePointerToken(QString token);

} // namespace hooksmith

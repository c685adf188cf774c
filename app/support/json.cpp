// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hooksmith {

namespace {

const JsonValue nullValue;

QByteArray shortestDigits(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

JsonValue::JsonValue(bool value)
    : m_data(value)
{
}

JsonValue::JsonValue(int value)
    : m_data(Number{QByteArray::number(value)})
{
}

JsonValue::JsonValue(qint64 value)
    : m_data(Number{QByteArray::number(value)})
{
}

JsonValue::JsonValue(double value)
{
    if (std::isfinite(value))
        m_data = Number{shortestDigits(value)};
}

JsonValue::JsonValue(QString value)
    : m_data(std::move(value))
{
}

JsonValue::JsonValue(const QStringList &values)
    : m_data(Array(values.begin(), values.end()))
{
}

JsonValue::JsonValue(Array values)
    : m_data(std::move(values))
{
}

JsonValue::JsonValue(Object members)
    : m_data(std::move(members))
{
}

JsonValue JsonValue::numberAsWritten(QByteArray digits)
{
    JsonValue value;
    value.m_data = Number{std::move(digits)};
    return value;
}

// Not inline: the members of an object are complete only here.
JsonValue JsonValue::emptyArray()
{
    return {Array()};
}

JsonValue JsonValue::emptyObject()
{
    return {Object()};
}

JsonValue::Type JsonValue::type() const
{
    return static_cast<Type>(m_data.index());
}

bool JsonValue::toBool(bool fallback) const
{
    const bool *value = std::get_if<bool>(&m_data);
    return value ? *value : fallback;
}

double JsonValue::toDouble(double fallback) const
{
    const Number *number = std::get_if<Number>(&m_data);
    return number ? number->digits.toDouble() : fallback;
}

int JsonValue::toInt(int fallback) const
{
    const double value = toDouble(fallback);
    const bool fits = std::isfinite(value) && std::abs(value) < 2147483648.0;
    return fits ? static_cast<int>(value) : fallback;
}

QString JsonValue::toString(const QString &fallback) const
{
    const QString *value = std::get_if<QString>(&m_data);
    return value ? *value : fallback;
}

QByteArray JsonValue::numberText() const
{
    const Number *number = std::get_if<Number>(&m_data);
    return number ? number->digits : QByteArray();
}

QStringList JsonValue::toStringList() const
{
    QStringList strings;
    for (const JsonValue &item : array()) {
        if (item.isString())
            strings.append(item.toString());
    }
    return strings;
}

const JsonValue::Array &JsonValue::array() const
{
    static const Array empty;
    const Array *values = std::get_if<Array>(&m_data);
    return values ? *values : empty;
}

const JsonValue::Object &JsonValue::object() const
{
    static const Object empty;
    const Object *members = std::get_if<Object>(&m_data);
    return members ? *members : empty;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    const Object &members = object();
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? nullptr : &found->value;
}

const JsonValue &JsonValue::operator[](QStringView key) const
{
    const JsonValue *value = find(key);
    return value ? *value : nullValue;
}

const JsonValue *JsonValue::at(QStringView pointer) const
{
    const JsonValue *value = this;
    if (pointer.isEmpty())
        return value;
    if (!pointer.startsWith(u'/'))
        return nullptr;
    for (const QStringView escaped : pointer.mid(1).split(u'/')) {
        QString token = escaped.toString();
        token.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        if (value->isArray()) {
            bool isIndex = false;
            const auto index = token.toULongLong(&isIndex);
            value = isIndex && index < value->array().size() ? &value->array()[index] : nullptr;
        } else {
            value = value->find(token);
        }
        if (!value)
            return nullptr;
    }
    return value;
}

void JsonValue::append(JsonValue value)
{
    if (!isArray())
        m_data = Array{};
    std::get<Array>(m_data).push_back(std::move(value));
}

void JsonValue::set(const QString &key, JsonValue value)
{
    if (!isObject())
        m_data = Object{};
    Object &members = std::get<Object>(m_data);
    const auto found = std::ranges::find(members, key, &Member::key);
    if (found == members.end())
        members.push_back({key, std::move(value)});
    else
        found->value = std::move(value);
}

void JsonValue::remove(QStringView key)
{
    if (Object *members = std::get_if<Object>(&m_data))
        std::erase_if(*members, [key](const Member &member) { return member.key == key; });
}

bool operator==(const JsonValue &a, const JsonValue &b)
{
    return a.m_data == b.m_data;
}

QString escapePointerToken(QString token)
{
    return token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsonreader.h"

namespace hooksmith {

namespace {

const JsonValue nothing;

bool isWholeNumber(const JsonValue &value)
{
    bool isWhole = false;
    value.numberText().toInt(&isWhole);
    return isWhole;
}

} // namespace

JsonReader::JsonReader(QString file)
    : m_file(std::move(file))
{
}

QString JsonReader::requireString(const JsonValue &object, QStringView key)
{
    const JsonValue &value = typed(object, key, JsonValue::Type::String, true);
    if (value.isString() && value.toString().isEmpty())
        complain(value, tr("The field \"%1\" is empty; give it a text.").arg(key));
    return value.toString();
}

QString JsonReader::optionalString(const JsonValue &object, QStringView key)
{
    return typed(object, key, JsonValue::Type::String, false).toString();
}

bool JsonReader::optionalBool(const JsonValue &object, QStringView key, bool fallback)
{
    return typed(object, key, JsonValue::Type::Bool, false).toBool(fallback);
}

int JsonReader::optionalInt(const JsonValue &object, QStringView key, int fallback, int minimum, int maximum)
{
    const JsonValue &value = typed(object, key, JsonValue::Type::Number, false);
    if (value.isNull())
        return fallback;
    const int number = value.toInt();
    if (isWholeNumber(value) && number >= minimum && number <= maximum)
        return number;
    complain(value, tr("The field \"%1\" must be a whole number from %2 to %3.").arg(key).arg(minimum).arg(maximum));
    return fallback;
}

QStringList JsonReader::optionalStrings(const JsonValue &object, QStringView key)
{
    const JsonValue &list = optionalArray(object, key);
    for (const JsonValue &item : list.array()) {
        if (item.toString().isEmpty())
            complain(item, tr("Every item of \"%1\" must be a text that is not empty.").arg(key));
    }
    return list.toStringList();
}

const JsonValue &JsonReader::requireObject(const JsonValue &object, QStringView key)
{
    return typed(object, key, JsonValue::Type::Object, true);
}

const JsonValue &JsonReader::optionalObject(const JsonValue &object, QStringView key)
{
    return typed(object, key, JsonValue::Type::Object, false);
}

const JsonValue &JsonReader::optionalArray(const JsonValue &object, QStringView key)
{
    return typed(object, key, JsonValue::Type::Array, false);
}

bool JsonReader::expectObject(const JsonValue &value)
{
    if (!value.isObject())
        complain(value, tr("An object in braces is expected here."));
    return value.isObject();
}

int JsonReader::format(const JsonValue &document)
{
    const JsonValue &value = typed(document, u"format", JsonValue::Type::Number, true);
    if (value.isNumber() && (!isWholeNumber(value) || value.toInt() < 1))
        complain(value, tr("The field \"format\" must be a whole number from 1 on."));
    return m_problem ? 0 : value.toInt();
}

void JsonReader::requireFormat(const JsonValue &document, int newest)
{
    const int found = format(document);
    if (found > newest)
        complain(document[u"format"],
                 tr("This file has format %1, and this version of Hooksmith reads formats up to %2; update Hooksmith.")
                     .arg(found)
                     .arg(newest));
}

void JsonReader::complain(const JsonValue &where, const QString &message)
{
    if (!m_problem)
        m_problem = Error{Error::Kind::InvalidInput, message, m_file, where.line(), where.column()};
}

const JsonValue &JsonReader::typed(const JsonValue &object, QStringView key, JsonValue::Type type, bool required)
{
    const JsonValue &value = object[key];
    if (value.type() == type)
        return value;
    if (value.isNull() && !required)
        return nothing;
    if (!object.find(key)) {
        complain(object, tr("The field \"%1\" is missing.").arg(key));
        return nothing;
    }
    switch (type) {
    case JsonValue::Type::Null:
    case JsonValue::Type::String:
        complain(value, tr("The field \"%1\" must be a text in double quotes.").arg(key));
        break;
    case JsonValue::Type::Bool:
        complain(value, tr("The field \"%1\" must be true or false.").arg(key));
        break;
    case JsonValue::Type::Number:
        complain(value, tr("The field \"%1\" must be a number.").arg(key));
        break;
    case JsonValue::Type::Array:
        complain(value, tr("The field \"%1\" must be a list in brackets.").arg(key));
        break;
    case JsonValue::Type::Object:
        complain(value, tr("The field \"%1\" must be an object in braces.").arg(key));
        break;
    }
    return nothing;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/payload.h"

#include <QJSEngine>

namespace hooksmith {

namespace {

QJSValue toScriptArray(QJSEngine &engine, const JsonValue::Array &items)
{
    QJSValue array = engine.newArray(static_cast<uint>(items.size()));
    for (size_t i = 0; i < items.size(); ++i)
        array.setProperty(static_cast<quint32>(i), toScriptValue(engine, items[i]));
    return array;
}

QJSValue toScriptObject(QJSEngine &engine, const JsonValue::Object &members)
{
    QJSValue object = engine.newObject();
    for (const JsonValue::Member &member : members)
        object.setProperty(member.key, toScriptValue(engine, member.value));
    return object;
}

} // namespace

QJSValue toScriptValue(QJSEngine &engine, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return QJSValue(QJSValue::NullValue);
    case JsonValue::Type::Bool:
        return QJSValue(value.toBool());
    case JsonValue::Type::Number:
        return QJSValue(value.toDouble());
    case JsonValue::Type::String:
        return QJSValue(value.toString());
    case JsonValue::Type::Array:
        return toScriptArray(engine, value.array());
    case JsonValue::Type::Object:
        return toScriptObject(engine, value.object());
    }
    return {};
}

} // namespace hooksmith

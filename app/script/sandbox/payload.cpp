// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/payload.h"

#include <QJSEngine>

#include <algorithm>

namespace hooksmith {

namespace {

constexpr int comparedTexts = 8;

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

/// Whether a text with these characters has one form in JSON, apart from its escapes.
bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(
        text, [](char character) { return character >= ' ' && character <= '~' && character != '\\'; });
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

bool mayBeSame(QByteArrayView body, QByteArrayView payload)
{
    if (payload.contains('\\'))
        return true; // its texts may be written in another way there
    qsizetype start = body.indexOf('"');
    for (int texts = 0; start >= 0 && texts < comparedTexts; ++texts) {
        const qsizetype end = body.indexOf('"', start + 1) + 1;
        const QByteArrayView text = body.sliced(start, end - start);
        if (!isPlain(text))
            return true;
        if (!payload.contains(text))
            return false;
        start = body.indexOf('"', end);
    }
    return true;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/shrink.h"

#include "support/jsonedit.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool mayGo(const QString &pointer, const JsonValue &payload, const FieldSchema &field)
{
    if (pointer.isEmpty())
        return false;
    return !field.isValid() || !field.isRequired() || payload.at(parentPointer(pointer))->isArray();
}

JsonValue simplestText(const FieldSchema &field, const JsonValue &current)
{
    const QString format = field.keyword(u"format").toString();
    if (format == u"date-time")
        return u"2026-01-01T00:00:00Z"_qs;
    if (format == u"decimal")
        return u"0"_qs;
    if (format == u"email")
        return u"a@example.com"_qs;
    if (format == u"uri")
        return u"https://example.com"_qs;
    const JsonValue &known = field.keyword(u"x-values");
    return known.isArray() ? known.array().front() : field.isValid() ? JsonValue(QString()) : current;
}

/// The simplest value that the schema allows in this place.
JsonValue simplest(const FieldSchema &field, const JsonValue &current)
{
    if (field.keyword(u"const").isString())
        return current;
    switch (current.type()) {
    case JsonValue::Type::Null:
        return current;
    case JsonValue::Type::Bool:
        return false;
    case JsonValue::Type::Number:
        return 0;
    case JsonValue::Type::String:
        return simplestText(field, current);
    case JsonValue::Type::Array:
        return JsonValue::emptyArray();
    case JsonValue::Type::Object:
        return field.keyword(u"additionalProperties").isObject() ? JsonValue::emptyObject() : current;
    }
    return current;
}

class Shrinking
{
    using Change = JsonValue (Shrinking::*)(const JsonValue &, const QString &) const;

public:
    Shrinking(JsonValue payload, const PayloadSchema &schema, const ShowsSymptom &shows)
        : m_payload(std::move(payload))
        , m_schema(schema)
        , m_shows(shows)
    {
    }

    /// As often as something became smaller: then what could not go before may go now.
    JsonValue run()
    {
        for (bool isSmaller = true; isSmaller;) {
            isSmaller = false;
            for (const Change change : {&Shrinking::withoutField, &Shrinking::withSimplest, &Shrinking::withHalf})
                isSmaller = reduce(pointersOf(m_payload), change) || isSmaller;
        }
        return m_payload;
    }

private:
    /// Changes all of these places, or as many as the symptom allows.
    bool reduce(const QStringList &pointers, Change change)
    {
        JsonValue candidate = m_payload;
        for (auto pointer = pointers.rbegin(); pointer != pointers.rend(); ++pointer) { // later items of a list first
            if (candidate.at(*pointer))
                candidate = (this->*change)(candidate, *pointer);
        }
        if (candidate == m_payload)
            return false;
        if (m_shows(candidate)) {
            m_payload = candidate;
            return true;
        }
        if (pointers.size() == 1)
            return false;
        const qsizetype half = pointers.size() / 2;
        const bool isLaterSmaller = reduce(pointers.sliced(half), change);
        return reduce(pointers.first(half), change) || isLaterSmaller;
    }

    [[nodiscard]] JsonValue withoutField(const JsonValue &payload, const QString &pointer) const
    {
        return mayGo(pointer, payload, m_schema.at(pointer)) ? withoutValueAt(payload, pointer) : payload;
    }

    [[nodiscard]] JsonValue withSimplest(const JsonValue &payload, const QString &pointer) const
    {
        const JsonValue &value = *payload.at(pointer);
        const JsonValue simple = simplest(m_schema.at(pointer), value);
        return simple == value ? payload : withValueAt(payload, pointer, simple);
    }

    [[nodiscard]] JsonValue withHalf(const JsonValue &payload, const QString &pointer) const
    {
        constexpr qsizetype longText = 40;
        const QString text = payload.at(pointer)->toString();
        return text.size() > longText ? withValueAt(payload, pointer, text.left(text.size() / 2)) : payload;
    }

    JsonValue m_payload;
    const PayloadSchema &m_schema;
    const ShowsSymptom &m_shows;
};

} // namespace

JsonValue shrink(const JsonValue &payload, const PayloadSchema &schema, const ShowsSymptom &shows)
{
    return Shrinking(payload, schema, shows).run();
}

} // namespace hooksmith

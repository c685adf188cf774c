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
public:
    Shrinking(JsonValue payload, const PayloadSchema &schema, const ShowsSymptom &shows, int most)
        : m_payload(std::move(payload))
        , m_schema(schema)
        , m_shows(shows)
        , m_left(most)
    {
    }

    JsonValue run()
    {
        takeOptionalAtOnce();
        while (m_left > 0 && pass()) {
        }
        return m_payload;
    }

private:
    bool accept(const JsonValue &candidate)
    {
        if (candidate == m_payload || m_left-- <= 0 || !m_shows(candidate))
            return false;
        m_payload = candidate;
        return true;
    }

    void takeOptionalAtOnce()
    {
        JsonValue bare = m_payload;
        const QStringList pointers = pointersOf(m_payload);
        for (auto pointer = pointers.rbegin(); pointer != pointers.rend(); ++pointer) {
            if (mayGo(*pointer, m_payload, m_schema.at(*pointer)))
                bare = withoutValueAt(bare, *pointer);
        }
        accept(bare);
    }

    /// True where something became smaller: then what could not go before may go now.
    bool pass()
    {
        bool smaller = false;
        const QStringList pointers = pointersOf(m_payload);
        for (auto pointer = pointers.rbegin(); pointer != pointers.rend(); ++pointer)
            smaller = shrinkAt(*pointer) || smaller;
        return smaller;
    }

    bool shrinkAt(const QString &pointer)
    {
        const JsonValue *value = m_payload.at(pointer);
        if (!value)
            return false;
        const FieldSchema field = m_schema.at(pointer);
        if (mayGo(pointer, m_payload, field) && accept(withoutValueAt(m_payload, pointer)))
            return true;
        const JsonValue simple = simplest(field, *value);
        if (simple != *value && accept(withValueAt(m_payload, pointer, simple)))
            return true;
        return value->isString() && halve(pointer, value->toString());
    }

    bool halve(const QString &pointer, const QString &text)
    {
        constexpr qsizetype longText = 40;
        return text.size() > longText && accept(withValueAt(m_payload, pointer, text.left(text.size() / 2)));
    }

    JsonValue m_payload;
    const PayloadSchema &m_schema;
    const ShowsSymptom &m_shows;
    int m_left;
};

} // namespace

JsonValue shrink(const JsonValue &payload, const PayloadSchema &schema, const ShowsSymptom &shows, int most)
{
    return Shrinking(payload, schema, shows, most).run();
}

} // namespace hooksmith

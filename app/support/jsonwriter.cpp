// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json.h"

namespace hooksmith {

namespace {

QByteArray escapeOf(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

bool isLoneSurrogate(QStringView text, qsizetype index)
{
    const QChar unit = text[index];
    if (unit.isHighSurrogate())
        return index + 1 == text.size() || !text[index + 1].isLowSurrogate();
    return unit.isLowSurrogate() && (index == 0 || !text[index - 1].isHighSurrogate());
}

bool needsEscape(QStringView text, qsizetype index)
{
    const QChar unit = text[index];
    return unit < u' ' || unit == u'"' || unit == u'\\' || (unit.isSurrogate() && isLoneSurrogate(text, index));
}

class Writer
{
public:
    explicit Writer(bool indented)
        : m_indented(indented)
    {
    }

    void write(const JsonValue &value)
    {
        switch (value.type()) {
        case JsonValue::Type::Null:
            m_out += "null";
            break;
        case JsonValue::Type::Bool:
            m_out += value.toBool() ? "true" : "false";
            break;
        case JsonValue::Type::Number:
            m_out += value.numberText();
            break;
        case JsonValue::Type::String:
            m_out += quoteJson(value.toString());
            break;
        case JsonValue::Type::Array:
            writeArray(value.array());
            break;
        case JsonValue::Type::Object:
            writeObject(value.object());
            break;
        }
    }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void writeArray(const JsonValue::Array &items)
    {
        open('[');
        for (size_t i = 0; i < items.size(); ++i) {
            separate(i > 0);
            write(items[i]);
        }
        close(']', items.empty());
    }

    void writeObject(const JsonValue::Object &members)
    {
        open('{');
        for (size_t i = 0; i < members.size(); ++i) {
            separate(i > 0);
            m_out += quoteJson(members[i].key) + (m_indented ? ": " : ":");
            write(members[i].value);
        }
        close('}', members.empty());
    }

    void open(char bracket)
    {
        m_out += bracket;
        ++m_depth;
    }

    void separate(bool needsComma)
    {
        if (needsComma)
            m_out += ',';
        breakLine();
    }

    void close(char bracket, bool empty)
    {
        --m_depth;
        if (!empty)
            breakLine();
        m_out += bracket;
    }

    void breakLine()
    {
        if (m_indented)
            m_out += '\n' + QByteArray(2 * m_depth, ' ');
    }

    QByteArray m_out;
    qsizetype m_depth = 0;
    bool m_indented;
};

} // namespace

QByteArray quoteJson(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    qsizetype start = 0; // of what stands as it is
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text, i))
            continue;
        out += text.sliced(start, i - start).toUtf8() + escapeOf(text[i].unicode());
        start = i + 1;
    }
    out += text.sliced(start).toUtf8();
    out += '"';
    return out;
}

QByteArray toCompactJson(const JsonValue &value)
{
    Writer writer(false);
    writer.write(value);
    return writer.take();
}

QByteArray toIndentedJson(const JsonValue &value)
{
    Writer writer(true);
    writer.write(value);
    return writer.take() + '\n';
}

} // namespace hooksmith

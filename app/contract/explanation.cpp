// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/explanation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// One place of a message that breaks its schema. valijson finds the places; what is wrong there is read from the
/// schema again, because its own words cannot be translated.
class PlaceExplainer
{
    Q_DECLARE_TR_FUNCTIONS(ContractSchema)

public:
    PlaceExplainer(const JsonValue &value, const JsonValue &schema, const QString &pointer,
                   const ContractData &contract, Findings &findings)
        : m_value(value)
        , m_schema(schema)
        , m_pointer(pointer)
        , m_contract(contract)
        , m_findings(findings)
    {
    }

    void explain()
    {
        if (!hasAllowedType())
            return add(u"wrong-type", m_schema,
                       tr("%1 must be %2, not %3.").arg(subject(m_pointer), allowedTypes(), typeOf(m_value)));
        explainMissing();
        explainValue();
        explainSize();
    }

private:
    void explainMissing()
    {
        for (const QString &key : m_schema[u"required"].toStringList()) {
            if (m_value.find(key))
                continue;
            const JsonValue &property = m_schema[u"properties"][key];
            const QString rule = property[u"x-missing"].toString(u"missing-field"_s);
            add(rule, {}, tr("%1 is missing.").arg(subject(m_pointer + u'/' + escapePointerToken(key))));
        }
    }

    void explainValue()
    {
        const JsonValue *constant = m_schema.find(u"const");
        if (constant && !(m_value == *constant))
            add(u"wrong-value", m_schema, tr("%1 must be %2.").arg(subject(m_pointer), literal(*constant)));
        const JsonValue::Array &allowed = m_schema[u"enum"].array();
        if (!allowed.empty() && std::ranges::find(allowed, m_value) == allowed.end())
            add(u"wrong-value", m_schema,
                tr("%1 must be one of %2, not %3.").arg(subject(m_pointer), literals(allowed), literal(m_value)));
    }

    void explainSize()
    {
        const bool isEmpty = (m_value.isString() && m_value.toString().isEmpty() && m_schema.find(u"minLength")) ||
                             (m_value.isArray() && m_value.array().empty() && m_schema.find(u"minItems"));
        if (isEmpty)
            add(u"empty", m_schema, tr("%1 must not be empty.").arg(subject(m_pointer)));
        const JsonValue *longest = m_schema.find(u"maxLength");
        const auto length = m_value.toString().toUcs4().size();
        if (longest && length > longest->toInt())
            add(u"too-long", m_schema,
                tr("%1 has %2 characters; at most %3 are allowed.")
                    .arg(subject(m_pointer))
                    .arg(length)
                    .arg(longest->toInt()));
    }

    /// A rule of the schema's own ("x-rule") says more than the kind of violation.
    void add(QStringView kind, const JsonValue &place, const QString &message)
    {
        const QString rule = place[u"x-rule"].toString(kind.toString());
        if (place[u"x-severity"].toString() == u"warning")
            m_findings.warning(rule, u"properties", message, m_pointer);
        else
            m_findings.error(rule, u"calls", message + u' ' + m_contract.consequence(), m_pointer);
    }

    [[nodiscard]] QStringList types() const
    {
        const JsonValue &type = m_schema[u"type"];
        return type.isString() ? QStringList(type.toString()) : type.toStringList();
    }

    [[nodiscard]] bool hasAllowedType() const
    {
        const QStringList allowed = types();
        return allowed.isEmpty() || std::ranges::any_of(allowed, [this](const QString &type) { return is(type); });
    }

    [[nodiscard]] bool is(const QString &type) const
    {
        switch (m_value.type()) {
        case JsonValue::Type::Null:
            return type == u"null";
        case JsonValue::Type::Bool:
            return type == u"boolean";
        case JsonValue::Type::Number:
            return type == u"number" || (type == u"integer" && isWhole());
        case JsonValue::Type::String:
            return type == u"string";
        case JsonValue::Type::Array:
            return type == u"array";
        case JsonValue::Type::Object:
            return type == u"object";
        }
        return false;
    }

    [[nodiscard]] bool isWhole() const
    {
        const QByteArray digits = m_value.numberText();
        return !digits.contains('.') && !digits.contains('e') && !digits.contains('E');
    }

    [[nodiscard]] QString allowedTypes() const
    {
        const QMap<QString, QString> words = {
            {u"string"_s, tr("a text")},    {u"number"_s, tr("a number")}, {u"integer"_s, tr("a whole number")},
            {u"object"_s, tr("an object")}, {u"array"_s, tr("a list")},    {u"boolean"_s, tr("true or false")}};
        for (const QString &type : types()) {
            if (const auto word = words.constFind(type); word != words.constEnd())
                return *word; // beside it there is at most "null", which nobody wants to write
        }
        return tr("null");
    }

    [[nodiscard]] static QString typeOf(const JsonValue &value)
    {
        switch (value.type()) {
        case JsonValue::Type::Null:
            return tr("null");
        case JsonValue::Type::Bool:
            return tr("true or false");
        case JsonValue::Type::Number:
            return tr("a number");
        case JsonValue::Type::String:
            return tr("a text");
        case JsonValue::Type::Array:
            return tr("a list");
        case JsonValue::Type::Object:
            return tr("an object");
        }
        return {};
    }

    [[nodiscard]] static QString literal(const JsonValue &value)
    {
        const QString text = QString::fromUtf8(toCompactJson(value));
        return text.size() > 60 ? QString(text.first(59) + u'…') : text;
    }

    [[nodiscard]] static QString literals(const JsonValue::Array &values)
    {
        QStringList texts;
        for (const JsonValue &value : values)
            texts.append(literal(value));
        return texts.join(u", "_s);
    }

    /// "properties.revenue" for "/properties/revenue".
    [[nodiscard]] static QString subject(const QString &pointer)
    {
        if (pointer.isEmpty())
            return tr("The request's body");
        return pointer.sliced(1).replace(u'/', u'.').replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    }

    const JsonValue &m_value;
    const JsonValue &m_schema;
    QString m_pointer;
    const ContractData &m_contract;
    Findings &m_findings;
};

} // namespace

void explainViolations(const JsonValue &message, const RequestSchema &schema, const QString &pointer,
                       const ContractData &contract, Findings &findings)
{
    for (const QString &place : schema.violations(message)) {
        const JsonValue *value = message.at(place);
        if (value && (place.isEmpty() || !findings.hasError(pointer + place)))
            PlaceExplainer(*value, schema.at(place), pointer + place, contract, findings).explain();
    }
}

} // namespace hooksmith

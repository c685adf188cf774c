// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/schemafields.h"

#include "model/integration.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int deepest = 12; // nesting; what refers to itself ends there

/// Reads a schema and what it refers to.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(SchemaFields)

public:
    FieldReader(const JsonValue &document, const QString &locale)
        : m_document(document)
        , m_locale(locale)
    {
    }

    [[nodiscard]] QList<SchemaField> fields(const JsonValue &object, int depth) const
    {
        QList<SchemaField> fields;
        const QStringList required = object[u"required"].toStringList();
        for (const JsonValue::Member &member : object[u"properties"].object())
            fields.append(field(member.key, member.value, required.contains(member.key), depth));
        return fields;
    }

private:
    [[nodiscard]] SchemaField field(const QString &name, const JsonValue &schema, bool isRequired, int depth) const
    {
        const JsonValue &value = valueOf(schema);
        SchemaField field{.name = name,
                          .type = typeOf(value),
                          .isNullable = isNullable(schema),
                          .isRequired = isRequired,
                          .meaning = meaningOf(schema),
                          .values = value[u"x-values"].toStringList()};
        if (field.meaning.isEmpty())
            field.meaning = meaningOf(value);
        if (const JsonValue *constant = value.find(u"const"))
            field.values = {constant->toString()};
        if (depth < deepest)
            field.fields = nested(value, depth + 1);
        return field;
    }

    [[nodiscard]] QList<SchemaField> nested(const JsonValue &value, int depth) const
    {
        const JsonValue *items = value.find(u"items");
        if (!items)
            return fields(value, depth);
        const JsonValue &item = valueOf(*items);
        return item.find(u"properties") ? fields(item, depth) : QList<SchemaField>();
    }

    /// Where a "$ref" leads to, and of an "anyOf" the choice that is not null.
    [[nodiscard]] const JsonValue &valueOf(const JsonValue &schema) const
    {
        if (const JsonValue *reference = schema.find(u"$ref")) {
            const JsonValue *target = m_document.at(reference->toString().mid(1)); // "#/definitions/Payment"
            return target ? *target : schema;
        }
        for (const JsonValue &choice : schema[u"anyOf"].array()) {
            if (choice[u"type"].toString() != u"null")
                return valueOf(choice);
        }
        return schema;
    }

    [[nodiscard]] static bool isNullable(const JsonValue &schema)
    {
        const auto isNull = [](const JsonValue &choice) {
            return choice[u"type"].toString() == u"null";
        };
        return schema[u"type"].toStringList().contains(u"null"_s) ||
               std::ranges::any_of(schema[u"anyOf"].array(), isNull);
    }

    [[nodiscard]] QString typeOf(const JsonValue &value) const
    {
        QStringList names =
            value[u"type"].isString() ? QStringList{value[u"type"].toString()} : value[u"type"].toStringList();
        names.removeAll(u"null"_s);
        const QString name = names.join(u" | "_s);
        if (const JsonValue *items = value.find(u"items"))
            return tr("array of %1").arg(typeOf(valueOf(*items)));
        if (value[u"x-unit"].toString() == u"minor")
            return tr("%1, minor units of %2").arg(name, value[u"x-currency"].toString());
        const QString format = value[u"format"].toString();
        return format.isEmpty() ? name : QString(name + u", "_s + format);
    }

    [[nodiscard]] QString meaningOf(const JsonValue &schema) const
    {
        return LocalizedText{.english = schema[u"description"].toString(),
                             .korean = schema[u"x-description-ko"].toString()}
            .in(m_locale);
    }

    const JsonValue &m_document;
    QString m_locale;
};

} // namespace

QList<SchemaField> fieldsOf(const JsonValue &schema, const QString &locale)
{
    return FieldReader(schema, locale).fields(schema, 0);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/schemafields.h"

#include "model/integration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int deepest = 12;          // nesting; what refers to itself ends there
constexpr qsizetype mostListed = 24; // values; all of them would fill the screen

struct SchemaFields
{
    Q_DECLARE_TR_FUNCTIONS(SchemaFields)
};

QString typeOf(const FieldSchema &field)
{
    const JsonValue &type = field.keyword(u"type");
    QStringList names = type.isString() ? QStringList{type.toString()} : type.toStringList();
    names.removeAll(u"null"_s);
    const QString name = names.join(u" | "_s);
    if (const FieldSchema items = field.items(); items.isValid())
        return SchemaFields::tr("array of %1").arg(typeOf(items));
    if (field.keyword(u"x-unit").toString() == u"minor")
        return SchemaFields::tr("%1, minor units of %2").arg(name, field.keyword(u"x-currency").toString());
    const QString format = field.keyword(u"format").toString();
    return format.isEmpty() ? name : QString(name + u", "_s + format);
}

QStringList valuesOf(const FieldSchema &field)
{
    const JsonValue &constant = field.keyword(u"const");
    return constant.isNull() ? field.keyword(u"x-values").toStringList() : QStringList{constant.toString()};
}

QList<SchemaField> nestedIn(const FieldSchema &field, const QString &locale, int depth)
{
    QList<SchemaField> fields;
    if (depth > deepest)
        return fields;
    if (const FieldSchema items = field.items(); items.isValid())
        return nestedIn(items, locale, depth + 1);
    for (const QString &name : field.propertyNames()) {
        const FieldSchema property = field.property(name);
        fields.append(describeField(name, property, locale));
        fields.last().fields = nestedIn(property, locale, depth + 1);
    }
    return fields;
}

QString listOf(const QStringList &values)
{
    const QString listed = values.first(qMin(mostListed, values.size())).join(u", "_s);
    if (values.size() <= mostListed)
        return listed;
    return SchemaFields::tr("%1 and %2 more").arg(listed).arg(values.size() - mostListed);
}

} // namespace

QList<SchemaField> fieldsOf(const JsonValue &schema, const QString &locale)
{
    return nestedIn(FieldSchema(schema, schema, true), locale, 0);
}

SchemaField describeField(const QString &name, const FieldSchema &field, const QString &locale)
{
    const LocalizedText meaning{.english = field.keyword(u"description").toString(),
                                .korean = field.keyword(u"x-description-ko").toString()};
    return {.name = name,
            .type = typeOf(field),
            .isNullable = field.isNullable(),
            .isRequired = field.isRequired(),
            .meaning = meaning.in(locale),
            .values = valuesOf(field)};
}

QString presenceOf(const SchemaField &field)
{
    if (field.isRequired)
        return field.isNullable ? SchemaFields::tr("may be null") : SchemaFields::tr("always");
    return field.isNullable ? SchemaFields::tr("may be null or missing") : SchemaFields::tr("may be missing");
}

QString textOf(const SchemaField &field)
{
    QStringList lines = {QStringList{field.name, field.type, presenceOf(field)}.join(u" · "_s)};
    if (!field.meaning.isEmpty())
        lines.append(field.meaning);
    if (!field.values.isEmpty())
        lines.append(SchemaFields::tr("Known values: %1").arg(listOf(field.values)));
    return lines.join(u'\n');
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/typescripttype.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QStringView openObject(u"x-open");

QString literal(const JsonValue &value)
{
    return QString::fromUtf8(toCompactJson(value));
}

QString keyOf(const QString &name)
{
    static const QRegularExpression identifier(u"\\A[A-Za-z_$][A-Za-z0-9_$]*\\z"_s);
    return identifier.match(name).hasMatch() ? name : literal(JsonValue(name));
}

QString united(const QStringList &types)
{
    QStringList unique = types;
    unique.removeDuplicates();
    return unique.join(u" | "_s);
}

QString unionOf(const JsonValue &schemas, const TypeOfReference &typeOf, const QString &indent)
{
    QStringList types;
    for (const JsonValue &schema : schemas.array())
        types.append(typeScriptType(schema, typeOf, indent));
    return united(types);
}

/// The values that are known; a destination or a later version may know more.
QString openUnion(const JsonValue &values)
{
    QStringList types;
    for (const JsonValue &value : values.array())
        types.append(literal(value));
    return united(types) + u" | (string & {})"_s;
}

QString objectType(const JsonValue &schema, const TypeOfReference &typeOf, const QString &indent)
{
    const JsonValue &properties = schema[u"properties"];
    if (properties.object().empty()) {
        const JsonValue &others = schema[u"additionalProperties"];
        return u"Record<string, %1>"_s.arg(others.isObject() ? typeScriptType(others, typeOf, indent) : u"unknown"_s);
    }
    const QStringList required = schema[u"required"].toStringList();
    const QString inner = indent + u"  "_s;
    QString text = u"{\n"_s;
    for (const auto &[name, property] : properties.object()) {
        const QString optional = required.contains(name) ? QString() : u"?"_s;
        text += typeScriptComment(property, inner) + inner + keyOf(name) + optional + u": "_s +
                typeScriptType(property, typeOf, inner) + u";\n"_s;
    }
    if (schema[openObject].toBool())
        text += inner + u"[name: string]: unknown;\n"_s;
    return text + indent + u'}';
}

QString arrayType(const JsonValue &schema, const TypeOfReference &typeOf, const QString &indent)
{
    const JsonValue &items = schema[u"items"];
    return u"Array<%1>"_s.arg(items.isObject() ? typeScriptType(items, typeOf, indent) : u"unknown"_s);
}

QString namedType(const QString &type, const JsonValue &schema, const TypeOfReference &typeOf, const QString &indent)
{
    if (type == u"object")
        return objectType(schema, typeOf, indent);
    if (type == u"array")
        return arrayType(schema, typeOf, indent);
    if (type == u"string" && schema[u"x-values"].isArray())
        return openUnion(schema[u"x-values"]);
    return type == u"integer" ? u"number"_s : type;
}

} // namespace

JsonValue withOpenObjects(const JsonValue &schema)
{
    if (schema.isArray()) {
        JsonValue items = JsonValue::emptyArray();
        for (const JsonValue &item : schema.array())
            items.append(withOpenObjects(item));
        return items;
    }
    if (!schema.isObject())
        return schema;
    JsonValue object = JsonValue::emptyObject();
    for (const auto &[key, value] : schema.object())
        object.set(key, withOpenObjects(value));
    if (schema[u"properties"].isObject())
        object.set(openObject.toString(), true);
    return object;
}

QString typeScriptType(const JsonValue &schema, const TypeOfReference &typeOf, const QString &indent)
{
    if (const JsonValue *reference = schema.find(u"$ref"))
        return typeOf(reference->toString());
    if (const JsonValue *constant = schema.find(u"const"))
        return literal(*constant);
    if (const JsonValue &values = schema[u"enum"]; values.isArray()) {
        QStringList types;
        for (const JsonValue &value : values.array())
            types.append(literal(value));
        return united(types);
    }
    for (const QStringView key : {u"anyOf", u"oneOf"}) {
        if (schema[key].isArray() && !schema.find(u"type"))
            return unionOf(schema[key], typeOf, indent);
    }
    QStringList types;
    const JsonValue &type = schema[u"type"];
    for (const QString &name : type.isArray() ? type.toStringList() : QStringList{type.toString(u"unknown"_s)})
        types.append(namedType(name, schema, typeOf, indent));
    return united(types);
}

QString typeScriptComment(const JsonValue &schema, const QString &indent)
{
    QString text = schema[u"description"].toString();
    if (text.isEmpty())
        return {};
    text.replace(u"*/"_s, u"* /"_s);
    const QString mark = schema[u"deprecated"].toBool() ? u" @deprecated"_s : QString();
    return indent + u"/** "_s + text + mark + u" */\n"_s;
}

} // namespace hooksmith

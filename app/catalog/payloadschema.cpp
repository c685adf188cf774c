// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/payloadschema.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const JsonValue nothing;

bool isNullType(const JsonValue &schema)
{
    return schema[u"type"].toString() == u"null";
}

} // namespace

FieldSchema::FieldSchema(const JsonValue &root, const JsonValue &declared, bool isRequired)
    : m_root(&root)
    , m_declared(&declared)
    , m_isRequired(isRequired)
{
    follow(declared);
}

void FieldSchema::follow(const JsonValue &schema)
{
    if (const JsonValue *reference = schema.find(u"$ref")) {
        if (const JsonValue *target = m_root->at(reference->toString().mid(1))) // "#/definitions/…"
            follow(*target);
        return;
    }
    const JsonValue::Array &choices = schema[u"anyOf"].array();
    if (choices.empty()) {
        m_schema = &schema;
        m_isNullable = m_isNullable || schema[u"type"].toStringList().contains(u"null");
        return;
    }
    for (const JsonValue &choice : choices) {
        if (isNullType(choice))
            m_isNullable = true;
        else
            follow(choice);
    }
}

QString FieldSchema::type() const
{
    const JsonValue &type = keyword(u"type");
    if (type.isString())
        return type.toString();
    QStringList types = type.toStringList();
    types.removeAll(u"null"_qs);
    return types.size() == 1 ? types.first() : QString();
}

const JsonValue &FieldSchema::keyword(QStringView name) const
{
    if (!m_schema)
        return nothing;
    const JsonValue *own = m_declared->find(name);
    return own ? *own : (*m_schema)[name];
}

QStringList FieldSchema::propertyNames() const
{
    QStringList names;
    for (const JsonValue::Member &member : keyword(u"properties").object())
        names.append(member.key);
    return names;
}

FieldSchema FieldSchema::property(const QString &name) const
{
    if (!m_schema)
        return {};
    if (const JsonValue *declared = keyword(u"properties").find(name))
        return {*m_root, *declared, keyword(u"required").toStringList().contains(name)};
    const JsonValue &others = keyword(u"additionalProperties");
    return others.isObject() ? FieldSchema(*m_root, others, false) : FieldSchema();
}

FieldSchema FieldSchema::items() const
{
    const JsonValue &items = keyword(u"items");
    return items.isObject() ? FieldSchema(*m_root, items, false) : FieldSchema();
}

PayloadSchema::PayloadSchema(JsonValue schema)
    : m_document(std::make_shared<const JsonValue>(std::move(schema)))
{
}

FieldSchema PayloadSchema::root() const
{
    return m_document ? FieldSchema(*m_document, *m_document, true) : FieldSchema();
}

FieldSchema PayloadSchema::at(QStringView pointer) const
{
    FieldSchema field = root();
    if (pointer.isEmpty())
        return field;
    for (const QStringView escaped : pointer.mid(1).split(u'/')) {
        QString token = escaped.toString();
        token.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        field = field.type() == u"array" ? field.items() : field.property(token);
        if (!field.isValid())
            break;
    }
    return field;
}

QString PayloadSchema::personalKind(QStringView pointer) const
{
    for (;; pointer = pointer.left(pointer.lastIndexOf(u'/'))) {
        const FieldSchema field = at(pointer);
        if (const QString kind = field.keyword(u"x-personal").toString(); !kind.isEmpty())
            return kind;
        if (pointer.lastIndexOf(u'/') < 0)
            return {};
    }
}

} // namespace hooksmith

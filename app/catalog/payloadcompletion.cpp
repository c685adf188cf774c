// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/payloadcompletion.h"

#include "support/jsonedit.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QStringList missingKeys(const FieldSchema &object, const JsonValue *present, const QString &typed)
{
    QStringList keys;
    for (const QString &name : object.propertyNames()) {
        const bool isThere = present && present->find(name) && name != typed;
        if (!isThere)
            keys.append(QString::fromUtf8(quoteJson(name)));
    }
    return keys;
}

QStringList knownValues(const FieldSchema &field)
{
    QStringList values;
    if (const JsonValue &fixed = field.keyword(u"const"); fixed.isString())
        values.append(QString::fromUtf8(quoteJson(fixed.toString())));
    for (const QString &known : field.keyword(u"x-values").toStringList())
        values.append(QString::fromUtf8(quoteJson(known)));
    if (field.type() == u"boolean")
        values.append({u"true"_s, u"false"_s});
    if (field.isNullable())
        values.append(u"null"_s);
    return values;
}

} // namespace

QStringList completionsAt(const JsonPlace &place, const PayloadSchema &schema, const JsonValue &payload)
{
    if (!place.isKey)
        return knownValues(schema.at(place.pointer));
    const QString parent = parentPointer(place.pointer);
    return missingKeys(schema.at(parent), payload.at(parent), lastToken(place.pointer));
}

} // namespace hooksmith

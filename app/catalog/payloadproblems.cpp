// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/payloadproblems.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(PayloadProblems)
};

bool isWhole(const JsonValue &value)
{
    return value.isNumber() && !value.numberText().contains('.') && !value.numberText().toLower().contains('e');
}

bool isOfType(const JsonValue &value, const QString &type)
{
    if (type == u"string")
        return value.isString();
    if (type == u"integer")
        return isWhole(value);
    if (type == u"number")
        return value.isNumber();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    return type != u"object" || value.isObject();
}

QString wantedType(const QString &type)
{
    if (type == u"string")
        return Problems::tr("a text");
    if (type == u"integer")
        return Problems::tr("a whole number");
    if (type == u"number")
        return Problems::tr("a number");
    if (type == u"boolean")
        return Problems::tr("true or false");
    if (type == u"array")
        return Problems::tr("a list");
    return Problems::tr("an object");
}

class SchemaCheck
{
public:
    void check(const JsonValue &value, const FieldSchema &field, const QString &name)
    {
        if (!field.isValid())
            return;
        if (value.isNull()) {
            if (!field.isNullable() && !field.type().isEmpty())
                add(value, Problems::tr("%1 cannot be null here; it is %2.").arg(name, wantedType(field.type())));
            return;
        }
        if (!isOfType(value, field.type())) {
            add(value, Problems::tr("%1 must be %2.").arg(name, wantedType(field.type())));
            return;
        }
        checkText(value, field, name);
        checkMembers(value, field, name);
        for (const JsonValue &item : value.array())
            check(item, field.items(), Problems::tr("An item of %1").arg(name));
    }

    [[nodiscard]] QList<Error> take() { return std::move(m_found); }

private:
    void checkText(const JsonValue &value, const FieldSchema &field, const QString &name)
    {
        const JsonValue &fixed = field.keyword(u"const");
        if (fixed.isString() && value != fixed)
            add(value, Problems::tr("%1 must be \"%2\".").arg(name, fixed.toString()));
        const bool isDate = field.keyword(u"format").toString() == u"date-time";
        if (isDate && !QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
            add(value, Problems::tr("%1 must be a date and time such as 2026-01-31T12:00:00Z.").arg(name));
    }

    void checkMembers(const JsonValue &value, const FieldSchema &field, const QString &name)
    {
        if (!value.isObject())
            return;
        for (const QString &required : field.keyword(u"required").toStringList()) {
            if (!value.find(required))
                add(value, Problems::tr("%1 lacks \"%2\".").arg(name, required));
        }
        for (const JsonValue::Member &member : value.object())
            check(member.value, field.property(member.key), u'"' + member.key + u'"');
    }

    void add(const JsonValue &where, const QString &message)
    {
        m_found.append(Error{.kind = Error::Kind::InvalidInput,
                             .message = message,
                             .file = {},
                             .line = where.line(),
                             .column = where.column()});
    }

    QList<Error> m_found;
};

} // namespace

QList<Error> problemsOf(const JsonValue &payload, const PayloadSchema &schema)
{
    SchemaCheck check;
    check.check(payload, schema.root(), Problems::tr("The payload"));
    return check.take();
}

} // namespace hooksmith

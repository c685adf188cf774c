// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutation.h"

#include "support/jsonedit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Mutations
{
    Q_DECLARE_TR_FUNCTIONS(Mutations)
};

constexpr qsizetype hugeText = 10000; // characters
constexpr int hugeList = 200;         // items
constexpr qsizetype triedValues = 6;  // of an enumeration, beside an unknown one

struct Substitute
{
    JsonValue value;
    QString describe;
};

QList<Substitute> dates()
{
    return {{u"2026-01-01T00:00:00Z"_qs, Mutations::tr("is a date without fractions of a second")},
            {u"2024-02-29T23:59:59.999999+05:30"_qs, Mutations::tr("is a date with another time zone")},
            {u"1970-01-01T00:00:00.000Z"_qs, Mutations::tr("is the first second of 1970")},
            {u"9999-12-31T23:59:59.999999Z"_qs, Mutations::tr("is the last second of the year 9999")}};
}

QList<Substitute> decimals()
{
    return {{u"0"_qs, Mutations::tr("is zero")},
            {u"-0.01"_qs, Mutations::tr("is negative")},
            {u"123456789012345678.123456789"_qs, Mutations::tr("has more digits than a number holds")}};
}

QList<Substitute> texts()
{
    return {{QString(), Mutations::tr("is empty")},
            {u" "_qs, Mutations::tr("is a blank")},
            {u"Zoë 🧑‍🚀 王小明"_qs, Mutations::tr("has letters beyond ASCII")},
            {u"مرحبا \u202Eabc"_qs, Mutations::tr("is written from right to left")},
            {u"e\u0301\u0323\u0308"_qs, Mutations::tr("has combining marks")},
            {u"\"'\\\n\u0000<b>&"_qs, Mutations::tr("has quotes, line breaks and markup")},
            {u"__proto__"_qs, Mutations::tr("is the name of a property of every object")},
            {QString(hugeText, u'x'), Mutations::tr("has 10,000 characters")}};
}

QList<Substitute> enumerated(const JsonValue &current, const JsonValue &known)
{
    QList<Substitute> substitutes = {{u"something_new"_qs, Mutations::tr("has a value unknown today")}};
    // Those whose amounts have no or three decimals first, where it is a currency.
    QStringList values = known.toStringList();
    std::stable_partition(values.begin(), values.end(),
                          [](const QString &one) { return one == u"JPY" || one == u"KWD"; });
    for (const QString &value : values.mid(0, triedValues)) {
        if (JsonValue(value) != current)
            substitutes.append({value, Mutations::tr("is \"%1\"").arg(value)});
    }
    return substitutes;
}

QList<Substitute> numbers(bool isInteger)
{
    QList<Substitute> substitutes = {{0, Mutations::tr("is zero")},
                                     {1, Mutations::tr("is one")},
                                     {-1, Mutations::tr("is negative")},
                                     {qint64(2147483648), Mutations::tr("is beyond 32 bits")},
                                     {qint64(9007199254740991), Mutations::tr("is the largest safe integer")}};
    if (!isInteger)
        substitutes.append(
            {{0.1, Mutations::tr("is a fraction")}, {1e21, Mutations::tr("is written with an exponent")}});
    return substitutes;
}

QList<Substitute> lists(const JsonValue &current)
{
    QList<Substitute> substitutes = {{JsonValue::emptyArray(), Mutations::tr("is empty")}};
    if (current.array().empty())
        return substitutes;
    JsonValue huge = JsonValue::emptyArray();
    for (int i = 0; i < hugeList; ++i)
        huge.append(current.array().front());
    substitutes.append({huge, Mutations::tr("has 200 items")});
    return substitutes;
}

/// Objects whose names are free, such as metadata.
QList<Substitute> maps(const JsonValue &current)
{
    JsonValue odd = current;
    odd.set(u"__proto__"_qs, u"x"_qs);
    odd.set(u"with space. and dot"_qs, 1);
    odd.set(u"largeNumber"_qs, JsonValue::numberAsWritten("12345678901234567890"));
    odd.set(QString(), true);
    return {{JsonValue::emptyObject(), Mutations::tr("is empty")}, {odd, Mutations::tr("has unusual names")}};
}

QList<Substitute> substitutesFor(const JsonValue &value, const FieldSchema &field)
{
    const QString type = field.type();
    const QString format = field.keyword(u"format").toString();
    if (type == u"string" && format == u"date-time")
        return dates();
    if (type == u"string" && format == u"decimal")
        return decimals();
    if (type == u"string" && field.keyword(u"x-values").isArray())
        return enumerated(value, field.keyword(u"x-values"));
    if (type == u"string" && format.isEmpty())
        return texts();
    if (type == u"integer" || type == u"number")
        return numbers(type == u"integer");
    if (type == u"boolean")
        return {{!value.toBool(), value.toBool() ? Mutations::tr("is false") : Mutations::tr("is true")}};
    if (type == u"array")
        return lists(value);
    if (type == u"object" && field.keyword(u"additionalProperties").isObject())
        return maps(value);
    return {};
}

bool isFixed(const FieldSchema &field)
{
    return !field.isValid() || field.keyword(u"const").isString();
}

/// A person may have no name: what the schema promises as a text has been null before.
bool mayBeNull(const FieldSchema &field)
{
    return field.isNullable() || (field.type() == u"string" && field.keyword(u"x-personal").toString() == u"name");
}

void addTogether(const JsonValue &payload, const PayloadSchema &schema, QList<Mutation> &mutations)
{
    JsonValue bare = payload;
    JsonValue nulls = payload;
    const QStringList pointers = pointersOf(payload);
    for (auto pointer = pointers.rbegin(); pointer != pointers.rend(); ++pointer) { // children before their parents
        const FieldSchema field = schema.at(*pointer);
        if (isFixed(field))
            continue;
        if (!field.isRequired() && !pointer->isEmpty() && !payload.at(parentPointer(*pointer))->isArray())
            bare = withoutValueAt(bare, *pointer);
        if (field.isNullable())
            nulls = withValueAt(nulls, *pointer, {});
    }
    mutations.append({Mutation::Kind::Change, {}, bare, Mutations::tr("has none of the optional fields")});
    mutations.append({Mutation::Kind::Change, {}, nulls, Mutations::tr("has null in every field that can be null")});
}

} // namespace

QList<Mutation> mutationsAt(const QString &pointer, const JsonValue &value, const FieldSchema &field)
{
    QList<Mutation> mutations;
    if (isFixed(field) || pointer.isEmpty())
        return mutations;
    if (!field.isRequired())
        mutations.append({Mutation::Kind::Drop, pointer, {}, Mutations::tr("is missing")});
    if (mayBeNull(field) && !value.isNull())
        mutations.append({Mutation::Kind::Null, pointer, {}, Mutations::tr("is null")});
    for (const Substitute &substitute : substitutesFor(value, field)) {
        if (substitute.value != value)
            mutations.append({Mutation::Kind::Change, pointer, substitute.value, substitute.describe});
    }
    if (value.isObject() && !field.property(u"something_new"_qs).isValid())
        mutations.append(
            {Mutation::Kind::Add, QString(pointer + u"/something_new"), 1, Mutations::tr("is a field unknown today")});
    return mutations;
}

QList<Mutation> mutationsOf(const JsonValue &payload, const PayloadSchema &schema)
{
    QList<Mutation> likely;
    QList<Mutation> others;
    for (const QString &pointer : pointersOf(payload)) {
        for (const Mutation &mutation : mutationsAt(pointer, *payload.at(pointer), schema.at(pointer))) {
            const bool isLikely = mutation.kind == Mutation::Kind::Drop || mutation.kind == Mutation::Kind::Null;
            (isLikely ? likely : others).append(mutation);
        }
    }
    addTogether(payload, schema, likely);
    return likely + others;
}

JsonValue apply(const Mutation &mutation, const JsonValue &payload)
{
    if (mutation.kind == Mutation::Kind::Drop)
        return withoutValueAt(payload, mutation.pointer);
    return withValueAt(payload, mutation.pointer, mutation.value);
}

} // namespace hooksmith

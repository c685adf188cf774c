// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourceoutline.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

SourceRange rangeOf(const JsonValue &value)
{
    const JsonValue::Array &ends = value.array();
    return ends.size() == 2 ? SourceRange{ends[0].toInt(), ends[1].toInt()} : SourceRange{};
}

OutlineValue::Kind kindOf(const QString &name)
{
    using Kind = OutlineValue::Kind;
    static const QMap<QString, Kind> kinds = {{u"object"_s, Kind::Object},   {u"array"_s, Kind::Array},
                                              {u"text"_s, Kind::Text},       {u"number"_s, Kind::Number},
                                              {u"boolean"_s, Kind::Boolean}, {u"null"_s, Kind::Null},
                                              {u"choice"_s, Kind::Choice}};
    return kinds.value(name, Kind::Expression);
}

OutlineValue valueOf(const JsonValue &json);

OutlineProperty propertyOf(const JsonValue &json)
{
    return {.key = json[u"key"].toString(),
            .range = rangeOf(json[u"range"]),
            .name = rangeOf(json[u"name"]),
            .code = rangeOf(json[u"code"]),
            .isShorthand = json[u"isShorthand"].toBool(),
            .isWrite = json[u"isWrite"].toBool(),
            .value = valueOf(json[u"value"])};
}

OutlineValue::Amount amountOf(const JsonValue &json)
{
    return {.range = rangeOf(json[u"range"]),
            .owner = rangeOf(json[u"owner"]),
            .property = json[u"property"].toString(),
            .isAlone = json[u"isAlone"].toBool()};
}

void readFacts(const JsonValue &json, OutlineValue &value)
{
    if (const JsonValue *number = json.find(u"number"))
        value.number = rangeOf(*number);
    if (const JsonValue *amount = json.find(u"amount"))
        value.amount = amountOf(*amount);
    for (const JsonValue &division : json[u"divisions"].array())
        value.divisions.append(
            {rangeOf(division[u"divisor"]), division[u"isFactor"].toBool(), amountOf(division[u"amount"])});
    if (const JsonValue *member = json.find(u"member"))
        value.member = {rangeOf((*member)[u"object"]), rangeOf((*member)[u"name"]), (*member)[u"property"].toString()};
}

OutlineValue valueOf(const JsonValue &json)
{
    OutlineValue value;
    value.kind = kindOf(json[u"kind"].toString());
    value.range = rangeOf(json[u"range"]);
    value.literal = json[u"literal"];
    value.isOpen = json[u"isOpen"].toBool();
    for (const JsonValue &property : json[u"properties"].array())
        value.properties.append(propertyOf(property));
    for (const JsonValue &item : json[u"items"].array())
        value.items.append(valueOf(item));
    for (const JsonValue &option : json[u"options"].array())
        value.options.append(valueOf(option));
    readFacts(json, value);
    return value;
}

QList<OutlineAssignment> assignmentsOf(const JsonValue &json)
{
    QList<OutlineAssignment> assignments;
    for (const JsonValue &assignment : json.array())
        assignments.append(
            {assignment[u"events"].toStringList(), rangeOf(assignment[u"statement"]), valueOf(assignment[u"value"])});
    return assignments;
}

} // namespace

const OutlineProperty *OutlineValue::find(const QString &key) const
{
    const auto found = std::find_if(properties.crbegin(), properties.crend(),
                                    [&key](const OutlineProperty &property) { return property.key == key; });
    return found == properties.crend() ? nullptr : &*found;
}

SourceOutline SourceOutline::fromJson(const QByteArray &json)
{
    const JsonValue document = parseJson(json).value_or(JsonValue());
    return {.parameter = document[u"handler"][u"parameter"].toString(),
            .body = rangeOf(document[u"handler"][u"body"]),
            .names = document[u"names"].toStringList(),
            .messages = assignmentsOf(document[u"messages"]),
            .urls = assignmentsOf(document[u"urls"]),
            .methods = assignmentsOf(document[u"methods"]),
            .headers = assignmentsOf(document[u"headers"])};
}

} // namespace hooksmith

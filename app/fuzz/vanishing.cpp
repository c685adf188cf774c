// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/vanishing.h"

#include "support/jsonedit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Vanishing
{
    Q_DECLARE_TR_FUNCTIONS(Vanishing)
};

std::optional<JsonValue> bodyOf(const RunReport &report)
{
    if (report.outcome != Outcome::Request || !report.request)
        return std::nullopt;
    const Result<JsonValue> body = parseJson(report.request->body, {}, DuplicateKeys::KeepLast);
    return body ? std::optional(*body) : std::nullopt;
}

bool isScalar(const JsonValue &value)
{
    return value.isString() || value.isNumber();
}

bool hasValue(const JsonValue &body, const QString &pointer)
{
    const JsonValue *value = body.at(pointer);
    return value && !value->isNull();
}

bool isOneOtherValue(const FuzzPayload &payload)
{
    if (!payload.isOfSample || payload.mutations.size() != 1 ||
        payload.mutations.first().kind != Mutation::Kind::Change)
        return false;
    const JsonValue *before = payload.base.at(payload.mutations.first().pointer);
    const JsonValue &after = payload.mutations.first().value;
    const bool isEmptied = after.isString() && after.toString().isEmpty(); // whoever leaves that out loses nothing
    return before && isScalar(*before) && isScalar(after) && !isEmptied;
}

} // namespace

QStringList vanished(const RunReport &sample, const RunReport &report, const FuzzPayload &payload)
{
    if (!isOneOtherValue(payload))
        return {};
    const std::optional<JsonValue> before = bodyOf(sample);
    const std::optional<JsonValue> after = bodyOf(report);
    if (!before || !after)
        return {};
    QStringList found;
    for (const QString &pointer : pointersOf(*before)) {
        if (isScalar(*before->at(pointer)) && !hasValue(*after, pointer))
            found.append(pointer);
    }
    return found;
}

Symptom vanishedSymptom(const QString &pointer, const Mutation &mutation)
{
    return {.kind = Symptom::Kind::Vanished,
            .message =
                Vanishing::tr("The request loses %1 when %2 %3.").arg(pointer, mutation.pointer, mutation.describe),
            .rule = vanishedRule(),
            .pointer = pointer};
}

QString vanishedRule()
{
    return u"fuzz/vanished"_qs;
}

JsonValue otherOrdinaryValue(const JsonValue &current, const FieldSchema &field)
{
    if (current.isNumber())
        return current.toDouble() + 1;
    const QStringList known = field.keyword(u"x-values").toStringList();
    for (const QString &value : known) {
        if (value != current.toString())
            return value;
    }
    const QString format = field.keyword(u"format").toString();
    if (format == u"date-time")
        return u"2025-03-04T05:06:07.000008Z"_qs;
    if (format == u"decimal")
        return u"7.50"_qs;
    return QString(current.toString() + u'x');
}

bool hasOther(const RunReport &sample, const RunReport &report, const QString &pointer)
{
    const std::optional<JsonValue> before = bodyOf(sample);
    const std::optional<JsonValue> after = bodyOf(report);
    return before && after && hasValue(*before, pointer) && hasValue(*after, pointer) &&
           *before->at(pointer) != *after->at(pointer);
}

} // namespace hooksmith

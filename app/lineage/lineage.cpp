// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/lineage.h"

#include "cases/expectation.h"
#include "fuzz/vanishing.h"
#include "support/jsonedit.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 clockStandsAt = 1767225600000; // 2026-01-01T00:00:00Z

struct Perturbation
{
    QString pointer;
    JsonValue payload;
};

bool isLeaf(const JsonValue &value)
{
    return value.array().empty() && value.object().empty();
}

/// For what is null, or an empty list, in this payload.
JsonValue valueInstead(const JsonValue &current, const FieldSchema &field)
{
    const QString type = field.type();
    if (type == u"integer" || type == u"number")
        return 1234;
    if (type == u"boolean")
        return true;
    if (type == u"array" || type == u"object" || current.isArray() || current.isObject())
        return current;
    return u"something"_s;
}

/// Code often asks for one value only. Of many the first, and the currencies whose amounts are unlike others'.
QStringList triedValues(const QStringList &known)
{
    constexpr qsizetype most = 12;
    QStringList tried = known.mid(0, most);
    for (const QString &odd : {u"JPY"_s, u"KWD"_s}) {
        if (known.contains(odd))
            tried.append(odd);
    }
    return tried;
}

QList<JsonValue> otherValues(const JsonValue &current, const FieldSchema &field)
{
    if (current.isBool())
        return {!current.toBool()};
    if (current.isNumber())
        return {otherOrdinaryValue(current, field), 0, -5};
    if (!current.isString())
        return {valueInstead(current, field)};
    QList<JsonValue> values = {otherOrdinaryValue(current, field)};
    for (const QString &known : triedValues(field.keyword(u"x-values").toStringList()))
        values.append(known);
    if (field.keyword(u"format").isNull())
        values.append(QString(current.toString() + u"-other"));
    return values;
}

QList<Perturbation> perturbationsOf(const JsonValue &payload, const PayloadSchema &schema)
{
    QList<Perturbation> all;
    for (const QString &pointer : pointersOf(payload)) {
        const JsonValue &value = *payload.at(pointer);
        const FieldSchema field = schema.at(pointer);
        if (pointer.isEmpty() || !isLeaf(value))
            continue;
        for (const JsonValue &other : otherValues(value, field)) {
            if (other != value)
                all.append({pointer, withValueAt(payload, pointer, other)});
        }
        if (field.isValid() && !field.isRequired())
            all.append({pointer, withoutValueAt(payload, pointer)});
    }
    return all;
}

JsonValue requestOf(const RunReport &report)
{
    return expectationOf(report)[u"request"];
}

bool makesRequest(const RunReport &report)
{
    return report.outcome == Outcome::Request && report.request;
}

/// A value that came or went is told at its leaves.
QStringList changedLeaves(const JsonValue &before, const JsonValue &after)
{
    QStringList leaves;
    for (const JsonDifference &difference : differences(before, after)) {
        const JsonValue &whole = difference.kind == JsonDifference::Kind::Added ? difference.after : difference.before;
        for (const QString &below : pointersOf(whole)) {
            if (isLeaf(*whole.at(below)))
                leaves.append(difference.pointer + below);
        }
    }
    return leaves;
}

JsonValue toJson(const QMap<QString, QStringList> &fields)
{
    JsonValue json = JsonValue::emptyObject();
    for (auto entry = fields.cbegin(); entry != fields.cend(); ++entry)
        json.set(entry.key(), entry.value());
    return json;
}

QStringList sortedOnce(QStringList list)
{
    list.sort();
    list.removeDuplicates();
    return list;
}

} // namespace

QStringList Lineage::targetsOf(const QString &payloadPointer) const
{
    QStringList targets;
    for (auto entry = sources.cbegin(); entry != sources.cend(); ++entry) {
        if (entry.value().contains(payloadPointer))
            targets.append(entry.key());
    }
    return targets;
}

QMap<QString, QStringList> Lineage::targets() const
{
    QMap<QString, QStringList> targets;
    for (auto entry = sources.cbegin(); entry != sources.cend(); ++entry) {
        for (const QString &source : entry.value())
            targets[source].append(entry.key());
    }
    return targets;
}

Lineage lineageOf(const RunJob &job, const PayloadSchema &schema, const RunEvents &runEvents)
{
    Lineage lineage{.eventType = job.eventType, .host = {}, .sources = {}, .deciding = {}};
    const Result<JsonValue> payload = parseJson(job.payload, {}, DuplicateKeys::KeepLast);
    if (!payload)
        return lineage;
    const QList<Perturbation> perturbations = perturbationsOf(*payload, schema);
    QList<RunJob> jobs(perturbations.size() + 1, job);
    for (qsizetype i = 0; i < perturbations.size(); ++i)
        jobs[i + 1].payload = toCompactJson(perturbations[i].payload);
    for (RunJob &one : jobs)
        one.fixedTime = clockStandsAt;
    const QList<RunReport> reports = runEvents(jobs);
    if (reports.size() != jobs.size() || !makesRequest(reports.first()))
        return lineage;

    const JsonValue before = requestOf(reports.first());
    lineage.host = QUrl(reports.first().request->url).host();
    for (qsizetype i = 0; i < perturbations.size(); ++i) {
        const QString &source = perturbations[i].pointer;
        if (!makesRequest(reports[i + 1])) {
            if (reports[i + 1].outcome != Outcome::Error)
                lineage.deciding.append(source);
            continue;
        }
        for (const QString &target : changedLeaves(before, requestOf(reports[i + 1])))
            lineage.sources[target].append(source);
    }
    for (QStringList &sources : lineage.sources)
        sources = sortedOnce(sources);
    lineage.deciding = sortedOnce(lineage.deciding);
    return lineage;
}

JsonValue toJson(const Lineage &lineage)
{
    JsonValue json;
    json.set(u"eventType"_s, lineage.eventType);
    json.set(u"host"_s, lineage.host.isEmpty() ? JsonValue() : JsonValue(lineage.host));
    json.set(u"sources"_s, toJson(lineage.sources));
    json.set(u"targets"_s, toJson(lineage.targets()));
    json.set(u"deciding"_s, lineage.deciding);
    return json;
}

} // namespace hooksmith

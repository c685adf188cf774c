// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/valueorigin.h"

#include "source/sourceplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int impossible = -1;

int matchOf(const JsonValue &actual, const OutlineValue &written);

/// How much of an object's literal is in the actual one. A property may be missing there, for undefined is left out.
int objectMatch(const JsonValue &actual, const OutlineValue &written)
{
    if (!actual.isObject())
        return impossible;
    int score = 0;
    for (const OutlineProperty &property : written.properties) {
        if (written.find(property.key) != &property)
            continue; // a later one replaces it
        const JsonValue *value = actual.find(property.key);
        const bool isSure = property.value.kind != OutlineValue::Kind::Expression;
        const int match = value ? matchOf(*value, property.value) : (isSure && !written.isOpen ? impossible : 0);
        if (match == impossible)
            return impossible;
        score += match + (value ? 1 : 0);
    }
    const auto isWritten = [&written](const JsonValue::Member &member) {
        return written.find(member.key) != nullptr;
    };
    const bool isWhole = written.isOpen || std::ranges::all_of(actual.object(), isWritten);
    return isWhole ? score : impossible;
}

int choiceMatch(const JsonValue &actual, const OutlineValue &written)
{
    int best = impossible;
    for (const OutlineValue &option : written.options)
        best = std::max(best, matchOf(actual, option));
    return best;
}

/// How well a value may have come from this code; impossible where it cannot.
int matchOf(const JsonValue &actual, const OutlineValue &written)
{
    switch (written.kind) {
    case OutlineValue::Kind::Object:
        return objectMatch(actual, written);
    case OutlineValue::Kind::Choice:
        return choiceMatch(actual, written);
    case OutlineValue::Kind::Array:
        return actual.isArray() ? 1 : impossible;
    case OutlineValue::Kind::Null:
        return actual.isNull() ? 2 : impossible;
    case OutlineValue::Kind::Number:
        return actual.isNumber() && actual.toDouble() == written.literal.toDouble() ? 2 : impossible;
    case OutlineValue::Kind::Text:
    case OutlineValue::Kind::Boolean:
        return actual == written.literal ? 2 : impossible;
    case OutlineValue::Kind::Expression:
        return 0;
    }
    return impossible;
}

QString keyOf(QString token)
{
    return token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

/// The value's own object or array, through the choice that has the key.
const OutlineValue *holderOf(const OutlineValue &value, const QString &key)
{
    if (value.kind != OutlineValue::Kind::Choice)
        return &value;
    const auto found =
        std::ranges::find_if(value.options, [&key](const OutlineValue &option) { return option.find(key); });
    return found == value.options.end() ? nullptr : &*found;
}

/// The assignment that gave the request this URL, or this method.
const OutlineAssignment *assignmentOf(const QString &given, const QList<OutlineAssignment> &assignments,
                                      const RunReport &report)
{
    const auto fits = [&report](const OutlineAssignment &assignment) {
        return assignment.events.isEmpty() || assignment.events.contains(report.eventType);
    };
    for (const OutlineAssignment &assignment : assignments) {
        const bool isSame = assignment.value.literal.toString() == given;
        if (isSame && fits(assignment))
            return &assignment;
    }
    const auto isComputed = [&fits](const OutlineAssignment &assignment) {
        return !assignment.value.literal.isString() && fits(assignment);
    };
    const auto computed = std::find_if(assignments.crbegin(), assignments.crend(), isComputed); // a later one wins
    return computed == assignments.crend() ? nullptr : &*computed;
}

bool isAboutTheAddress(const QString &rule)
{
    const QStringList rules = {u"foreign-host"_s, u"not-https"_s, u"unknown-endpoint"_s, u"not-held"_s,
                               u"wrong-region"_s};
    return rules.contains(rule.section(u'/', -1));
}

bool isAboutHeaders(const Diagnostic &diagnostic)
{
    return diagnostic.pointer.isEmpty() && diagnostic.rule.endsWith(u"/credential-in-code");
}

} // namespace

const OutlineAssignment *originOf(const JsonValue &body, const QString &eventType, const SourceOutline &outline)
{
    const OutlineAssignment *best = nullptr;
    int bestScore = impossible;
    for (const OutlineAssignment &assignment : outline.messages) {
        int score = matchOf(body, assignment.value);
        if (score == impossible || (!assignment.events.isEmpty() && !assignment.events.contains(eventType)))
            continue;
        score += assignment.events.isEmpty() ? 0 : 100;
        if (score > bestScore) {
            best = &assignment;
            bestScore = score;
        }
    }
    return best;
}

const OutlineProperty *propertyAt(const OutlineValue &value, const QString &pointer)
{
    const OutlineValue *current = &value;
    const OutlineProperty *property = nullptr;
    for (const QString &token : pointer.split(u'/', Qt::SkipEmptyParts)) {
        const QString key = keyOf(token);
        const OutlineValue *holder = holderOf(*current, key);
        if (holder && holder->kind == OutlineValue::Kind::Array && key.toInt() < holder->items.size()) {
            current = &holder->items[key.toInt()];
            continue;
        }
        property = holder ? holder->find(key) : nullptr;
        if (!property)
            return nullptr;
        current = &property->value;
    }
    return property;
}

std::optional<SourceRange> codeOf(const Diagnostic &diagnostic, const RunReport &report, const SourceOutline &outline)
{
    if (!report.request)
        return {};
    if (isAboutTheAddress(diagnostic.rule)) {
        const OutlineAssignment *url = assignmentOf(report.request->url, outline.urls, report);
        return url ? std::optional(url->value.range) : std::nullopt;
    }
    if (diagnostic.rule.endsWith(u"/wrong-method")) {
        const OutlineAssignment *method = assignmentOf(report.request->method, outline.methods, report);
        return method ? std::optional(method->value.range) : std::nullopt;
    }
    if (diagnostic.rule.endsWith(u"/raw-event")) // where a way out of the handler is missing
        return outline.body.length() > 0 ? std::optional(SourceRange{outline.body.start, outline.body.start + 1})
                                         : std::nullopt;
    if (isAboutHeaders(diagnostic))
        return outline.headers.isEmpty() ? std::nullopt : std::optional(outline.headers.first().statement);
    const JsonValue body = parseJson(report.request->body, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
    const OutlineAssignment *origin = originOf(body, report.eventType, outline);
    if (!origin)
        return {};
    for (QString pointer = diagnostic.pointer; !pointer.isEmpty(); pointer = pointer.section(u'/', 0, -2)) {
        if (const OutlineProperty *property = propertyAt(origin->value, pointer))
            return property->isShorthand ? property->range : property->value.range;
    }
    return origin->statement;
}

RunReport located(RunReport report, const QString &source, const SourceOutline &outline)
{
    for (Diagnostic &diagnostic : report.diagnostics) {
        const std::optional<SourceRange> code =
            diagnostic.line > 0 ? std::nullopt : codeOf(diagnostic, report, outline);
        if (!code)
            continue;
        const SourcePlace place = placeAt(source, code->start);
        diagnostic.line = place.line;
        diagnostic.column = place.column;
        diagnostic.length = static_cast<int>(code->length());
    }
    return report;
}

} // namespace hooksmith

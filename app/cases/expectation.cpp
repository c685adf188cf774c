// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/expectation.h"

namespace hooksmith {

namespace {

JsonValue toJson(const HttpRequest &request)
{
    JsonValue headers = JsonValue::emptyObject();
    for (const Header &header : request.headers)
        headers.set(header.name, header.value);
    JsonValue json;
    json.set(QStringLiteral("method"), request.method);
    json.set(QStringLiteral("url"), request.url);
    json.set(QStringLiteral("headers"), headers);
    json.set(QStringLiteral("body"),
             parseJson(request.body, {}, DuplicateKeys::KeepLast).value_or(JsonValue(QString::fromUtf8(request.body))));
    return json;
}

JsonValue toJson(const ScriptError &error)
{
    JsonValue json;
    json.set(QStringLiteral("kind"), nameOf(error.kind));
    if (error.kind == ScriptError::Kind::Exception) // the others are worded by us, in the user's language
        json.set(QStringLiteral("message"), error.message);
    return json;
}

JsonValue identityOf(const Diagnostic &diagnostic)
{
    JsonValue json;
    json.set(QStringLiteral("severity"), nameOf(diagnostic.severity));
    json.set(QStringLiteral("rule"), diagnostic.rule);
    json.set(QStringLiteral("pointer"), diagnostic.pointer);
    return json;
}

/// What the compiler notices in the source depends on whether the source needed it, not on the event.
bool isOfRequest(const Diagnostic &diagnostic)
{
    return diagnostic.severity != Diagnostic::Severity::Hint &&
           (diagnostic.line == 0 || !diagnostic.rule.startsWith(u"runtime/"));
}

} // namespace

JsonValue expectationOf(const RunReport &report)
{
    JsonValue json;
    json.set(QStringLiteral("outcome"), nameOf(report.outcome));
    if (report.request)
        json.set(QStringLiteral("request"), toJson(*report.request));
    if (report.error)
        json.set(QStringLiteral("error"), toJson(*report.error));
    JsonValue diagnostics = JsonValue::emptyArray();
    for (const Diagnostic &diagnostic : report.diagnostics) {
        if (isOfRequest(diagnostic))
            diagnostics.append(identityOf(diagnostic));
    }
    json.set(QStringLiteral("diagnostics"), diagnostics);
    return json;
}

} // namespace hooksmith

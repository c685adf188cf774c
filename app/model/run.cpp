// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/run.h"

namespace hooksmith {

namespace {

QByteArray orNull(int number)
{
    return number > 0 ? QByteArray::number(number) : QByteArrayLiteral("null");
}

QByteArray joinList(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray toJson(const HttpRequest &request)
{
    QByteArrayList headers;
    for (const Header &header : request.headers)
        headers.append(quoteJson(header.name) + ':' + quoteJson(header.value));
    return R"({"method":)" + quoteJson(request.method) + R"(,"url":)" + quoteJson(request.url) + R"(,"headers":{)" +
           headers.join(',') + R"(},"body":)" + request.body + '}';
}

QByteArray toJson(const ScriptError &error)
{
    return R"({"kind":)" + quoteJson(nameOf(error.kind)) + R"(,"message":)" + quoteJson(error.message) + R"(,"line":)" +
           orNull(error.line) + R"(,"column":)" + orNull(error.column) + R"(,"stack":)" + quoteJson(error.stack) + '}';
}

QByteArray toJson(const LogEntry &entry)
{
    return R"({"level":)" + quoteJson(entry.level) + R"(,"text":)" + quoteJson(entry.text) + '}';
}

template <typename T>
QByteArray listToJson(const QList<T> &values)
{
    QByteArrayList items;
    for (const T &value : values)
        items.append(toJson(value));
    return joinList(items);
}

} // namespace

bool isRepeatable(const RunReport &report)
{
    const std::optional<ScriptError> &error = report.error;
    return !error || (error->kind != ScriptError::Kind::Timeout && error->kind != ScriptError::Kind::Crash);
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Request:
        return QStringLiteral("request");
    case Outcome::Unchanged:
        return QStringLiteral("unchanged");
    case Outcome::Cancelled:
        return QStringLiteral("cancelled");
    case Outcome::Error:
        return QStringLiteral("error");
    }
    return {};
}

QString nameOf(ScriptError::Kind kind)
{
    switch (kind) {
    case ScriptError::Kind::Syntax:
        return QStringLiteral("syntax");
    case ScriptError::Kind::Exception:
        return QStringLiteral("exception");
    case ScriptError::Kind::Timeout:
        return QStringLiteral("timeout");
    case ScriptError::Kind::Memory:
        return QStringLiteral("memory");
    case ScriptError::Kind::Return:
        return QStringLiteral("return");
    case ScriptError::Kind::Crash:
        return QStringLiteral("crash");
    }
    return {};
}

QString nameOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Hint:
        return QStringLiteral("hint");
    case Diagnostic::Severity::Warning:
        return QStringLiteral("warning");
    case Diagnostic::Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QByteArray toJson(const Diagnostic &diagnostic)
{
    return R"({"severity":)" + quoteJson(nameOf(diagnostic.severity)) + R"(,"rule":)" + quoteJson(diagnostic.rule) +
           R"(,"message":)" + quoteJson(diagnostic.message) + R"(,"pointer":)" + quoteJson(diagnostic.pointer) +
           R"(,"line":)" + orNull(diagnostic.line) + R"(,"column":)" + orNull(diagnostic.column) +
           R"(,"documentation":)" +
           (diagnostic.documentation.isEmpty() ? QByteArrayLiteral("null") : quoteJson(diagnostic.documentation)) + '}';
}

QByteArray toJson(const RunReport &report, std::optional<qint64> index)
{
    const QByteArray start = index ? R"({"index":)" + QByteArray::number(*index) + ',' : QByteArrayLiteral("{");
    return start + R"("eventType":)" + quoteJson(report.eventType) + R"(,"outcome":)" +
           quoteJson(nameOf(report.outcome)) + R"(,"request":)" +
           (report.request ? toJson(*report.request) : QByteArrayLiteral("null")) + R"(,"error":)" +
           (report.error ? toJson(*report.error) : QByteArrayLiteral("null")) + R"(,"logs":)" +
           listToJson(report.logs) + R"(,"diagnostics":)" + listToJson(report.diagnostics) + R"(,"durationMs":)" +
           QByteArray::number(report.durationMs, 'f', 3) + '}';
}

} // namespace hooksmith

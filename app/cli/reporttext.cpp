// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reporttext.h"

#include "cli/complaint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString outcomeText(Outcome outcome, Ink ink)
{
    switch (outcome) {
    case Outcome::Request:
        return ink.green(Report::tr("The request would be sent."));
    case Outcome::Unchanged:
        return ink.yellow(Report::tr("The transform changes nothing: the original event would be sent."));
    case Outcome::Cancelled:
        return ink.yellow(Report::tr("The transform cancels the delivery: nothing would be sent."));
    case Outcome::Error:
        return ink.red(Report::tr("The transform failed: nothing would be sent."));
    }
    return {};
}

QString headline(const RunReport &report, Ink ink)
{
    return u"%1  %2  %3\n"_qs.arg(ink.bold(printableLine(report.eventType)), outcomeText(report.outcome, ink),
                                  ink.faint(u"%1 ms"_qs.arg(report.durationMs, 0, 'f', 1)));
}

/// The failing line, and a caret under the column where it is known.
QString excerpt(const ScriptError &error, const QString &source, Ink ink)
{
    const QStringList lines = source.split(u'\n');
    if (error.line < 1 || error.line > lines.size())
        return {};
    QString line = lines[error.line - 1];
    line.remove(u'\r');
    const QString number = u"%1 | "_qs.arg(error.line, 4);
    QString text = ink.faint(number) + printable(line) + u'\n';
    if (error.column < 1)
        return text;
    QString indent = line.left(error.column - 1);
    for (QChar &character : indent)
        character = character == u'\t' ? u'\t' : u' '; // a tab is as wide as the one above it
    return text + QString(number.size(), u' ') + indent + ink.red(u"^"_qs) + u'\n';
}

/// As nameOf() in English.
QString kindText(ScriptError::Kind kind)
{
    switch (kind) {
    case ScriptError::Kind::Syntax:
        return Report::tr("syntax");
    case ScriptError::Kind::Exception:
        return Report::tr("exception");
    case ScriptError::Kind::Timeout:
        return Report::tr("timeout");
    case ScriptError::Kind::Memory:
        return Report::tr("memory");
    case ScriptError::Kind::Return:
        return Report::tr("return");
    case ScriptError::Kind::Crash:
        return Report::tr("crash");
    }
    return {};
}

QString errorText(const ScriptError &error, const QString &source, const QString &sourceName, Ink ink)
{
    QString place = sourceName;
    if (error.line > 0)
        place += u':' + QString::number(error.line);
    if (error.line > 0 && error.column > 0)
        place += u':' + QString::number(error.column);
    return u"\n%1: %2: %3\n"_qs.arg(ink.bold(place), ink.red(kindText(error.kind)), printable(error.message)) +
           excerpt(error, source, ink);
}

QString logsText(const QList<LogEntry> &logs, Ink ink)
{
    if (logs.isEmpty())
        return {};
    QString text = u'\n' + ink.bold(Report::tr("Console")) + u'\n';
    for (const LogEntry &entry : logs) {
        const QString indented = printable(entry.text).replace(u'\n', u"\n        "_qs);
        text += u"  %1 %2\n"_qs.arg(ink.faint(entry.level.leftJustified(5)), indented);
    }
    return text;
}

QString diagnosticsText(const QList<Diagnostic> &diagnostics, const QString &sourceName, Ink ink)
{
    if (diagnostics.isEmpty())
        return {};
    QString text = u'\n' + ink.bold(Report::tr("Diagnostics")) + u'\n';
    for (const Diagnostic &diagnostic : diagnostics) {
        QStringList places;
        if (diagnostic.line > 0 && diagnostic.column > 0)
            places.append(u"%1:%2:%3"_qs.arg(sourceName).arg(diagnostic.line).arg(diagnostic.column));
        else if (diagnostic.line > 0)
            places.append(u"%1:%2"_qs.arg(sourceName).arg(diagnostic.line));
        if (!diagnostic.pointer.isEmpty())
            places.append(printable(diagnostic.pointer));
        text += u"  %1  %2  %3  %4\n"_qs.arg(severityText(diagnostic.severity, ink), printable(diagnostic.message),
                                             ink.faint(diagnostic.rule), ink.faint(places.join(u' ')));
    }
    return text;
}

} // namespace

QString Ink::paint(const QString &text, int code) const
{
    return m_colours ? u"\x1b[%1m%2\x1b[0m"_qs.arg(code).arg(text) : text;
}

QString severityText(Diagnostic::Severity severity, Ink ink)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return ink.red(Report::tr("error"));
    case Diagnostic::Severity::Warning:
        return ink.yellow(Report::tr("warning"));
    case Diagnostic::Severity::Hint:
        return ink.faint(Report::tr("hint"));
    }
    return {};
}

QString readableBody(const QByteArray &body)
{
    const Result<JsonValue> json = parseJson(body);
    if (json)
        return printable(QString::fromUtf8(toIndentedJson(*json)).trimmed());
    return printable(QString::fromUtf8(body));
}

QString toText(const HttpRequest &request, Ink ink)
{
    QString text = ink.bold(printableLine(request.method + u' ' + request.url)) + u'\n';
    for (const Header &header : request.headers)
        text += ink.faint(printableLine(header.name) + u':') + u' ' + printableLine(header.value) + u'\n';
    return text + u'\n' + readableBody(request.body) + u'\n';
}

QString toText(const RunReport &report, const QString &source, const QString &sourceName, Ink ink)
{
    QString text = headline(report, ink);
    if (report.error)
        text += errorText(*report.error, source, sourceName, ink);
    if (report.request)
        text += u'\n' + toText(*report.request, ink);
    return text + logsText(report.logs, ink) + diagnosticsText(report.diagnostics, sourceName, ink);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/resultsummary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(ResultSummary)
};

QString titleOf(ScriptError::Kind kind)
{
    switch (kind) {
    case ScriptError::Kind::Syntax:
        return Summary::tr("The transform is not valid JavaScript");
    case ScriptError::Kind::Exception:
        return Summary::tr("The transform threw an exception");
    case ScriptError::Kind::Timeout:
        return Summary::tr("The transform ran out of time");
    case ScriptError::Kind::Memory:
        return Summary::tr("The transform used too much memory");
    case ScriptError::Kind::Return:
        return Summary::tr("The transform gave no webhook back");
    case ScriptError::Kind::Crash:
        return Summary::tr("The sandbox stopped");
    }
    return {};
}

ListedMessage listed(const LogEntry &entry)
{
    if (entry.level == u"error")
        return {u"error"_qs, Tone::Error, entry.text};
    if (entry.level == u"warn")
        return {u"warning"_qs, Tone::Warning, entry.text};
    if (entry.level == u"info")
        return {u"information"_qs, Tone::Information, entry.text};
    return {u"log"_qs, Tone::Neutral, entry.text};
}

QString textOf(const Diagnostic &diagnostic)
{
    QStringList details = {diagnostic.rule};
    if (!diagnostic.pointer.isEmpty())
        details.append(diagnostic.pointer);
    if (diagnostic.line > 0)
        details.append(Summary::tr("line %1").arg(diagnostic.line));
    return diagnostic.message + u'\n' + details.join(u"  ·  "_qs);
}

ListedMessage listed(const Diagnostic &diagnostic)
{
    ListedMessage message{
        .icon = {}, .text = textOf(diagnostic), .line = diagnostic.line, .page = diagnostic.documentation};
    switch (diagnostic.severity) {
    case Diagnostic::Severity::Error:
        message.icon = u"error"_qs;
        message.tone = Tone::Error;
        break;
    case Diagnostic::Severity::Warning:
        message.icon = u"warning"_qs;
        message.tone = Tone::Warning;
        break;
    case Diagnostic::Severity::Hint:
        message.icon = u"hint"_qs;
        message.tone = Tone::Information;
        break;
    }
    return message;
}

template <typename T>
QList<ListedMessage> listAll(const QList<T> &values)
{
    QList<ListedMessage> messages;
    std::ranges::transform(values, std::back_inserter(messages), [](const T &value) { return listed(value); });
    return messages;
}

} // namespace

OutcomeText describeOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Request:
        return {Summary::tr("Request"), Tone::Success, Summary::tr("This request would be sent.")};
    case Outcome::Unchanged:
        return {Summary::tr("Unchanged"), Tone::Warning,
                Summary::tr("The transform left this event as it came: the original event would be sent.")};
    case Outcome::Cancelled:
        return {Summary::tr("Cancelled"), Tone::Neutral,
                Summary::tr("The transform cancelled this event: nothing would be sent.")};
    case Outcome::Error:
        return {Summary::tr("Error"), Tone::Error, Summary::tr("The transform failed: nothing would be sent.")};
    }
    return {};
}

QString describeError(const ScriptError &error)
{
    const QString text = titleOf(error.kind) + u": "_qs + error.message;
    if (error.line <= 0)
        return text;
    return error.column > 0 ? Summary::tr("Line %1, column %2: %3").arg(error.line).arg(error.column).arg(text)
                            : Summary::tr("Line %1: %2").arg(error.line).arg(text);
}

QString describeDuration(double milliseconds)
{
    return Summary::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 100 ? 1 : 0));
}

QList<ListedMessage> listLogs(const QList<LogEntry> &logs)
{
    return listAll(logs);
}

QList<ListedMessage> listDiagnostics(const QList<Diagnostic> &diagnostics)
{
    return listAll(diagnostics);
}

} // namespace hooksmith

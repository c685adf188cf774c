// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/failuretext.h"

#include "script/compilertext.h"

#include <QCoreApplication>

namespace hooksmith {

namespace {

using Reason = protocol::Failure::Reason;

struct Failures
{
    Q_DECLARE_TR_FUNCTIONS(Failures)
};

constexpr int shortestSource = 10; // characters that production takes

QString inMegabytes(const QString &bytes)
{
    return QString::number(bytes.toLongLong() / (1024 * 1024));
}

ScriptError::Kind kindOf(Reason reason)
{
    switch (reason) {
    case Reason::Syntax:
    case Reason::SourceLength:
    case Reason::BrokenEvent:
    case Reason::NamelessEvent:
        return ScriptError::Kind::Syntax;
    case Reason::Exception:
    case Reason::ThrownValue:
        return ScriptError::Kind::Exception;
    case Reason::OutputTooLarge:
    case Reason::OutOfMemory:
        return ScriptError::Kind::Memory;
    case Reason::NoHandler:
    case Reason::NotAFunction:
    case Reason::ReturnedNoObject:
    case Reason::ReturnedPromise:
    case Reason::MissingPayload:
    case Reason::UnusablePayload:
    case Reason::BadMethod:
    case Reason::BadUrl:
    case Reason::BadHeaders:
    case Reason::BadHeaderName:
    case Reason::BadHeaderValue:
        return ScriptError::Kind::Return;
    }
    return ScriptError::Kind::Exception;
}

QString messageOf(Reason reason, const QString &detail)
{
    switch (reason) {
    case Reason::Syntax:
        return compilerText(detail).value_or(detail);
    case Reason::Exception:
        return detail;
    case Reason::SourceLength:
        if (detail.toInt() < shortestSource)
            return Failures::tr("The code has %1 characters; production takes 10 to 51,200. Write \"function "
                                "handler(webhook) { … }\".")
                .arg(detail);
        return Failures::tr(
                   "The code has %1 characters; production takes 10 to 51,200. Shorten it, or move comments elsewhere.")
            .arg(detail);
    case Reason::ThrownValue:
        return Failures::tr("The transform threw %1, which is no Error; throw new Error(\"…\") says more.").arg(detail);
    case Reason::NoHandler:
        return Failures::tr(
            "The code declares no function named handler; it needs \"function handler(webhook) { … }\".");
    case Reason::NotAFunction:
        return Failures::tr("handler is not a function but %1; declare it as \"function handler(webhook) { … }\".")
            .arg(detail);
    case Reason::ReturnedNoObject:
        return Failures::tr("The handler gave back %1 instead of the webhook; end it with \"return webhook\".")
            .arg(detail);
    case Reason::ReturnedPromise:
        return Failures::tr(
            "The handler gave back a Promise. Transforms run synchronously: remove \"async\" and return the "
            "webhook itself.");
    case Reason::MissingPayload:
        return Failures::tr("The handler gave back an object that has no payload; return the webhook it was given.");
    case Reason::BrokenEvent:
        return Failures::tr("The event is not JSON: %1").arg(detail);
    case Reason::NamelessEvent:
        return Failures::tr("The event has no text \"type\" that says which event it is; add it.");
    case Reason::UnusablePayload:
        return Failures::tr("webhook.payload cannot be written as JSON (%1); set it to an object of plain values.")
            .arg(detail);
    case Reason::BadMethod:
        return Failures::tr("webhook.method is \"%1\"; it must be POST, PUT or PATCH.").arg(detail);
    case Reason::BadUrl:
        return Failures::tr(
                   "webhook.url is \"%1\"; it must be a complete http or https address of at most 65,536 characters.")
            .arg(detail);
    case Reason::BadHeaders:
        return Failures::tr("webhook.headers must map names to texts, which \"%1\" does not.").arg(detail);
    case Reason::BadHeaderName:
        return Failures::tr(
                   "webhook.headers has the name %1, which cannot be sent; use letters, digits and hyphens only.")
            .arg(QString::fromUtf8(quoteJson(detail)));
    case Reason::BadHeaderValue:
        return Failures::tr("webhook.headers gives \"%1\" a value with a line break or a NUL, which cannot be sent; "
                            "remove it from the value.")
            .arg(detail);
    case Reason::OutputTooLarge:
        return Failures::tr("The request is larger than %1 MB; make webhook.payload smaller.").arg(inMegabytes(detail));
    case Reason::OutOfMemory:
        return Failures::
            tr("The transform used more than %1 MB of memory and was stopped; keep less at a time, or allow it more: "
               "\"memoryMb\" of the endpoint, --memory-mb of \"hooksmith run\".")
                .arg(inMegabytes(detail));
    }
    return detail;
}

} // namespace

ScriptError describeFailure(const protocol::Failure &failure)
{
    return {kindOf(failure.reason), messageOf(failure.reason, failure.detail), failure.line, failure.column,
            failure.stack};
}

ScriptError timeoutError(std::chrono::milliseconds limit)
{
    const QString message =
        Failures::tr("The transform did not end within %1 ms and was stopped; look for a loop that never "
                     "ends, or allow it more time: \"timeoutMs\" of the endpoint, --timeout-ms of \"hooksmith run\".")
            .arg(limit.count());
    return {ScriptError::Kind::Timeout, message, 0, 0, {}};
}

ScriptError crashError(const QString &reason)
{
    return {ScriptError::Kind::Crash, reason, 0, 0, {}};
}

ScriptError installationError(const QString &reason)
{
    ScriptError error = crashError(reason);
    error.isInstallation = true;
    return error;
}

} // namespace hooksmith

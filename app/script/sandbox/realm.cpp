// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/realm.h"

#include "script/sandbox/payload.h"
#include "script/sandbox/requestreader.h"
#include "script/sandbox/stacktrace.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using protocol::Failure;
using protocol::Finished;

/// Texts above this go around the engine's JSON.parse; see toScriptValue(). In bytes.
constexpr qsizetype parseLimit = 512 * 1024;

/// What Svix takes as the code of a transformation, in characters (its OpenAPI, EndpointTransformationPatch).
constexpr qsizetype minimumSource = 10;
constexpr qsizetype maximumSource = 51200;

constexpr qsizetype maximumMessage = 4000; // characters kept of an error's text

/// What an `evaluate` of the source gives back: a `const handler` is in the script's scope but no property of the
/// global object.
const QString handlerLookup = u"\n;typeof handler === 'undefined' ? undefined : handler"_s;

/// Where the bound call is kept for the one moment between setting and calling it. Not a name that a program would
/// write.
const QString callSlot = u"(hooksmith call)"_s;
const QString callExpression =
    u"(function(){ var call = this['(hooksmith call)']; delete this['(hooksmith call)']; return call(); })()"_s;

QString harnessSource()
{
    QFile file(u":/sandbox/harness.js"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Finished failed(const Failure &failure)
{
    return {{}, Outcome::Error, std::nullopt, failure, 0};
}

QJSValue variablesValue(QJSEngine &engine, const QMap<QString, QString> &variables)
{
    QJSValue object = engine.newObject();
    for (auto entry = variables.begin(); entry != variables.end(); ++entry)
        object.setProperty(entry.key(), entry.value());
    return object;
}

} // namespace

Realm::Realm(Console::Sink sink)
    : m_console(std::move(sink))
{
    static const QString source = harnessSource();
    QJSEngine::setObjectOwnership(&m_console, QJSEngine::CppOwnership);
    const QJSValue write = m_engine.newQObject(&m_console).property(u"write"_s);
    m_harness = m_engine.evaluate(source, u"harness"_s).call({m_engine.globalObject(), write});
}

QJSValue Realm::payloadValue(const QByteArray &text)
{
    if (text.size() <= parseLimit)
        return m_harness.property(u"parse"_s).call({QString::fromUtf8(text)});
    const Result<JsonValue> parsed = parseJson(text, {}, DuplicateKeys::KeepLast);
    return parsed ? toScriptValue(m_engine, *parsed)
                  : m_engine.newErrorObject(QJSValue::SyntaxError, parsed.error().message);
}

Finished Realm::run(const RunJob &job, const Started &started)
{
    if (job.source.size() < minimumSource || job.source.size() > maximumSource)
        return failed({Failure::Reason::SourceLength, QString::number(job.source.size()), 0, 0, {}});
    const QJSValue payload = payloadValue(job.payload);
    if (payload.isError())
        return failed({Failure::Reason::BrokenEvent, payload.property(u"message"_s).toString(), 0, 0, {}});
    QJSValue given = m_engine.newObject();
    given.setProperty(u"method"_s, job.method);
    given.setProperty(u"url"_s, job.url);
    given.setProperty(u"payload"_s, payload);
    const QString eventType = job.eventType.isEmpty() ? payload.property(u"type"_s).toString() : job.eventType;
    given.setProperty(u"eventType"_s, eventType);
    given.setProperty(u"env"_s, variablesValue(m_engine, job.variables));

    started();
    QElapsedTimer clock;
    clock.start();
    QStringList stack;
    const QJSValue handler = m_engine.evaluate(job.source + handlerLookup, transformFileName, 1, &stack);
    Finished finished =
        !stack.isEmpty() || handler.isError() ? failed(failureOf(handler, stack)) : callHandler(handler, given, job);
    finished.eventType = eventType;
    finished.durationMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    m_console.endRun();
    return finished;
}

Finished Realm::callHandler(const QJSValue &handler, const QJSValue &given, const RunJob &job)
{
    if (handler.isUndefined())
        return failed({Failure::Reason::NoHandler, {}, 0, 0, {}});
    if (!handler.isCallable())
        return failed({Failure::Reason::NotAFunction, handler.toString(), 0, 0, {}});
    const QJSValue bind = m_harness.property(u"bind"_s);
    m_engine.globalObject().setProperty(callSlot, bind.call({handler, given}));
    // Only evaluate() tells of a thrown value that is no Error.
    QStringList stack;
    const QJSValue read = m_engine.evaluate(callExpression, u"call"_s, 1, &stack);
    if (!stack.isEmpty() || read.isError())
        return failed(failureOf(read, stack));
    Finished finished = readOutcome(read);
    if (finished.outcome == Outcome::Request && isAsGiven(*finished.request, job)) {
        finished.outcome = Outcome::Unchanged;
        finished.request->body = job.payload; // as it came means byte for byte
    }
    return finished;
}

/// True when nothing that would be sent differs from what came. The payload is read anew for it, as the handler may
/// have changed it in place; most handlers set a URL, and then the question does not arise.
bool Realm::isAsGiven(const HttpRequest &request, const RunJob &job)
{
    if (request.method != job.method || request.url != job.url || !request.headers.isEmpty())
        return false;
    const QJSValue original = m_harness.property(u"stringify"_s).call({payloadValue(job.payload)});
    return request.body == original.toString().toUtf8();
}

/// The value as text. Making it may run the user's code, which may throw in turn: then its kind has to do.
QString Realm::textOf(const QJSValue &value)
{
    const QString text = value.toString();
    const bool threw = m_engine.hasError();
    if (threw)
        (void)m_engine.catchError();
    return threw || text.isEmpty() ? (value.isError() ? u"Error"_s : u"an object"_s) : text;
}

Failure Realm::failureOf(const QJSValue &thrown, const QStringList &stack)
{
    const StackTrace trace = readStackTrace(stack);
    const bool isError = thrown.isError();
    const bool isSyntax = isError && thrown.errorType() == QJSValue::SyntaxError && trace.column > 0;
    const Failure::Reason reason = isSyntax  ? Failure::Reason::Syntax
                                   : isError ? Failure::Reason::Exception
                                             : Failure::Reason::ThrownValue;
    const QString detail = isSyntax ? thrown.property(u"message"_s).toString() : textOf(thrown);
    return {reason, detail.left(maximumMessage), trace.line, trace.column, trace.text};
}

} // namespace hooksmith

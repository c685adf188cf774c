// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/realm.h"

#include "script/sandbox/bundle.h"
#include "script/sandbox/enginemessages.h"
#include "script/sandbox/garbagecollection.h"
#include "script/sandbox/payload.h"
#include "script/sandbox/requestreader.h"
#include "script/sandbox/stacktrace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>
#include <utility>

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

/// The transform's code in a function of its own, so that what it declares is gone after the event. A `const handler`
/// is in that scope but no property of the global object. The text opens and closes what the compiler has checked. Each
/// event has a new such function, as code can put properties on the one it runs in (arguments.callee). Counters come to
/// the outer function, whose arguments the code cannot list.
const QString makerStart = u"(function (%1) { return function () {"_s;
const QString makerEnd = u"\n;return typeof handler === 'undefined' ? undefined : handler;};})"_s;

/// Where the call that repeats an event is kept. Not a name that a program would write.
const QString repeatSlot = u"(hooksmith repeat)"_s;

QString harnessSource()
{
    QFile file(u":/sandbox/harness.js"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Finished failed(const Failure &failure)
{
    return {{}, Outcome::Error, std::nullopt, failure, 0, {}};
}

QByteArray variablesJson(const QMap<QString, QString> &variables)
{
    QJsonObject object;
    for (auto entry = variables.begin(); entry != variables.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<quint32> countsOf(const QJSValue &list)
{
    const quint32 length = list.isObject() ? list.property(u"length"_s).toUInt() : 0;
    QList<quint32> counts(length);
    for (quint32 i = 0; i < length; ++i)
        counts[i] = list.property(i).toUInt();
    return counts;
}

} // namespace

Realm::Realm(Compiler &compiler, Console::Sink sink)
    : m_compiler(compiler)
    , m_evaluatedText(compiler)
    , m_console(std::move(sink))
    , m_reader(m_engine)
{
    static const QString source = harnessSource();
    m_evaluatedText.offerTo(m_engine);
    runBundle(m_engine, u"polyfills"_s);
    QJSEngine::setObjectOwnership(&m_console, QJSEngine::CppOwnership);
    const QJSValue write = m_engine.newQObject(&m_console).property(u"write"_s);
    m_harness = m_engine.evaluate(source, u"harness"_s).call({m_engine.globalObject(), write});
    m_run = m_harness.property(u"run"_s);
    m_snapshot = std::make_unique<BuiltinsSnapshot>(m_engine, m_harness.property(u"roots"_s).call());
}

bool Realm::renew()
{
    m_console.setMuted(false);
    return m_snapshot->isUntouched() || m_snapshot->restore();
}

QJSValue Realm::payloadValue(const QByteArray &text)
{
    if (std::optional<QJSValue> value = text.size() <= parseLimit ? m_reader.read(text) : std::nullopt)
        return *std::move(value);
    if (text.size() <= parseLimit)
        return m_harness.property(u"parse"_s).call({QString::fromUtf8(text)});
    const Result<JsonValue> parsed = parseJson(text, {}, DuplicateKeys::KeepLast);
    return parsed ? toScriptValue(m_engine, *parsed)
                  : m_engine.newErrorObject(QJSValue::SyntaxError, parsed.error().message);
}

std::optional<Failure> Realm::prepare(const CompiledTransform &transform)
{
    if (transform.error)
        return transform.error;
    m_positions = transform.positions;
    if (std::exchange(m_counters, transform.counters) != transform.counters)
        m_given = {};
    if (m_code == transform.code && m_maker.isCallable())
        return std::nullopt;
    m_code = transform.code;
    QStringList stack;
    const CounterNames &names = m_compiler.counterNames();
    const QString parameters = m_counters > 0 ? QString(names.counts + u", " + names.passOn) : QString();
    m_maker = m_engine.evaluate(makerStart.arg(parameters) + m_code + makerEnd, transformFileName, 1, &stack);
    if (!m_maker.isCallable())
        return failureOf(m_maker, stack);
    return std::nullopt;
}

/// The same for all events of a batch but for what the harness itself puts there.
const QJSValue &Realm::givenValue(const RunJob &job)
{
    const auto partsOf = [](const RunJob &one) {
        return std::tie(one.method, one.url, one.eventType, one.variables, one.stepLimit, one.fixedTime);
    };
    if (!m_given.isObject() || partsOf(job) != partsOf(m_givenJob)) {
        m_given = makeGiven(job);
        m_givenJob = job;
        m_givenJob.payload.clear();
    }
    return m_given;
}

QJSValue Realm::makeGiven(const RunJob &job)
{
    QJSValue given = m_engine.newObject();
    given.setProperty(u"method"_s, job.method);
    given.setProperty(u"url"_s, job.url);
    given.setProperty(u"eventType"_s, job.eventType);
    given.setProperty(u"counters"_s, m_counters);
    given.setProperty(u"stepLimit"_s, static_cast<double>(job.stepLimit));
    if (job.fixedTime)
        given.setProperty(u"time"_s, static_cast<double>(*job.fixedTime));
    given.setProperty(u"variables"_s,
                      job.variables.isEmpty() ? u"{}"_s : QString::fromUtf8(variablesJson(job.variables)));
    return given;
}

QJSValue Realm::brokenEvent(const QString &detail)
{
    QJSValue broken = m_engine.newObject();
    broken.setProperty(u"problem"_s, u"event"_s);
    broken.setProperty(u"detail"_s, detail);
    return broken;
}

QJSValue Realm::call(const RunJob &job, const QJSValue &given, const Started &started)
{
    const auto run = [&](const QJSValue &payload) {
        started();
        return m_run.call({m_maker, given, QJSValue(QJSValue::NullValue), payload});
    };
    if (job.payload.size() <= parseLimit) {
        if (const std::optional<QJSValue> payload = m_reader.read(job.payload))
            return run(*payload);
        if (!job.payload.isValidUtf8()) // the engine would put other characters in its place
            return brokenEvent(u"it is not UTF-8"_s);
        started();
        return m_run.call({m_maker, given, QString::fromUtf8(job.payload)});
    }
    const QJSValue payload = payloadValue(job.payload);
    return payload.isError() ? brokenEvent(payload.property(u"message"_s).toString()) : run(payload);
}

Finished Realm::run(const RunJob &job, const CompiledTransform &transform, const Started &started)
{
    const auto refuse = [&](const Failure &failure) {
        Finished finished = failed(failure);
        finished.eventType = job.eventType;
        finished.diagnostics = transform.diagnostics;
        return finished;
    };
    if (job.source.size() < minimumSource || job.source.size() > maximumSource)
        return refuse({Failure::Reason::SourceLength, QString::number(job.source.size()), 0, 0, {}});
    if (const std::optional<Failure> failure = prepare(transform))
        return refuse(*failure);
    postponeCollection(m_engine);
    QElapsedTimer clock;
    const QJSValue &given = givenValue(job);
    const QJSValue outcome = call(job, given, [&] {
        started();
        clock.start();
    });
    const QList<quint32> counts = m_counters > 0 ? countsOf(given.property(u"counts"_s)) : QList<quint32>();
    Finished finished = [&] {
        if (outcome.isError()) // of the harness itself: the stack or the memory ended there
            return failed(failureOf(outcome, framesOf(outcome)));
        const QString problem = outcome.property(u"problem"_s).toString();
        const QJSValue thrown = outcome.property(u"detail"_s);
        if (problem == "error"_L1)
            return failed(failureOf(thrown, framesOf(thrown)));
        if (problem == "thrown"_L1)
            return failed(failureOf(thrown, placeOfThrow(job)));
        return readRequest(outcome, job);
    }();
    finished.eventType = given.property(u"type"_s).toString();
    finished.diagnostics = transform.diagnostics;
    finished.counts = counts;
    finished.durationMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    m_console.endRun();
    QCoreApplication::removePostedEvents(nullptr); // what promises would have done after the event
    return finished;
}

Finished Realm::readRequest(const QJSValue &outcome, const RunJob &job)
{
    Finished finished = readOutcome(outcome);
    if (finished.outcome != Outcome::Request)
        return finished;
    const QJSValue payload = outcome.property(u"payload"_s);
    if (std::optional<QByteArray> body = writeHeapJson(m_engine, payload)) {
        finished.request->body = *std::move(body);
    } else {
        const QJSValue read = m_harness.property(u"bodyOf"_s).call({payload});
        if (read.isError()) // the stack or the memory ended there
            return failed(failureOf(read, framesOf(read)));
        finished = withBody(std::move(finished), read);
    }
    if (finished.outcome != Outcome::Request)
        return finished;
    HttpRequest &request = *finished.request;
    const bool goesWhereItWould = request.method == job.method && request.url == job.url && request.headers.isEmpty();
    const bool isTheGivenPayload = outcome.property(u"isOriginal"_s).toBool();
    if ((goesWhereItWould || isTheGivenPayload) && isAsGiven(request.body, job)) {
        request.body = job.payload; // as it came means byte for byte, digits included
        finished.outcome = goesWhereItWould ? Outcome::Unchanged : Outcome::Request;
    }
    return finished;
}

/// True when the body says what the event said. The payload is read anew for it, as the handler may have changed it in
/// place.
bool Realm::isAsGiven(const QByteArray &body, const RunJob &job)
{
    if (!mayBeSame(body, job.payload))
        return false;
    if (job.payload.size() > parseLimit)
        m_engine.collectGarbage(); // there will be two of it
    const QJSValue original = payloadValue(job.payload);
    if (const std::optional<QByteArray> written = writeHeapJson(m_engine, original))
        return body == *written;
    return body == m_harness.property(u"stringify"_s).call({original}).toString().toUtf8();
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

QStringList Realm::placeOfThrow(const RunJob &job)
{
    // Only evaluate() tells where a value was thrown that is no Error. This touches the realm.
    m_console.setMuted(true);
    const QJSValue payload = payloadValue(job.payload);
    const QJSValue again = m_harness.property(u"repeat"_s).call({m_maker, givenValue(job), payload});
    m_engine.globalObject().setProperty(repeatSlot, again);
    QStringList frames;
    m_engine.evaluate(u"this['%1']()"_s.arg(repeatSlot), u"repeat"_s, 1, &frames);
    return frames;
}

/// What "[object Object]" keeps to itself is told as JSON, where it can be.
QString Realm::textOfThrown(const QJSValue &thrown)
{
    const QString text = textOf(thrown);
    if (thrown.isError() || !text.contains(u"[object "_s))
        return text;
    const QJSValue json = m_harness.property(u"stringify"_s).call({thrown});
    return json.isString() ? json.toString() : text;
}

Failure Realm::failureOf(const QJSValue &thrown, const QStringList &frames)
{
    const StackTrace trace = readStackTrace(frames, m_positions);
    const bool isError = thrown.isError();
    const bool isSyntax =
        isError && thrown.errorType() == QJSValue::SyntaxError && trace.column > 0 && m_positions.isEmpty();
    const Failure::Reason reason = isSyntax  ? Failure::Reason::Syntax
                                   : isError ? Failure::Reason::Exception
                                             : Failure::Reason::ThrownValue;
    const QString detail = isSyntax ? thrown.property(u"message"_s).toString() : plainMessage(textOfThrown(thrown));
    return {reason, detail.left(maximumMessage), trace.line, trace.column, trace.text};
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace hooksmith::protocol {

/// What the app and hooksmith-sandbox say to each other over the child's standard input and output. Each message is a
/// frame: four bytes of length (little endian, of what follows), one byte of type, then the fields as QDataStream
/// writes them. The app trusts nothing that comes back: lengths are capped, and a message that does not parse ends the
/// process.

/// Largest frame either side accepts, in bytes.
constexpr qsizetype maximumFrame = 256 * 1024 * 1024;

/// Why a run failed, as the sandbox knows it. The app turns it into a sentence in the user's language.
struct Failure
{
    enum class Reason : quint8 {
        Syntax,           ///< detail: the engine's message
        SourceLength,     ///< detail: how many characters the code has
        Exception,        ///< detail: the error as text
        ThrownValue,      ///< detail: the thrown value, which is no Error, as text
        NoHandler,        ///< detail: empty
        NotAFunction,     ///< detail: what `handler` is
        ReturnedNoObject, ///< detail: what it gave back
        ReturnedPromise,
        MissingPayload,
        BrokenEvent,     ///< detail: why the event's text is no JSON
        NamelessEvent,   ///< an event that goes by the type its payload names, which names none
        UnusablePayload, ///< detail: why what the handler set is no JSON
        BadMethod,       ///< detail: the method
        BadUrl,          ///< detail: the URL
        BadHeaders,      ///< detail: the header's name, or what `headers` is
        BadHeaderName,   ///< detail: the name
        BadHeaderValue,  ///< detail: the header's name
        OutputTooLarge,  ///< detail: the limit in bytes
        OutOfMemory      ///< detail: the limit in bytes
    };

    Reason reason = Reason::Exception;
    QString detail;
    int line = 0;
    int column = 0;
    QString stack;
};

struct Ready
{
}; ///< child: warmed up and waiting; while busy: at work of its own, which counts for no deadline
struct Started
{
};         ///< child: the payload is loaded, the user's code begins; the deadline counts from here
struct Log ///< child: one console call
{
    LogEntry entry;
};
struct Finished ///< child: the end of a run
{
    QString eventType; ///< the job's, or the payload's `type` where the job names none
    Outcome outcome = Outcome::Error;
    std::optional<HttpRequest> request;
    std::optional<Failure> failure;
    double durationMs = 0;
    QList<Diagnostic> diagnostics; ///< what the compiler noticed in the source
    QStringList lostValues =
        {}; ///< pointers into the body of what is null there and was no JSON value before, such as NaN
    QList<quint32> counts = {}; ///< of the job's coverage, where it asked for that
};
struct Run ///< app: put one event through one transform
{
    RunJob job;
};

/// app: put many events through one transform. The job's payload and event type are unused: each line is a payload, its
/// `type` the event type.
struct RunBatch
{
    RunJob job;
    qint64 firstIndex = 0; ///< of the first line, counted over the whole file
    QByteArray lines;      ///< JSON texts, a newline after each
};
/// child, while a batch runs: how many of its events are done. Tells a long batch from a transform that does not end.
struct Progress
{
    qint64 done = 0;
};
struct BatchItem
{
    QByteArray json; ///< the report as one line of JSON; empty where the app has words to add to the following
    Finished finished = {};
    QList<LogEntry> logs = {};
};
struct BatchFinished ///< child: one item for each line, in order
{
    QList<BatchItem> items;
};

/// app: read a transform without running it.
struct Inspect
{
    enum class About : quint8 { Outline, Coverage };
    QString source;
    About about = About::Outline;
};
struct Outlined ///< child: what was asked about, as SourceOutline::fromJson() or CoverageMap::fromJson() reads it
{
    QByteArray json;
};

using Message = std::variant<Ready, Started, Log, Finished, Run, RunBatch, Progress, BatchFinished, Inspect, Outlined>;

[[nodiscard]] QByteArray encode(const Message &message);

/// Takes the first whole frame off the front of `buffer`. No value where the frame is not complete yet.
struct Decoded
{
    std::optional<Message> message;
    bool isBroken = false; ///< what came is no message; nothing that follows can be read
};
[[nodiscard]] Decoded takeMessage(QByteArray &buffer);

} // namespace hooksmith::protocol

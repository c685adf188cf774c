// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"
#include "script/sandbox/builtinssnapshot.h"
#include "script/sandbox/compiler.h"
#include "script/sandbox/console.h"
#include "script/sandbox/evaluatedtext.h"
#include "script/sandbox/heapjson.h"

#include <QJSEngine>

#include <functional>
#include <optional>

namespace hooksmith {

/// A JavaScript world: an engine completed to what QuickJS offers, with the harness loaded before any code of the
/// user's. Each event gets a scope of its own, so it sees a fresh world as long as renew() tells so.
class Realm
{
public:
    /// `started` is called when the payload is in place and the user's code is about to run.
    using Started = std::function<void()>;

    /// `compiler` is for code that a transform evaluates at run time.
    Realm(Compiler &compiler, Console::Sink sink);

    /// Puts one event through one transform, which compiled to `transform`.
    [[nodiscard]] protocol::Finished run(const RunJob &job, const CompiledTransform &transform, const Started &started);

    /// Whether what ran since the realm was made or renewed left its built-ins alone.
    [[nodiscard]] bool isUntouched() const { return m_snapshot->isUntouched(); }
    /// Undoes what the last run did to the built-ins. False where a new realm is needed.
    [[nodiscard]] bool renew();

private:
    [[nodiscard]] std::optional<protocol::Failure> prepare(const CompiledTransform &transform);
    [[nodiscard]] const QJSValue &givenValue(const RunJob &job);
    [[nodiscard]] QJSValue makeGiven(const RunJob &job);
    [[nodiscard]] QJSValue payloadValue(const QByteArray &text);
    [[nodiscard]] protocol::Finished readRequest(const QJSValue &outcome, const RunJob &job);
    [[nodiscard]] bool isAsGiven(const QByteArray &body, const RunJob &job);
    [[nodiscard]] QString textOf(const QJSValue &value);
    [[nodiscard]] QString textOfThrown(const QJSValue &thrown);
    [[nodiscard]] QJSValue brokenEvent(const QString &detail); ///< what the harness gives for an event that is no JSON
    [[nodiscard]] QJSValue call(const RunJob &job, const QJSValue &given, const Started &started);
    [[nodiscard]] QStringList placeOfThrow(const RunJob &job);
    [[nodiscard]] protocol::Failure failureOf(const QJSValue &thrown, const QStringList &frames);

    Compiler &m_compiler;
    EvaluatedText m_evaluatedText;
    QJSEngine m_engine;
    Console m_console;
    QJSValue m_harness;
    QJSValue m_run;
    HeapJsonReader m_reader;
    QJSValue m_given; ///< what the harness gets of m_givenJob
    RunJob m_givenJob;
    std::unique_ptr<BuiltinsSnapshot> m_snapshot;
    QString m_code; ///< what m_maker was made of
    QString m_positions;
    int m_counters = 0; ///< of m_code
    QJSValue m_maker;   ///< makes a function that runs the transform's code and gives its handler
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"

#include <QJSEngine>

#include <map>
#include <memory>
#include <optional>

namespace hooksmith {

/// A transform in the form that the engine runs correctly.
struct CompiledTransform
{
    QString code;      ///< a script with the meaning of the source
    QString positions; ///< two characters for each line of `code`: line and column in the source; empty: the same
    QList<Diagnostic> diagnostics;
    std::optional<protocol::Failure> error; ///< why the source is no script
    int counters = 0; ///< that the code has; it finds them by the names of Compiler::counterNames()
};

/// What code that counts what it runs calls the list of its counters and the function that counts and passes on a
/// value.
struct CounterNames
{
    QString counts;
    QString passOn;
};

/// Turns transforms into what Qt's engine runs correctly, with QuickJS's answers: see resources/compiler. It runs in an
/// engine of its own, which no transform touches, and is loaded when the first source needs it.
class Compiler
{
public:
    Compiler();

    /// Keeps what it made; the reference is good until the next call.
    [[nodiscard]] const CompiledTransform &compile(const QString &source);

    /// The same with counters of what runs; see resources/compiler/src/coverage.js.
    [[nodiscard]] const CompiledTransform &compileCounting(const QString &source);

    /// The same for text that a running transform evaluates: it may be what only stands inside of a function or class.
    [[nodiscard]] const CompiledTransform &compileEvaluated(const QString &text);

    /// Where the source says what it sends; see resources/compiler/src/outline.js.
    [[nodiscard]] QByteArray outline(const QString &source);

    /// What the counters count, as CoverageMap::fromJson() reads it.
    [[nodiscard]] QByteArray coveragePoints(const QString &source);

    /// Nothing that a transform could guess.
    [[nodiscard]] const CounterNames &counterNames() const { return m_counterNames; }

    /// Loads the compiler ahead of the first source that needs it.
    void load();

private:
    enum class Purpose { Run, Count, Evaluate };

    [[nodiscard]] const CompiledTransform &kept(const QString &source, Purpose purpose);
    [[nodiscard]] CompiledTransform compileAnew(const QString &source, Purpose purpose);
    [[nodiscard]] QJSValue optionsFor(Purpose purpose);
    [[nodiscard]] QByteArray textOf(const QString &function, const QString &source);

    std::unique_ptr<QJSEngine> m_engine;
    QJSValue m_compile;
    std::map<std::pair<Purpose, QString>, CompiledTransform> m_compiled; ///< by source
    CounterNames m_counterNames;
};

} // namespace hooksmith

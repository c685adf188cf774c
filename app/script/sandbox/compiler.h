// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"

#include <QHash>
#include <QJSEngine>

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
};

/// Turns transforms into what Qt's engine runs correctly, with QuickJS's answers: see resources/compiler. It runs in an
/// engine of its own, which no transform touches, and is loaded when the first source needs it.
class Compiler
{
public:
    /// Keeps what it made; the reference is good until the next call.
    [[nodiscard]] const CompiledTransform &compile(const QString &source);

    /// The same for text that a running transform evaluates: it may be what only stands inside of a function or class.
    [[nodiscard]] const CompiledTransform &compileEvaluated(const QString &text);

    /// Where the source says what it sends; see resources/compiler/src/outline.js.
    [[nodiscard]] QByteArray outline(const QString &source);

    /// Loads the compiler ahead of the first source that needs it.
    void load();

private:
    [[nodiscard]] const CompiledTransform &kept(const QString &source, bool isEvaluated);
    [[nodiscard]] CompiledTransform compileAnew(const QString &source, bool isEvaluated);

    std::unique_ptr<QJSEngine> m_engine;
    QJSValue m_compile;
    QHash<std::pair<QString, bool>, CompiledTransform> m_compiled; ///< by source and whether it is evaluated
};

} // namespace hooksmith

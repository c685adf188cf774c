// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QJSEngine;

namespace hooksmith {

class Compiler;

/// Compiles the text that a transform hands to `eval` or `new Function`, as everything else is compiled. Built-ins take
/// its function from the engine when they are loaded; see polyfills/evaluatedtext.js.
class EvaluatedText final : public QObject
{
    Q_OBJECT

public:
    explicit EvaluatedText(Compiler &compiler);

    /// Call it before the engine's built-ins are completed. The object has to outlive the engine.
    void offerTo(QJSEngine &engine);

    /// The code to evaluate instead of `text`; for what is no script, U+0000 and why.
    Q_INVOKABLE [[nodiscard]] QString compile(const QString &text);

private:
    Compiler &m_compiler;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/evaluatedtext.h"

#include "script/sandbox/compiler.h"

#include <QJSEngine>

using namespace Qt::StringLiterals;

namespace hooksmith {

EvaluatedText::EvaluatedText(Compiler &compiler)
    : m_compiler(compiler)
{
}

void EvaluatedText::offerTo(QJSEngine &engine)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    engine.globalObject().setProperty(u"(hooksmith compile)"_s, engine.newQObject(this).property(u"compile"_s));
}

QString EvaluatedText::compile(const QString &text)
{
    const CompiledTransform compiled = m_compiler.compileEvaluated(text);
    return compiled.error ? QChar(u'\0') + compiled.error->detail : compiled.code;
}

} // namespace hooksmith

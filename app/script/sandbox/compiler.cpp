// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/compiler.h"

#include "script/sandbox/bundle.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using protocol::Failure;

constexpr qsizetype keptTransforms = 64;

int integer(const QJSValue &value, const QString &name)
{
    return value.property(name).toInt();
}

Diagnostic diagnosticOf(const QJSValue &value)
{
    const QString severity = value.property(u"severity"_s).toString();
    const auto kind = severity == "error"_L1     ? Diagnostic::Severity::Error
                      : severity == "warning"_L1 ? Diagnostic::Severity::Warning
                                                 : Diagnostic::Severity::Hint;
    return {kind,
            value.property(u"rule"_s).toString(),
            value.property(u"message"_s).toString(),
            {},
            integer(value, u"line"_s),
            {},
            integer(value, u"column"_s)};
}

} // namespace

void Compiler::load()
{
    if (m_engine)
        return;
    m_engine = std::make_unique<QJSEngine>();
    runBundle(*m_engine, u"polyfills"_s);
    runBundle(*m_engine, u"compiler"_s);
    m_compile = m_engine->globalObject().property(u"compile"_s);
}

const CompiledTransform &Compiler::compile(const QString &source)
{
    return kept(source, false);
}

const CompiledTransform &Compiler::compileEvaluated(const QString &text)
{
    return kept(text, true);
}

const CompiledTransform &Compiler::kept(const QString &source, bool isEvaluated)
{
    const std::pair key(source, isEvaluated);
    auto found = m_compiled.find(key);
    if (found == m_compiled.end()) {
        if (m_compiled.size() >= keptTransforms)
            m_compiled.clear();
        found = m_compiled.insert(key, compileAnew(source, isEvaluated));
    }
    return *found;
}

QByteArray Compiler::outline(const QString &source)
{
    load();
    const QJSValue text = m_engine->globalObject().property(u"outline"_s).call({source});
    return text.isString() ? text.toString().toUtf8() : QByteArray();
}

CompiledTransform Compiler::compileAnew(const QString &source, bool isEvaluated)
{
    load();
    QJSValue options = m_engine->newObject();
    options.setProperty(u"positions"_s, !isEvaluated);
    options.setProperty(u"isEvaluated"_s, isEvaluated);
    const QJSValue result = m_compile.call({source, options});
    if (result.isError()) // a defect of ours: the source as it is still has a chance
        return {source, {}, {}, {}};
    CompiledTransform compiled{
        result.property(u"code"_s).toString(), result.property(u"positions"_s).toString(), {}, {}};
    const QJSValue diagnostics = result.property(u"diagnostics"_s);
    const quint32 count = diagnostics.property(u"length"_s).toUInt();
    for (quint32 i = 0; i < count; ++i)
        compiled.diagnostics.append(diagnosticOf(diagnostics.property(i)));
    const QJSValue error = result.property(u"error"_s);
    if (error.isObject())
        compiled.error = Failure{Failure::Reason::Syntax,
                                 error.property(u"message"_s).toString(),
                                 integer(error, u"line"_s),
                                 integer(error, u"column"_s),
                                 {}};
    return compiled;
}

} // namespace hooksmith

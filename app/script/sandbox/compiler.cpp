// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/compiler.h"

#include "script/sandbox/bundle.h"
#include "script/sandbox/garbagecollection.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using protocol::Failure;

constexpr size_t keptTransforms = 64;

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

QString unguessable(const QString &name)
{
    return u"$%1_%2"_s.arg(name, QString::number(QRandomGenerator::system()->generate64(), 16));
}

} // namespace

Compiler::Compiler()
    : m_counterNames{unguessable(u"counts"_s), unguessable(u"passOn"_s)}
{
}

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
    return kept(source, Purpose::Run);
}

const CompiledTransform &Compiler::compileCounting(const QString &source)
{
    return kept(source, Purpose::Count);
}

const CompiledTransform &Compiler::compileEvaluated(const QString &text)
{
    return kept(text, Purpose::Evaluate);
}

const CompiledTransform &Compiler::kept(const QString &source, Purpose purpose)
{
    const std::pair key(purpose, source);
    if (const auto known = m_compiled.find(key); known != m_compiled.end())
        return known->second;
    if (m_compiled.size() >= keptTransforms)
        m_compiled.clear();
    return m_compiled.emplace(key, compileAnew(source, purpose)).first->second;
}

QByteArray Compiler::outline(const QString &source)
{
    return textOf(u"outline"_s, source);
}

QByteArray Compiler::coveragePoints(const QString &source)
{
    return textOf(u"coveragePoints"_s, source);
}

QByteArray Compiler::textOf(const QString &function, const QString &source)
{
    load();
    const QJSValue text = m_engine->globalObject().property(function).call({source});
    return text.isString() ? text.toString().toUtf8() : QByteArray();
}

QJSValue Compiler::optionsFor(Purpose purpose)
{
    QJSValue options = m_engine->newObject();
    options.setProperty(u"positions"_s, purpose != Purpose::Evaluate);
    options.setProperty(u"isEvaluated"_s, purpose == Purpose::Evaluate);
    if (purpose == Purpose::Count) {
        QJSValue names = m_engine->newObject();
        names.setProperty(u"counts"_s, m_counterNames.counts);
        names.setProperty(u"passOn"_s, m_counterNames.passOn);
        options.setProperty(u"counters"_s, names);
    }
    return options;
}

CompiledTransform Compiler::compileAnew(const QString &source, Purpose purpose)
{
    load();
    postponeCollection(*m_engine);
    const QJSValue result = m_compile.call({source, optionsFor(purpose)});
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
    compiled.counters = integer(result, u"counters"_s);
    return compiled;
}

} // namespace hooksmith

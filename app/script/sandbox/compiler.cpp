// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/compiler.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using protocol::Failure;

constexpr qsizetype keptTransforms = 64;

/// Words and signs whose presence asks for a closer look. Comments and texts are taken out before.
const QString suspects =
    uR"((?:\.\.\.|[&|?]{2}=|[#`\\/]|\d_\d|[^\x00-\x7f])"
    uR"(|\b(?:async|await|class|yield|eval|Function|Symbol|Proxy|valueOf|toPrimitive|__\w+__|this|arguments|with)\b)"
    uR"(|\b(?:get|set|static)\s+[\w$\['"]|\bcatch\s*\{|\b(?:defineProperty|defineProperties)\b|\d+n\b)"
    uR"(|\b(?:Intl|URL|URLSearchParams|fetch|set(?:Timeout|Interval|Immediate)|clear(?:Timeout|Interval|Immediate))\b)"
    uR"(|\b(?:structuredClone|btoa|atob|Text(?:En|De)coder|console|require|module|exports|process|Buffer|window)\b)"
    uR"(|\b(?:document|self|global|globalThis|crypto|import|export|BigInt\w*|gc|print|performance|navigator)\b)"
    uR"(|\b(?:XMLHttpRequest|Abort\w+|Headers|Request|Response|FormData|Blob|File|WebSocket|Event\w*|Message\w+)\b)"
    uR"(|\b(?:localStorage|sessionStorage|alert|importScripts|WebAssembly|Temporal|\w*Locale\w*|Date|random)\b))"_s;

/// What stands before an assignment or an update that is a statement of its own.
const QString statementStart = uR"((?:^|[;{}\n)]|\belse\b)\s*(?:const\s|let\s|var\s)?\s*)"_s;
const QString assignment = statementStart + uR"([\w$.]+(?:\['\s*'\])?\s*(?:[-+*%&|^]|<<|>>>?)?=(?![=>]))"_s;
const QString update = uR"((?:)"_s + statementStart + uR"([\w$.]+|;\s*[\w$]+)(?:\+\+|--)(?=\s*[;)\n}]))"_s;

QString withoutTextsAndComments(QString source)
{
    static const QRegularExpression texts(uR"('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*[\s\S]*?\*/)"_s);
    return source.replace(texts, u"' '"_s);
}

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
            integer(value, u"line"_s)};
}

} // namespace

bool mayNeedCompiler(const QString &source)
{
    static const QRegularExpression suspicious(suspects);
    static const QRegularExpression harmless(u"(?:%1|%2)"_s.arg(assignment, update),
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression changes(uR"(\+\+|--|(?<![=!<>])=(?![=>]))"_s);
    QString text = withoutTextsAndComments(source);
    if (text.contains(suspicious))
        return true;
    return text.replace(harmless, u";"_s).contains(changes);
}

QString bundledScript(const QString &name)
{
    QFile file(u":/compiler/%1.js"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Compiler::load()
{
    if (m_engine)
        return;
    m_engine = std::make_unique<QJSEngine>();
    m_engine->evaluate(bundledScript(u"polyfills"_s), u"polyfills"_s);
    m_engine->evaluate(bundledScript(u"compiler"_s), u"compiler"_s);
    m_compile = m_engine->globalObject().property(u"compile"_s);
}

const CompiledTransform &Compiler::compile(const QString &source)
{
    auto found = m_compiled.find(source);
    if (found == m_compiled.end()) {
        if (m_compiled.size() >= keptTransforms)
            m_compiled.clear();
        found = m_compiled.insert(source, compileAnew(source));
    }
    return *found;
}

CompiledTransform Compiler::compileAnew(const QString &source)
{
    load();
    QJSValue options = m_engine->newObject();
    options.setProperty(u"positions"_s, true);
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

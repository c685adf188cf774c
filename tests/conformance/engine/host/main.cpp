// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs scripts in the sandbox's engine, with its compile stage and built-ins but without its limits, for test262.js.
// Reads one JSON object a line, {"scripts": [text, …]}: scripts that share one realm. Answers each with a line:
// {"phase": "parse" | "run", "name": …, "message": …} of the first script that fails, or {} where none does.
#include "script/sandbox/bundle.h"
#include "script/sandbox/compiler.h"
#include "script/sandbox/evaluatedtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

QJsonObject failure(const QString &phase, const QString &name, const QString &message)
{
    return {{u"phase"_s, phase}, {u"name"_s, name}, {u"message"_s, message}};
}

QJsonObject runScript(QJSEngine &engine, Compiler &compiler, const QString &source)
{
    const CompiledTransform compiled = compiler.compile(source);
    if (compiled.error)
        return failure(u"parse"_s, u"SyntaxError"_s, compiled.error->detail);
    QStringList stack;
    const QJSValue value = engine.evaluate(compiled.code, u"test"_s, 1, &stack);
    if (stack.isEmpty() && !value.isError())
        return {};
    if (stack.isEmpty() && !engine.hasError() && value.property(u"stack"_s).isUndefined())
        return {}; // an Error that was the script's value
    const QString name = value.property(u"constructor"_s).property(u"name"_s).toString();
    return failure(stack.isEmpty() ? u"parse"_s : u"run"_s, name, value.toString() + u" @ "_s + stack.value(0));
}

QJsonObject run(Compiler &compiler, const QJsonArray &scripts)
{
    EvaluatedText evaluated(compiler);
    QJSEngine engine;
    evaluated.offerTo(engine);
    runBundle(engine, u"polyfills"_s);
    for (const QJsonValue script : scripts) {
        const QJsonObject failed = runScript(engine, compiler, script.toString());
        if (!failed.isEmpty())
            return failed;
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"qt.qml.compiler=false"_s);
    Compiler compiler;
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject request = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const QJsonObject answer = run(compiler, request.value(u"scripts"_s).toArray());
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    }
    return EXIT_SUCCESS;
}

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hooksmith_bytecode SCRIPT OUTPUT: compiles a script to the byte code of Qt's engine, as the build does with the
// bundles of the sandbox. Reading their text at every start would take most of it.
#include <QCoreApplication>
#include <QFile>
#include <QJSEngine>
#include <QLoggingCategory>

#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4script_p.h>

#include <cstdlib>

namespace {

QByteArray byteCodeOf(const QString &text)
{
    QJSEngine engine;
    QV4::Script script(engine.handle()->rootContext(), QV4::Compiler::ContextType::Global, text);
    script.parse();
    if (!script.compilationUnit)
        return {};
    const QV4::CompiledData::Unit *unit = script.compilationUnit->unitData();
    return {reinterpret_cast<const char *>(unit), static_cast<qsizetype>(unit->unitSize)};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false")); // warns of "used before its declaration"
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        qFatal("Usage: hooksmith_bytecode SCRIPT OUTPUT");
    QFile script(arguments[1]);
    QFile output(arguments[2]);
    if (!script.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly))
        qFatal("%s or %s cannot be opened.", qPrintable(script.fileName()), qPrintable(output.fileName()));
    const QByteArray byteCode = byteCodeOf(QString::fromUtf8(script.readAll()));
    return !byteCode.isEmpty() && output.write(byteCode) == byteCode.size() ? EXIT_SUCCESS : EXIT_FAILURE;
}

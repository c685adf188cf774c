// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/bundle.h"

#include <QFile>
#include <QHash>
#include <QJSEngine>

#ifdef HOOKSMITH_ENGINE_INTERNALS
#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4executablecompilationunit_p.h>
#include <QtQml/private/qv4script_p.h>

#include <QDateTime>
#endif

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/compiler/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef HOOKSMITH_ENGINE_INTERNALS

using QV4::ExecutableCompilationUnit;
using QV4::CompiledData::Unit;

/// Kept until the process ends, as engines point into it; null where it is of another version of the engine.
const Unit *byteCode(const QString &name)
{
    static QHash<QString, QByteArray> loaded;
    auto found = loaded.find(name);
    if (found == loaded.end())
        found = loaded.insert(name, resource(name + u".bytecode"_s));
    if (found->size() < static_cast<qsizetype>(sizeof(Unit)))
        return nullptr;
    auto *unit = reinterpret_cast<Unit *>(found->data());
    QString problem;
    if (!ExecutableCompilationUnit::verifyHeader(unit, QDateTime(), &problem))
        return nullptr;
    unit->flags |= Unit::StaticData; // it is not the engine's to free
    return unit;
}

bool runByteCode(QJSEngine &engine, const QString &name)
{
    const Unit *unit = byteCode(name);
    if (!unit)
        return false;
    QV4::Script script(engine.handle(), nullptr,
                       ExecutableCompilationUnit::create(QV4::CompiledData::CompilationUnit(unit, name, name)));
    script.run();
    return true;
}

#else

bool runByteCode(QJSEngine &, const QString &)
{
    return false;
}

#endif

} // namespace

void runBundle(QJSEngine &engine, const QString &name)
{
    if (!runByteCode(engine, name))
        engine.evaluate(QString::fromUtf8(resource(name + u".js"_s)), name);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/builtinssnapshot.h"

#include <QJSEngine>

#ifdef HOOKSMITH_ENGINE_INTERNALS

#include <QtQml/private/qjsvalue_p.h>
#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4object_p.h>
#include <QtQml/private/qv4persistent_p.h>

#include <QSet>

#include <algorithm>
#include <vector>

namespace hooksmith {

namespace {

namespace Heap = QV4::Heap;

/// The heap never moves an object, and all that is remembered here is kept alive, so the pointers stay good whatever a
/// program removes from its world.
struct Remembered
{
    Heap::Object *object = nullptr;
    Heap::InternalClass *shape = nullptr; // names, attributes, prototype, extensibility
    Heap::ArrayData *elements = nullptr;
    size_t firstValue = 0; // in the common list of values
    uint valueCount = 0;
    uint elementCount = 0; // of the values, the last ones
};

} // namespace

class BuiltinsSnapshot::Objects
{
public:
    Objects(QV4::ExecutionEngine *engine, Heap::Object *root)
        : m_engine(engine)
    {
        expectSubclasses();
        remember(root);
        for (size_t next = 0; next < m_found.size(); ++next)
            rememberNeighbours(m_found[next]);
        for (Heap::Object *object : m_found)
            record(object);
        keepAlive();
    }

    [[nodiscard]] bool isUntouched() const
    {
        return std::ranges::all_of(m_remembered, [this](const Remembered &one) { return isUntouched(one); });
    }

    [[nodiscard]] bool restore()
    {
        for (const Remembered &one : m_remembered) {
            if (!isUntouched(one) && !restore(one))
                return false;
        }
        return true;
    }

private:
    /// Once an object has been another's prototype its shape is never again what it was. What stands in the global
    /// object often becomes one (class MyError extends Error), and would count as touched.
    void expectSubclasses()
    {
        Heap::Object *global = m_engine->globalObject->d();
        for (uint i = 0; i < global->internalClass->size; ++i) {
            if (const auto *object = global->propertyData(i)->as<QV4::Object>())
                object->d()->setUsedAsProto();
        }
    }

    void remember(Heap::Object *object)
    {
        if (!object || m_known.contains(object))
            return;
        m_known.insert(object);
        m_found.push_back(object);
    }

    void rememberNeighbours(Heap::Object *object)
    {
        remember(object->prototype());
        for (uint i = 0; i < object->internalClass->size; ++i)
            rememberValue(*object->propertyData(i));
        if (Heap::ArrayData *elements = object->arrayData) {
            for (uint i = 0; i < elements->values.size; ++i)
                rememberValue(elements->values[i]);
        }
    }

    void rememberValue(const QV4::Value &value)
    {
        if (const auto *object = value.as<QV4::Object>())
            remember(object->d());
    }

    void record(Heap::Object *object)
    {
        const uint count = object->internalClass->size;
        Heap::ArrayData *elements = object->arrayData;
        const uint elementCount = elements ? elements->values.size : 0;
        m_remembered.push_back({object, object->internalClass, elements, m_values.size(), count, elementCount});
        for (uint i = 0; i < count; ++i)
            m_values.push_back(*object->propertyData(i));
        for (uint i = 0; i < elementCount; ++i)
            m_values.push_back(elements->values[i]);
    }

    void keepAlive()
    {
        std::vector<QV4::Value> all = m_values;
        for (const Remembered &one : m_remembered) {
            all.push_back(QV4::Value::fromHeapObject(one.object));
            all.push_back(QV4::Value::fromHeapObject(one.shape));
            if (one.elements)
                all.push_back(QV4::Value::fromHeapObject(one.elements));
        }
        QV4::Scope scope(m_engine);
        const QV4::ScopedObject kept(scope, m_engine->newArrayObject(all.data(), static_cast<int>(all.size())));
        m_kept.set(m_engine, kept);
    }

    [[nodiscard]] bool isUntouched(const Remembered &one) const
    {
        if (one.object->internalClass.get() != one.shape || one.object->arrayData.get() != one.elements)
            return false;
        const uint inside = qMin<uint>(one.valueCount, one.shape->vtable->nInlineProperties); // the rest stands apart
        return (inside == 0 || isUntouched(one.object->propertyData(0), one, 0, inside)) &&
               (inside == one.valueCount ||
                isUntouched(one.object->propertyData(inside), one, inside, one.valueCount)) &&
               (one.elementCount == 0 ||
                isUntouched(one.elements->values.data(), one, one.valueCount, one.valueCount + one.elementCount));
    }

    /// Whether the values from `current` on are those remembered from `first` to before `last`.
    [[nodiscard]] bool isUntouched(const QV4::Value *current, const Remembered &one, uint first, uint last) const
    {
        return std::equal(m_values.begin() + static_cast<qsizetype>(one.firstValue + first),
                          m_values.begin() + static_cast<qsizetype>(one.firstValue + last), current,
                          [](const QV4::Value &a, const QV4::Value &b) { return a.rawValue() == b.rawValue(); });
    }

    [[nodiscard]] bool restore(const Remembered &one)
    {
        // What the engine has cached of objects that inherit from this one would outlive the change of the shape.
        if (one.object->internalClass->isUsedAsProto() && !one.shape->isUsedAsProto())
            return false;
        QV4::Scope scope(m_engine);
        QV4::ScopedObject object(scope, one.object);
        if (object->d()->internalClass.get() != one.shape)
            object->setInternalClass(one.shape); // and the engine's caches are told
        object->d()->arrayData.set(m_engine, one.elements);
        for (uint i = 0; i < one.valueCount; ++i)
            object->setProperty(m_engine, i, valueOf(one, i));
        return isUntouched(one); // elements changed in place stay so
    }

    [[nodiscard]] const QV4::Value &valueOf(const Remembered &one, uint index) const
    {
        return m_values[one.firstValue + index];
    }

    QV4::ExecutionEngine *m_engine;
    std::vector<Heap::Object *> m_found;
    QSet<Heap::Object *> m_known;
    std::vector<Remembered> m_remembered;
    std::vector<QV4::Value> m_values;
    QV4::PersistentValue m_kept;
};

BuiltinsSnapshot::BuiltinsSnapshot(QJSEngine &engine, const QJSValue &roots)
{
    QV4::Scope scope(engine.handle());
    const QV4::ScopedObject root(scope, QJSValuePrivate::asReturnedValue(&roots));
    m_objects = std::make_unique<Objects>(engine.handle(), root->d());
}

bool BuiltinsSnapshot::isUntouched() const
{
    return m_objects->isUntouched();
}

bool BuiltinsSnapshot::restore()
{
    return m_objects->restore();
}

} // namespace hooksmith

#else

namespace hooksmith {

class BuiltinsSnapshot::Objects
{
};

BuiltinsSnapshot::BuiltinsSnapshot(QJSEngine &, const QJSValue &) {}

bool BuiltinsSnapshot::isUntouched() const
{
    return false;
}

bool BuiltinsSnapshot::restore()
{
    return false;
}

} // namespace hooksmith

#endif

namespace hooksmith {

BuiltinsSnapshot::~BuiltinsSnapshot() = default;

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/builtinssnapshot.h"

#include <QJSEngine>

#ifdef HOOKSMITH_ENGINE_INTERNALS

#include <QtQml/private/qjsvalue_p.h>
#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4object_p.h>

#include <QSet>

#include <vector>

namespace hooksmith {

namespace {

namespace Heap = QV4::Heap;

/// The heap never moves an object, and those remembered are kept alive by the one before them; as the first that
/// changed ends the comparison, no pointer to a collected object is followed.
struct Remembered
{
    Heap::Object *object = nullptr;
    Heap::InternalClass *shape = nullptr; // names, attributes, prototype, extensibility
    Heap::ArrayData *elements = nullptr;
    size_t firstValue = 0; // in the common list of values
    uint valueCount = 0;
};

} // namespace

class BuiltinsSnapshot::Objects
{
public:
    explicit Objects(Heap::Object *root) { remember(root); }

    void complete()
    {
        for (size_t next = 0; next < m_found.size(); ++next)
            rememberNeighbours(m_found[next]);
        for (Heap::Object *object : m_found)
            record(object);
    }

    [[nodiscard]] bool isUntouched() const
    {
        for (const Remembered &one : m_remembered) {
            if (one.object->internalClass.get() != one.shape || one.object->arrayData.get() != one.elements)
                return false;
            for (uint i = 0; i < one.valueCount; ++i) {
                if (one.object->propertyData(i)->rawValue() != m_values[one.firstValue + i])
                    return false;
            }
        }
        return true;
    }

private:
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
        m_remembered.push_back({object, object->internalClass, object->arrayData, m_values.size(), count});
        for (uint i = 0; i < count; ++i)
            m_values.push_back(object->propertyData(i)->rawValue());
    }

    std::vector<Heap::Object *> m_found;
    QSet<Heap::Object *> m_known;
    std::vector<Remembered> m_remembered;
    std::vector<quint64> m_values;
};

BuiltinsSnapshot::BuiltinsSnapshot(QJSEngine &engine, const QJSValue &roots)
    : m_roots(roots)
{
    QV4::Scope scope(engine.handle());
    const QV4::ScopedObject root(scope, QJSValuePrivate::asReturnedValue(&m_roots));
    m_objects = std::make_unique<Objects>(root->d());
    m_objects->complete();
}

bool BuiltinsSnapshot::isUntouched() const
{
    return m_objects->isUntouched();
}

} // namespace hooksmith

#else

namespace hooksmith {

class BuiltinsSnapshot::Objects
{
};

BuiltinsSnapshot::BuiltinsSnapshot(QJSEngine &, const QJSValue &roots)
    : m_roots(roots)
{
}

bool BuiltinsSnapshot::isUntouched() const
{
    return false;
}

} // namespace hooksmith

#endif

namespace hooksmith {

BuiltinsSnapshot::~BuiltinsSnapshot() = default;

} // namespace hooksmith

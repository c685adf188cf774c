// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/heapjson.h"

#include "support/json.h"

#include <QJSEngine>

#ifdef HOOKSMITH_ENGINE_INTERNALS

#include <QtQml/private/qjsvalue_p.h>
#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4object_p.h>

#include <cmath>
#include <utility>

namespace hooksmith {

namespace {

constexpr int maximumDepth = 200;                   // an object that holds itself ends here too
constexpr qsizetype maximumBytes = 8 * 1024 * 1024; // what is larger is not the common case

/// Writes what is plain data. Each function tells whether it was.
class HeapWriter
{
public:
    explicit HeapWriter(QV4::ExecutionEngine *engine)
        : m_engine(engine)
    {
    }

    bool write(const QV4::Value &value)
    {
        if (const auto *text = value.as<QV4::String>())
            return writeText(text->toQString());
        if (value.isNumber())
            return writeNumber(value);
        if (value.isNull())
            return append("null");
        if (value.isBoolean())
            return append(value.booleanValue() ? "true" : "false");
        const auto *object = value.as<QV4::Object>();
        return object && m_depth < maximumDepth && hasRoomFor(0) && writeObject(*object);
    }

    [[nodiscard]] QByteArray json() const { return m_json; }

private:
    bool append(QByteArrayView text)
    {
        m_json.append(text);
        return true;
    }

    bool writeNumber(const QV4::Value &value)
    {
        if (value.isInteger())
            return append(QByteArray::number(value.integerValue()));
        return std::isfinite(value.doubleValue()) && append(value.toQString().toLatin1());
    }

    bool writeObject(const QV4::Object &object)
    {
        const QV4::Heap::Object *prototype = object.d()->prototype();
        ++m_depth;
        const bool isPlain = [&] {
            if (object.vtable() == QV4::Object::staticVTable())
                return (!prototype || prototype == m_engine->objectPrototype()->d()) && writeMembers(object);
            return object.isArrayObject() && prototype == m_engine->arrayPrototype()->d() && writeItems(object);
        }();
        --m_depth;
        return isPlain;
    }

    bool writeMembers(const QV4::Object &object)
    {
        QV4::Scope scope(m_engine);
        QV4::ObjectOwnPropertyKeyIterator members;
        QV4::ScopedProperty property(scope);
        QV4::PropertyAttributes attributes;
        bool isFirst = true;
        m_json += '{';
        for (QV4::PropertyKey key; (key = members.next(&object, property, &attributes)).isValid();) {
            if (key.isSymbol() || attributes.isAccessor() || !attributes.isEnumerable())
                return false;
            if (property->value.isUndefined())
                continue; // JSON leaves it out
            if (!std::exchange(isFirst, false))
                m_json += ',';
            if (!writeText(key.toQString()) || !append(":") || !write(property->value))
                return false;
        }
        return append("}");
    }

    bool writeItems(const QV4::Object &array)
    {
        const QV4::Heap::ArrayData *data = array.arrayData();
        const uint length = data ? data->values.size : 0;
        // It has no property but its length, no holes and none but ordinary elements.
        if (array.internalClass()->size != 1 || array.getLength() != length ||
            (data && (data->type != QV4::Heap::ArrayData::Simple || data->attrs)))
            return false;
        m_json += '[';
        for (uint i = 0; i < length; ++i) {
            if (i > 0)
                m_json += ',';
            if (!write(static_cast<const QV4::Heap::SimpleArrayData *>(data)->data(i)))
                return false;
        }
        return append("]");
    }

    [[nodiscard]] bool hasRoomFor(qsizetype characters) const { return m_json.size() + characters < maximumBytes; }

    bool writeText(const QString &text)
    {
        return hasRoomFor(text.size()) && text.isValidUtf16() && append(quoteJson(text));
    }

    QV4::ExecutionEngine *m_engine;
    QByteArray m_json;
    int m_depth = 0;
};

} // namespace

std::optional<QByteArray> writeHeapJson(QJSEngine &engine, const QJSValue &value)
{
    QV4::Scope scope(engine.handle());
    const QV4::ScopedValue root(scope, QJSValuePrivate::asReturnedValue(&value));
    HeapWriter writer(engine.handle());
    return writer.write(root) ? std::optional(writer.json()) : std::nullopt;
}

} // namespace hooksmith

#else

namespace hooksmith {

std::optional<QByteArray> writeHeapJson(QJSEngine &, const QJSValue &)
{
    return std::nullopt;
}

} // namespace hooksmith

#endif

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/heapjson.h"

#include <QJSEngine>

#ifdef HOOKSMITH_ENGINE_INTERNALS

#include <QtQml/private/qjsvalue_p.h>
#include <QtQml/private/qv4engine_p.h>
#include <QtQml/private/qv4identifiertable_p.h>
#include <QtQml/private/qv4object_p.h>
#include <QtQml/private/qv4persistent_p.h>

#include <QHash>

#include <rapidjson/reader.h>

#include <charconv>
#include <cstdlib>
#include <vector>

namespace hooksmith {

namespace {

namespace Heap = QV4::Heap;

constexpr size_t maximumDepth = 512;
constexpr qsizetype mostShapes =
    1000;                       // of objects whose keys differ; a payload with keys of its own each time has more
constexpr char keyEnd = '\xff'; // in no UTF-8 text

QV4::Value valueOf(QV4::StaticValue value)
{
    return QV4::Value::fromStaticValue(value);
}

} // namespace

/// Makes objects. Those with the same keys in the same order share what the engine calls their internal class, so it is
/// remembered and the keys of further ones need not be looked up.
class HeapJsonReader::Shapes
{
public:
    explicit Shapes(QV4::ExecutionEngine *engine)
        : m_engine(engine)
    {
    }

    [[nodiscard]] QV4::ExecutionEngine *engine() const { return m_engine; }

    [[nodiscard]] Heap::Object *makeObject(const QByteArrayView *keys, const QV4::Value *values, uint count)
    {
        m_keys.resize(0);
        for (uint i = 0; i < count; ++i)
            m_keys.append(keys[i]).append(keyEnd);
        const auto known = m_shapes.constFind(m_keys);
        if (known == m_shapes.cend())
            return makeFirst(keys, values, count);
        Heap::Object *object = m_engine->newObject(shapeIn(*known));
        for (uint i = 0; i < count; ++i)
            object->setProperty(m_engine, i, values[i]);
        return object;
    }

private:
    [[nodiscard]] Heap::Object *makeFirst(const QByteArrayView *keys, const QV4::Value *values, uint count)
    {
        QV4::Scope scope(m_engine);
        QV4::ScopedObject object(scope, m_engine->newObject());
        QV4::ScopedProperty property(scope);
        for (uint i = 0; i < count; ++i) {
            property->value = values[i];
            object->defineOwnProperty(m_engine->identifierTable->asPropertyKey(QString::fromUtf8(keys[i])), property,
                                      QV4::Attr_Data);
        }
        const bool hasEachKeyOnce = object->internalClass()->size == count && !object->arrayData();
        if (hasEachKeyOnce && m_shapes.size() < mostShapes)
            m_shapes[QByteArray(m_keys.constData(), m_keys.size())].set(m_engine, object->internalClass());
        return object->d();
    }

    [[nodiscard]] static Heap::InternalClass *shapeIn(const QV4::PersistentValue &value)
    {
        return static_cast<Heap::InternalClass *>(value.valueRef()->heapObject());
    }

    QV4::ExecutionEngine *m_engine;
    QHash<QByteArray, QV4::PersistentValue> m_shapes;
    QByteArray m_keys;
};

namespace {

/// Receives the parser's events. Returning false from an event stops the parser.
template <typename Shapes>
class HeapBuilder
{
public:
    explicit HeapBuilder(Shapes &shapes)
        : m_shapes(shapes)
        , m_engine(shapes.engine())
    {
    }

    bool Null() { return add(valueOf(QV4::StaticValue::nullValue())); }
    bool Bool(bool value) { return add(valueOf(QV4::StaticValue::fromBoolean(value))); }
    bool Int(int) { return false; } // numbers come through RawNumber
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    bool RawNumber(const char *digits, rapidjson::SizeType length, bool)
    {
        double value = 0;
        const auto [end, error] = std::from_chars(digits, digits + length, value);
        if (error == std::errc::result_out_of_range)
            value = std::strtod(digits, nullptr); // zero, as in JavaScript; the engine refuses such numbers
        return error != std::errc::invalid_argument && end == digits + length &&
               add(QV4::Value::fromReturnedValue(QV4::Encode::smallestNumber(value)));
    }

    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const QString string = QString::fromUtf8(text, static_cast<qsizetype>(length));
        return add(QV4::Value::fromHeapObject(m_engine->newString(string)));
    }

    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_keys.emplace_back(text, static_cast<qsizetype>(length));
        return true;
    }

    bool StartObject() { return open(); }
    bool StartArray() { return open(); }

    bool EndObject(rapidjson::SizeType count)
    {
        const size_t firstKey = m_keys.size() - count;
        Heap::Object *object = m_shapes.makeObject(m_keys.data() + firstKey, firstOf(count), count);
        m_keys.resize(firstKey);
        return close(object, count);
    }

    bool EndArray(rapidjson::SizeType count)
    {
        return close(m_engine->newArrayObject(firstOf(count), static_cast<int>(count)), count);
    }

private:
    /// What is not part of an object or array yet stands on the engine's stack, where its collector finds it.
    bool add(const QV4::Value &value)
    {
        if (m_engine->jsStackTop >= m_engine->jsStackLimit)
            return false;
        *m_engine->jsAlloca(1) = value;
        return true;
    }

    bool open() { return ++m_depth <= maximumDepth; }

    bool close(Heap::Object *object, size_t count)
    {
        --m_depth;
        m_engine->jsStackTop -= count;
        return add(QV4::Value::fromHeapObject(object));
    }

    [[nodiscard]] const QV4::Value *firstOf(size_t count) const { return m_engine->jsStackTop - count; }

    Shapes &m_shapes;
    QV4::ExecutionEngine *m_engine;
    std::vector<QByteArrayView> m_keys; ///< of the objects that are open
    size_t m_depth = 0;
};

} // namespace

HeapJsonReader::HeapJsonReader(QJSEngine &engine)
    : m_shapes(std::make_unique<Shapes>(engine.handle()))
{
}

std::optional<QJSValue> HeapJsonReader::read(QByteArrayView text)
{
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
    if (!text.isValidUtf8() || text.contains('\0')) // a NUL would be the end of the text
        return std::nullopt;
    QByteArray buffer = text.toByteArray(); // the parser puts what escapes mean into their place
    rapidjson::InsituStringStream stream(buffer.data());
    HeapBuilder builder(*m_shapes);
    rapidjson::Reader reader;
    const QV4::Scope scope(m_shapes->engine());
    if (reader.Parse<flags>(stream, builder).IsError())
        return std::nullopt;
    return QJSValuePrivate::fromReturnedValue(scope.mark->asReturnedValue());
}

} // namespace hooksmith

#else

namespace hooksmith {

class HeapJsonReader::Shapes
{
};

HeapJsonReader::HeapJsonReader(QJSEngine &) {}

std::optional<QJSValue> HeapJsonReader::read(QByteArrayView)
{
    return std::nullopt;
}

} // namespace hooksmith

#endif

namespace hooksmith {

HeapJsonReader::~HeapJsonReader() = default;

} // namespace hooksmith

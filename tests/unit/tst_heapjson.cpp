// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/heapjson.h"

#include <QJSEngine>
#include <QTest>

#include <cmath>
#include <memory>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// JSON that goes around the engine's own reader and writer, which say what is right.
class HeapJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsAsTheEngineDoes_data();
    void readsAsTheEngineDoes();
    void readsNumbersTooSmallAsZero();
    void leavesToTheEngine_data();
    void leavesToTheEngine();
    void writesAsTheEngineDoes_data();
    void writesAsTheEngineDoes();
    void doesNotWrite_data();
    void doesNotWrite();
    void keepsTheSignOfZero();
    void makesEachObjectAnew();
    void survivesCollections();

private:
    [[nodiscard]] QString described(const QJSValue &value);

    std::unique_ptr<QJSEngine> m_engine;
};

namespace {

/// All that tells two values apart: own properties with their attributes and order, prototypes, the sign of zero.
const QString describe = uR"((function describe(value) {
    if (Object.is(value, -0)) return '-0';
    if (typeof value !== 'object' || value === null) return typeof value + ' ' + String(value);
    var prototype = Object.getPrototypeOf(value) === (Array.isArray(value) ? Array.prototype : Object.prototype);
    return (Array.isArray(value) ? 'array' : 'object') + prototype + Object.isExtensible(value) + '{' + Reflect.ownKeys(value).map(function (key) {
        var one = Object.getOwnPropertyDescriptor(value, key);
        return key + [one.writable, one.enumerable, one.configurable] + describe(one.value);
    }).join() + '}';
}))"_s;

} // namespace

void HeapJsonTest::initTestCase()
{
    qputenv("QV4_MM_AGGRESSIVE_GC", "1"); // each allocation collects what is not held
    m_engine = std::make_unique<QJSEngine>();
}

QString HeapJsonTest::described(const QJSValue &value)
{
    return m_engine->evaluate(describe).call({value}).toString();
}

void HeapJsonTest::readsAsTheEngineDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("an empty array") << QByteArray("[]");
    QTest::newRow("a number alone") << QByteArray("12");
    QTest::newRow("a text alone") << QByteArray(R"("a")");
    QTest::newRow("all kinds of values") << QByteArray(R"({"a":1,"b":"x","c":null,"d":true,"e":[false,{"f":2.5}]})");
    QTest::newRow("space around") << QByteArray(" \t\r\n{ \"a\" : [ 1 , 2 ] } \n");
    QTest::newRow("numbers") << QByteArray("[0,1.0,-1,2147483647,2147483648,-2147483648,-2147483649,1e3,1.5E-3,0.1,"
                                           "9007199254740993,1.7976931348623157e308,5e-324,123456789012345678901234]");
    QTest::newRow("escapes") << QByteArray(R"(["\"\\\/\b\f\n\r\t\u0000\u00e9\ud83d\ude00"])");
    QTest::newRow("half of a character") << QByteArray(R"(["\ud800","\udc00x"])");
    QTest::newRow("letters beyond ASCII") << QByteArray("{\"k\xc3\xbcr\":\"\xed\x95\x9c\xf0\x9f\x98\x80\"}");
    QTest::newRow("a key twice") << QByteArray(R"({"a":1,"b":2,"a":3})");
    QTest::newRow("keys that are indices") << QByteArray(R"({"b":1,"10":2,"2":3,"01":4,"4294967295":5})");
    QTest::newRow("keys that mean something")
        << QByteArray(R"({"__proto__":1,"constructor":2,"toJSON":3,"length":4,"":5})");
    QTest::newRow("a key with a NUL") << QByteArray(R"({"a\u0000b":1,"a":2})");
    QTest::newRow("many keys") << QByteArray(R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10})");
    QTest::newRow("a long text") << '"' + QByteArray(100000, 'x') + '"';
}

void HeapJsonTest::readsAsTheEngineDoes()
{
    QFETCH(QByteArray, text);
    HeapJsonReader reader(*m_engine);
    const QJSValue parse = m_engine->evaluate(u"JSON.parse"_s);
    const QString expected = described(parse.call({QString::fromUtf8(text)}));
    for (int time = 0; time < 3; ++time) { // from the second on with the shapes of the first
        if (const std::optional<QJSValue> value = reader.read(text))
            QCOMPARE(described(*value), expected);
    }
}

void HeapJsonTest::readsNumbersTooSmallAsZero()
{
    HeapJsonReader reader(*m_engine);
    const std::optional<QJSValue> values = reader.read("[1e-400,-1e-400]");
    QVERIFY(values);
    QCOMPARE(values->property(0).toNumber(), 0.0);
    QVERIFY(std::signbit(values->property(1).toNumber()));
}

void HeapJsonTest::leavesToTheEngine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two values") << QByteArray("1 2");
    QTest::newRow("a comma too many") << QByteArray("[1,]");
    QTest::newRow("a number that is none") << QByteArray("[01]");
    QTest::newRow("a number without its end") << QByteArray("[1.]");
    QTest::newRow("a line break in a text") << QByteArray("\"a\nb\"");
    QTest::newRow("a NUL after the end") << QByteArray("{}\0{}", 5);
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("what is no UTF-8") << QByteArray("\"\xff\"");
    QTest::newRow("very deep nesting") << QByteArray(100000, '[');
}

void HeapJsonTest::leavesToTheEngine()
{
    QFETCH(QByteArray, text);
    HeapJsonReader reader(*m_engine);
    QVERIFY(!reader.read(text));
}

void HeapJsonTest::writesAsTheEngineDoes_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("an empty object") << u"({})"_s;
    QTest::newRow("all kinds of values") << u"({ a: 1, b: 'x', c: null, d: true, e: [false, { f: 2.5 }], g: [] })"_s;
    QTest::newRow("numbers") << u"[0, -0, 1.5, -1, 1e21, 1e-7, 123456789012, 0.1 + 0.2, 5e-324, 2147483648]"_s;
    QTest::newRow("characters that need an escape") << u"'\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u2028'"_s;
    QTest::newRow("letters beyond ASCII") << u"({ 'kür': '한😀' })"_s;
    QTest::newRow("a text of several") << u"['a' + String(1) + 'b'.repeat(50) + 'c']"_s;
    QTest::newRow("what is not there") << u"({ a: undefined, b: 1, c: undefined })"_s;
    QTest::newRow("keys that are indices") << u"({ b: 1, 10: 2, 2: 3 })"_s;
    QTest::newRow("a removed and a new member")
        << u"(function () { var o = { a: 1, b: 2 }; delete o.a; o.c = 3; o.a = 4; return o; })()"_s;
    QTest::newRow("an object that inherits nothing")
        << u"(function () { var o = Object.create(null); o.a = 1; return o; })()"_s;
    QTest::newRow("an array that lost its first item")
        << u"(function () { var a = [1, 2, 3]; a.shift(); a.push(4, 5); a.unshift(0); return a; })()"_s;
    QTest::newRow("a toJSON that is no function") << u"({ toJSON: 1 })"_s;
    QTest::newRow("the same object twice") << u"(function () { var o = { a: 1 }; return [o, o]; })()"_s;
}

void HeapJsonTest::writesAsTheEngineDoes()
{
    QFETCH(QString, value);
    const QJSValue evaluated = m_engine->evaluate(value);
    QVERIFY(!evaluated.isError());
    const std::optional<QByteArray> written = writeHeapJson(*m_engine, evaluated);
    QVERIFY(written);
    QCOMPARE(*written, m_engine->evaluate(u"JSON.stringify"_s).call({evaluated}).toString().toUtf8());
}

void HeapJsonTest::doesNotWrite_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("undefined") << u"undefined"_s;
    QTest::newRow("a function") << u"({ a: function () {} })"_s;
    QTest::newRow("a symbol") << u"[Symbol('a')]"_s;
    QTest::newRow("a symbol as a key") << u"(function () { var o = { a: 1 }; o[Symbol('b')] = 2; return o; })()"_s;
    QTest::newRow("a number that JSON lacks") << u"({ a: NaN })"_s;
    QTest::newRow("a getter") << u"({ get a() { return 1; } })"_s;
    QTest::newRow("a getter in an array") << u"Object.defineProperty([1], 0, { get: function () { return 1; } })"_s;
    QTest::newRow("a hidden member") << u"Object.defineProperty({}, 'a', { value: 1 })"_s;
    QTest::newRow("a toJSON of its own") << u"({ toJSON: function () { return 1; } })"_s;
    QTest::newRow("a toJSON that is inherited") << u"Object.create({ toJSON: function () { return 1; } })"_s;
    QTest::newRow("a toJSON on an array") << u"Object.assign([1], { toJSON: function () { return 1; } })"_s;
    QTest::newRow("a date") << u"new Date(0)"_s;
    QTest::newRow("a boxed text") << u"new String('a')"_s;
    QTest::newRow("a map") << u"new Map()"_s;
    QTest::newRow("more than ordinary requests have") << u"'x'.repeat(9000000)"_s;
    QTest::newRow("a proxy") << u"new Proxy({ a: 1 }, {})"_s;
    QTest::newRow("a hole") << u"[1, , 2]"_s;
    QTest::newRow("undefined in an array") << u"[undefined]"_s;
    QTest::newRow("a sparse array") << u"(function () { var a = [1]; a[1000000] = 2; return a; })()"_s;
    QTest::newRow("an array that is longer than its items")
        << u"(function () { var a = [1]; a.length = 3; return a; })()"_s;
    QTest::newRow("half of a character") << u"'\\ud800'"_s;
    QTest::newRow("half of a character as a key") << u"({ '\\ud800': 1 })"_s;
    QTest::newRow("an object that holds itself") << u"(function () { var o = {}; o.o = o; return o; })()"_s;
}

void HeapJsonTest::doesNotWrite()
{
    QFETCH(QString, value);
    QVERIFY(!writeHeapJson(*m_engine, m_engine->evaluate(value)));
}

void HeapJsonTest::keepsTheSignOfZero()
{
    HeapJsonReader reader(*m_engine);
    QCOMPARE(described(reader.read("-0").value_or(QJSValue())), u"-0"_s); // the engine does not
}

void HeapJsonTest::makesEachObjectAnew()
{
    HeapJsonReader reader(*m_engine);
    const QByteArray text = R"({"a":{"b":1},"c":[1]})";
    const QJSValue change =
        m_engine->evaluate(u"(function (o) { o.a.x = 1; delete o.a.b; o.c.push(2); o.y = 2; Object.freeze(o); })"_s);
    for (int time = 0; time < 3; ++time) {
        const std::optional<QJSValue> value = reader.read(text);
        QVERIFY(value);
        QCOMPARE(writeHeapJson(*m_engine, *value).value_or(QByteArray()), text);
        (void)change.call({*value});
    }
}

void HeapJsonTest::survivesCollections()
{
    HeapJsonReader reader(*m_engine);
    const QByteArray text = R"({"a":{"b":1,"c":["x",{"d":null}]},"e":"f","g":{},"h":[],"i":1.5})";
    QList<QJSValue> values;
    for (int time = 0; time < 30; ++time) {
        values.append(reader.read(text).value_or(QJSValue()));
        m_engine->collectGarbage();
        for (const QJSValue &value : values)
            QCOMPARE(writeHeapJson(*m_engine, value).value_or(QByteArray()), text);
    }
}

QTEST_GUILESS_MAIN(HeapJsonTest)

#include "tst_heapjson.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/realm.h"

#include <QLoggingCategory>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Whether what one event does to its world is undone before the next.
class RealmTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isAsNewAfter_data();
    void isAsNewAfter();
    void staysAsNewOverManyEvents();
    void givesEachEventItsOwnScope();

private:
    static QByteArray run(Realm &realm, const QString &source);
    static Realm::Started nothing();

    QByteArray m_untouched; ///< what describe() tells of a new realm
};

namespace {

/// A transform whose payload lists all that a program can reach: every property with its attributes, and what a few
/// calls answer.
const QString describe = uR"(
    var seen = [], lines = [], queue = [];
    function see(path, value) {
        var isObject = value !== null && (typeof value === 'object' || typeof value === 'function');
        if (!isObject) lines.push(path + '=' + String(value));
        else if (seen.indexOf(value) < 0) { seen.push(value); queue.push([path, value]); }
    }
    see('global', this);
    [[][Symbol.iterator](), new Map().entries(), /x/, function* () {}].forEach(function (one, i) { see(i, one); });
    for (var next = 0; next < queue.length; ++next) {
        var path = queue[next][0], object = queue[next][1];
        lines.push(path + ' ' + Object.isExtensible(object));
        see(path + '.__proto__', Object.getPrototypeOf(object));
        Reflect.ownKeys(object).forEach(function (key) {
            var one = Object.getOwnPropertyDescriptor(object, key), name = path + '.' + String(key);
            lines.push([name, one.writable, one.enumerable, one.configurable].join());
            if ('value' in one) see(name, one.value);
            else { see(name + '<get>', one.get); see(name + '<set>', one.set); }
        });
    }
    lines.push([3, 1, 2].sort() + [1, [2]].flat().join() + JSON.stringify({ a: [1] }) + 'aXb'.replace(/x/i, '-'));
    for (var name in []) lines.push('in array ' + name);
    for (name in {}) lines.push('in object ' + name);
    function handler(w) { w.payload = lines; return w; })"_s;

QString withHandler(const QString &statements)
{
    return statements + u"\nfunction handler(w) { w.payload = 'done'; return w }"_s;
}

} // namespace

Realm::Started RealmTest::nothing()
{
    return [] {
    };
}

QByteArray RealmTest::run(Realm &realm, const QString &source)
{
    RunJob job;
    job.source = source;
    job.payload = R"({"a":1})";
    job.url = u"https://example.com"_s;
    const protocol::Finished finished = realm.run(job, CompiledTransform{source, {}, {}, {}}, nothing());
    return finished.request ? finished.request->body : finished.failure ? finished.failure->detail.toUtf8() : "";
}

void RealmTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qml.compiler=false"_s);
    Compiler compiler;
    Realm realm(compiler, [](const QString &, const QString &) {});
    m_untouched = run(realm, describe);
    QVERIFY2(m_untouched.count(',') > 3000, m_untouched.constData());
}

void RealmTest::isAsNewAfter_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<bool>("inTheSameEngine");

    QTest::newRow("nothing at all") << u""_s << true;
    QTest::newRow("a variable without declaration") << u"counter = 1; other = {};"_s << true;
    QTest::newRow("an indirect eval") << u"(0, eval)('var leaked = 1; function leak() {}');"_s << true;
    QTest::newRow("methods added to prototypes")
        << u"String.prototype.shout = function () {}; Array.prototype.last = 1; Object.prototype.x = 1;"_s << true;
    QTest::newRow("very many methods added to a prototype")
        << u"for (var i = 0; i < 5000; ++i) Object.prototype['m' + i] = i;"_s << true;
    QTest::newRow("replaced functions") << u"JSON.stringify = JSON.parse = Array.prototype.map = 5;"_s << true;
    QTest::newRow("removed functions")
        << u"delete JSON.parse; delete Array.prototype.sort; delete this.Map; delete Math.max;"_s << true;
    QTest::newRow("getters in place of values")
        << u"Object.defineProperty(Array.prototype, 'push', { get: function () { return 1 } });"_s << true;
    QTest::newRow("a setter on every object")
        << u"Object.defineProperty(Object.prototype, 'type', { set: function () {}, configurable: true });"_s << true;
    QTest::newRow("frozen prototypes") << u"Object.freeze(Object.prototype); Object.freeze(Array.prototype);"
                                          "Object.seal(String.prototype); Object.preventExtensions(this);"_s
                                       << true;
    QTest::newRow("other prototypes")
        << u"Object.setPrototypeOf(Array.prototype, null); Object.setPrototypeOf(Math, Array.prototype);"_s << true;
    QTest::newRow("elements on a prototype")
        << u"Array.prototype[0] = 'x'; Object.prototype[3] = 'y'; Array.prototype.length = 7;"_s << true;
    QTest::newRow("objects that nothing holds any more")
        << u"JSON = Math = Map = null; delete this.Set; for (var i = 0, a = []; i < 300000; ++i) a[i] = { i: i };"_s
        << true;
    QTest::newRow("a class that extends a built-in")
        << u"function Mine() {} Object.setPrototypeOf(Mine, Error); Object.create(JSON).x = 1;"_s << true;
    QTest::newRow("a date that is read") << u"Date.parse('2026-05-02T09:14:31.772Z'); new Date(0);"_s << true;
    QTest::newRow("an instance of every built-in")
        << u"Object.getOwnPropertyNames(this).forEach(n => { try { new this[n](2) } catch (e) {} });"_s << true;
    QTest::newRow("a method of a built-in as a prototype") << u"Object.create(Array.prototype.map).x = 1;"_s << false;
    QTest::newRow("a function put on itself") << u"arguments.callee.count = 1;"_s << true;
    QTest::newRow("toJSON on every object") << u"Object.prototype.toJSON = function () { return 'mine' };"_s << true;
    QTest::newRow("changed names and lengths")
        << u"Object.defineProperty(Array.prototype.map, 'name', { value: 'mine' });"_s << true;
    QTest::newRow("a thrown number") << u"Array.prototype.x = 1; throw 42;"_s << true;
}

void RealmTest::isAsNewAfter()
{
    QFETCH(QString, statements);
    QFETCH(bool, inTheSameEngine);
    Compiler compiler;
    Realm realm(compiler, [](const QString &, const QString &) {});
    for (int round = 0; round < 2; ++round) { // the engine caches what it has seen twice
        (void)run(realm, withHandler(statements));
        QCOMPARE(realm.renew(), inTheSameEngine);
        if (!inTheSameEngine)
            return;
        const QByteArray described = run(realm, describe);
        const QByteArrayList now = described.split(',');
        const QByteArrayList before = m_untouched.split(',');
        for (qsizetype i = 0; i < qMin(now.size(), before.size()); ++i)
            QCOMPARE(now[i], before[i]);
        QCOMPARE(now.size(), before.size());
        QVERIFY(realm.renew());
    }
}

void RealmTest::staysAsNewOverManyEvents()
{
    Compiler compiler;
    Realm realm(compiler, [](const QString &, const QString &) {});
    const QString source = withHandler(u"for (var i = 0; i < 50; ++i) Array.prototype['m' + i] = Object.prototype.x;"
                                       "Object.prototype.x = (Object.prototype.x || 0) + 1; [].map; Map = 5;"_s);
    for (int i = 0; i < 2000; ++i) {
        QCOMPARE(run(realm, source), QByteArray("\"done\""));
        QVERIFY(realm.renew());
    }
    QVERIFY(run(realm, describe) == m_untouched);
}

void RealmTest::givesEachEventItsOwnScope()
{
    Compiler compiler;
    Realm realm(compiler, [](const QString &, const QString &) {});
    const QString counting = uR"(
        var count = 0;
        arguments.callee.count = (arguments.callee.count || 0) + 1;
        var mine = arguments.callee.count;
        function handler(w) { w.payload = [++count, mine]; return w })"_s;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run(realm, counting), QByteArray("[1,1]"));
}

QTEST_GUILESS_MAIN(RealmTest)
#include "tst_realm.moc"

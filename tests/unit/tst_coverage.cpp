// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coverage.h"
#include "coverage/lcov.h"
#include "script/sourceinspector.h"
#include "script/transformrunner.h"

#include <QFutureWatcher>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QString sandbox = QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox");

template <typename T>
T waitFor(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
        return {};
    return future.result();
}

QString nameOf(CoveredLine::State state)
{
    switch (state) {
    case CoveredLine::State::Reached:
        return u"reached"_s;
    case CoveredLine::State::Partly:
        return u"partly"_s;
    case CoveredLine::State::Never:
        return u"never"_s;
    }
    return {};
}

} // namespace

/// Lines and branches, counted in the sandbox.
class CoverageTest : public QObject
{
    Q_OBJECT

private slots:
    void countsLines_data();
    void countsLines();
    void countsBranches_data();
    void countsBranches();
    void namesTheEventsOfALine_data();
    void namesTheEventsOfALine();
    void tellsWhichEventIsMissing();
    void writesATracefile();
    void changesNoError();
    void cannotBeSeenOrForged();
    void everyEventStartsAtNothing();
    void aStoppedRunIsOnlyCounted();
    void brokenMapsAreHarmless_data();
    void brokenMapsAreHarmless();

private:
    [[nodiscard]] RunReport run(const QString &source, const QString &type = u"a.b"_s, bool counts = true);
    [[nodiscard]] Coverage coverageOf(const QString &source, const QStringList &types = {u"a.b"_s});

    TransformRunner m_runner{sandbox};
    SourceInspector m_inspector{sandbox};
};

RunReport CoverageTest::run(const QString &source, const QString &type, bool counts)
{
    return waitFor(m_runner.run({.source = source,
                                 .eventType = type,
                                 .payload = R"({"n":1,"none":null})",
                                 .url = u"https://example.com"_s,
                                 .variables = {},
                                 .timeout = std::chrono::milliseconds(2000),
                                 .countsCoverage = counts}));
}

Coverage CoverageTest::coverageOf(const QString &source, const QStringList &types)
{
    Coverage coverage(waitFor(m_inspector.coverageMap(source)));
    for (const QString &type : types)
        coverage.add(run(source, type));
    return coverage;
}

void CoverageTest::countsLines_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("states");
    QTest::newRow("a branch that is taken and one that is not")
        << u"function handler(w) {\n  if (w.payload.n === 1)\n    w.payload = 1;\n  else\n    w.payload = 2;\n  return w;\n}"_s
        << QStringList{u"2 partly"_s, u"3 reached"_s, u"5 never"_s, u"6 reached"_s};
    QTest::newRow("what comes after a return")
        << u"function handler(w) {\n  return w;\n  w.x = 1;\n}"_s << QStringList{u"2 reached"_s, u"3 never"_s};
    QTest::newRow("a statement of several lines")
        << u"function handler(w) {\n  w.payload = {\n    a: 1\n  };\n  return w;\n}"_s
        << QStringList{u"2 reached"_s, u"3 reached"_s, u"4 reached"_s, u"5 reached"_s};
    QTest::newRow("a function that nobody calls")
        << u"const helper = () => {\n  return 1;\n};\nfunction handler(w) { return w; }"_s
        << QStringList{u"1 reached"_s, u"2 never"_s, u"3 reached"_s, u"4 reached"_s};
    QTest::newRow("loops and labels")
        << u"function handler(w) {\n  outer: for (const a of [1, 2])\n    for (;;)\n      continue outer;\n  while (false)\n    w.x = 1;\n  return w;\n}"_s
        << QStringList{u"2 reached"_s, u"3 reached"_s, u"4 reached"_s, u"5 reached"_s, u"6 never"_s, u"7 reached"_s};
    QTest::newRow("an empty loop") << u"function handler(w) {\n  while (false)\n    ;\n  return w;\n}"_s
                                   << QStringList{u"2 reached"_s, u"3 never"_s, u"4 reached"_s};
    QTest::newRow("an exception that is caught")
        << u"function handler(w) {\n  try {\n    w.payload.none.x;\n    w.x = 1;\n  } catch (error) {\n    w.y = 1;\n  }\n  return w;\n}"_s
        << QStringList{u"2 reached"_s, u"3 reached"_s, u"4 never"_s, u"6 reached"_s, u"8 reached"_s};
    QTest::newRow("a switch that falls through")
        << u"function handler(w) {\n  switch (w.payload.n) {\n  case 0:\n    w.x = 0;\n  case 1:\n    w.x = 1;\n  default:\n    w.x = 2;\n  }\n  return w;\n}"_s
        << QStringList{u"2 partly"_s, u"3 never"_s, u"4 never"_s, u"6 reached"_s, u"8 reached"_s, u"10 reached"_s};
    QTest::newRow("two statements on a line")
        << u"function handler(w) {\n  return w; w.x = 1;\n}"_s << QStringList{u"2 partly"_s};
    QTest::newRow("what is lowered for the engine")
        << u"class A {\n  #n = 1;\n  get() {\n    return this.#n;\n  }\n  other() {\n    return 2;\n  }\n}\nfunction handler(w) {\n  w.payload = { ...w.payload, n: new A().get() };\n  return w;\n}"_s
        << QStringList{u"4 reached"_s, u"7 never"_s, u"11 reached"_s, u"12 reached"_s};
    QTest::newRow("what an object could see of it is not counted")
        << u"function handler(w) {\n  with ({ a: 1 })\n    w.x = a;\n  return w;\n}"_s
        << QStringList{u"2 reached"_s, u"4 reached"_s};
}

void CoverageTest::countsLines()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, states);
    const QMap<int, CoveredLine> lines = coverageOf(source).allLines();
    QStringList found;
    for (auto entry = lines.cbegin(); entry != lines.cend(); ++entry)
        found.append(QString::number(entry.key()) + u' ' + nameOf(entry->state));
    QCOMPARE(found, states);
}

void CoverageTest::countsBranches_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QList<int>>("arms");
    QTest::newRow("a condition") << u"w.payload.n ? 1 : 2"_s << QList<int>{1, 0};
    QTest::newRow("or that the left side decides") << u"w.payload.n || 2"_s << QList<int>{1, 0};
    QTest::newRow("or that goes on") << u"w.payload.none || 2"_s << QList<int>{0, 1};
    QTest::newRow("and that goes on") << u"w.payload.n && 2"_s << QList<int>{0, 1};
    QTest::newRow("a left side that throws decides nothing") << u"w.payload.none.x ?? 2"_s << QList<int>{0, 0};
    QTest::newRow("three operands") << u"w.payload.none ?? null ?? 3"_s << QList<int>{0, 1, 0, 1};
    QTest::newRow("a default that is used") << u"((a = 1) => a)()"_s << QList<int>{1};
    QTest::newRow("a default that is not") << u"((a = 1) => a)(2)"_s << QList<int>{0};
    QTest::newRow("an assignment that is not made") << u"w.payload.n ||= 2"_s << QList<int>{0};
    QTest::newRow("a function keeps its name") << u"((f = () => 1) => f.name)()"_s << QList<int>{};
}

void CoverageTest::countsBranches()
{
    QFETCH(const QString, expression);
    QFETCH(const QList<int>, arms);
    const QString source = u"function handler(w) { w.payload = %1; return w }"_s.arg(expression);
    QList<int> counts;
    for (const CoveredBranch &branch : coverageOf(source).allBranches()) {
        for (const CoveredArm &arm : branch.arms)
            counts.append(static_cast<int>(arm.count));
    }
    QCOMPARE(counts, arms);
    QCOMPARE(run(source).request, run(source, u"a.b"_s, false).request);
}

void CoverageTest::namesTheEventsOfALine_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("events");
    const QStringList failed{u"payment.failed"_s};
    QTest::newRow("a comparison") << u"if (w.eventType === 'payment.failed') {\n w.x = 1;\n}"_s << failed;
    QTest::newRow("the other side of a comparison")
        << u"if (w.eventType !== 'payment.failed') w.y = 1; else\n w.x = 1;\n"_s << failed;
    QTest::newRow("a guard that returns") << u"if (w.eventType !== 'payment.failed') return w;\nw.x = 1;"_s << failed;
    QTest::newRow("a case of a switch") << u"switch (w.eventType) { case 'payment.failed':\n w.x = 1; }"_s << failed;
    QTest::newRow("two cases of a switch")
        << u"switch (w.eventType) { case 'payment.failed': case 'refund.failed':\n w.x = 1; }"_s
        << QStringList{u"payment.failed"_s, u"refund.failed"_s};
    QTest::newRow("a list") << u"if (['payment.failed'].includes(w.eventType))\n w.x = 1;"_s << failed;
    QTest::newRow("a list of the program's") << u"if (LIST.has(w.eventType))\n w.x = 1;"_s << failed;
    QTest::newRow("a guard with a list") << u"if (!LIST.has(w.eventType)) { return w; }\nw.x = 1;"_s << failed;
    QTest::newRow("a table of functions") << u"({ 'payment.failed'() {\n w.x = 1; } })[w.eventType]?.();"_s << failed;
    QTest::newRow("either of two")
        << u"if (w.eventType === 'payment.failed' || w.eventType === 'refund.failed')\n w.x = 1;"_s
        << QStringList{u"payment.failed"_s, u"refund.failed"_s};
    QTest::newRow("one and something else") << u"if (w.eventType === 'payment.failed' && w.y)\n w.x = 1;"_s << failed;
    const auto only = [](const QString &code) -> QString {
        return u"if (!("_s + code + u")) return w;\nw.x = 1;"_s;
    };
    const QStringList disputes{u"dispute.accepted"_s, u"dispute.cancelled"_s, u"dispute.challenged"_s,
                               u"dispute.expired"_s,  u"dispute.lost"_s,      u"dispute.opened"_s,
                               u"dispute.won"_s};
    QTest::newRow("how a type begins") << only(u"w.eventType.startsWith('dispute.')"_s) << disputes;
    QTest::newRow("how a type ends") << only(u"w.eventType.endsWith('.lost')"_s) << QStringList{u"dispute.lost"_s};
    QTest::newRow("a part of a type") << only(u"w.eventType.includes('lost')"_s) << QStringList{u"dispute.lost"_s};
    QTest::newRow("a part of a type split off") << only(u"w.eventType.split('.')[0] === 'dispute'"_s) << disputes;
    QTest::newRow("a pattern") << only(u"/^dispute\\.(lost|won)$/.test(w.eventType)"_s)
                               << QStringList{u"dispute.lost"_s, u"dispute.won"_s};
    QTest::newRow("the type that the payload names") << only(u"w.payload.type === 'payment.failed'"_s) << failed;
    QTest::newRow("the type in a constant")
        << u"const kind = w.eventType; if (kind !== 'payment.failed') return w;\nw.x = 1;"_s << failed;
    QTest::newRow("the type taken out of the webhook")
        << u"const { eventType: kind } = w; if (kind !== 'payment.failed') return w;\nw.x = 1;"_s << failed;
    QTest::newRow("a condition in a constant")
        << u"const isFailed = w.eventType === 'payment.failed'; if (isFailed)\n w.x = 1;"_s << failed;
    QTest::newRow("a table of names")
        << u"const name = NAMES[w.eventType]; if (!name) { w.cancel = true; return w; }\nw.x = 1;"_s << failed;
    QTest::newRow("a key of a table") << u"if (w.eventType in NAMES)\n w.x = 1;"_s << failed;
    QTest::newRow("the keys of a table") << u"if (Object.keys(NAMES).includes(w.eventType))\n w.x = 1;"_s << failed;
    QTest::newRow("a map") << u"const m = new Map([['payment.failed', 1]]); if (m.has(w.eventType))\n w.x = 1;"_s
                           << failed;
    QTest::newRow("some of a list") << u"if (['.lost'].some((end) => w.eventType.includes(end)))\n w.x = 1;"_s
                                    << QStringList{u"dispute.lost"_s};
    QTest::newRow("a part that looks like a type")
        << u"if (w.eventType.endsWith('pute.lost'))\n w.x = 1;"_s << QStringList{u"dispute.lost"_s};
    QTest::newRow("a function of the type")
        << u"if (isFailed(w.eventType))\n w.x = 1;\nfunction isFailed(t) { return t === 'payment.failed'; }"_s
        << failed;
    QTest::newRow("a switch over true") << u"switch (true) { case w.eventType.startsWith('dispute.'):\n w.x = 1; }"_s
                                        << disputes;
    QTest::newRow("the rest of a switch")
        << u"if (!w.eventType.startsWith('dispute.')) return w; switch (w.eventType) { case 'dispute.lost': case 'dispute.won': return w; default:\n w.x = 1; }"_s
        << QStringList{u"dispute.accepted"_s, u"dispute.cancelled"_s, u"dispute.challenged"_s, u"dispute.expired"_s,
                       u"dispute.opened"_s};
    QTest::newRow("a case that another falls into")
        << u"switch (w.eventType) { case 'dispute.won': w.y = 1; case 'dispute.lost':\n w.x = 1; }"_s
        << QStringList{u"dispute.won"_s, u"dispute.lost"_s};
    QTest::newRow("one of those that begin so")
        << u"if (w.eventType.startsWith('dispute.') && w.eventType.endsWith('.lost'))\n w.x = 1;"_s
        << QStringList{u"dispute.lost"_s};
    QTest::newRow("a function that is called for one type")
        << u"function note(v) {\nv.x = 1;\n} if (w.eventType === 'payment.failed') note(w);"_s << failed;
    QTest::newRow("a function in a table of functions")
        << u"const note = (v) => {\nv.x = 1;\n}; const table = { 'payment.failed': note }; table[w.eventType]?.(w);"_s
        << failed;
    QTest::newRow("a function that is called by one that is called for one type")
        << u"function inner(v) {\nv.x = 1;\n} function outer(v) { inner(v); } if (w.eventType === 'payment.failed') outer(w);"_s
        << failed;
    QTest::newRow("a function that is called for one type and for any")
        << u"function note(v) {\nv.x = 1;\n} if (w.eventType === 'payment.failed') note(w); if (w.y) note(w);"_s
        << QStringList{};
    QTest::newRow("a name that is set again")
        << u"let kind = w.eventType; kind = 'a'; if (kind === 'payment.failed')\n w.x = 1;"_s << QStringList{};
    QTest::newRow("another condition") << u"if (w.y)\n w.x = 1;"_s << QStringList{};
    QTest::newRow("one or something else")
        << u"if (w.eventType === 'payment.failed' || w.y)\n w.x = 1;"_s << QStringList{};
}

void CoverageTest::namesTheEventsOfALine()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, events);
    const QString source =
        u"const LIST = new Set(['payment.failed']), NAMES = { 'payment.failed': 'Failed' }; function handler(w) { "_s +
        code + u"\nreturn w; }"_s;
    const QMap<int, CoveredLine> lines = coverageOf(source).allLines();
    QVERIFY(lines.contains(2));
    QCOMPARE(lines[2].state, CoveredLine::State::Never);
    QCOMPARE(lines[2].events, events);
}

void CoverageTest::tellsWhichEventIsMissing()
{
    const QString source = u"function handler(w) {\n"
                           "  if (w.eventType === 'payment.failed')\n"
                           "    w.x = 1;\n"
                           "  if (w.eventType === 'refund.failed' && w.payload.n === 2)\n"
                           "    w.x = 2;\n"
                           "  return w;\n}"_s;
    const QList<UnreachedLines> lines = unreachedLines(coverageOf(source, {u"refund.failed"_s}));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], (UnreachedLines{3, 3, {u"payment.failed"_s}, {u"payment.failed"_s}}));
    QCOMPARE(lines[1], (UnreachedLines{5, 5, {u"refund.failed"_s}, {}}));
}

void CoverageTest::writesATracefile()
{
    const QString source = u"function handler(w) {\n  if (w.payload.n)\n    return w;\n  w.x = w.a ? 1 : 2;\n}"_s;
    QCOMPARE(toLcov(coverageOf(source, {u"a.b"_s, u"a.c"_s}), u"shop/transform.js"_s),
             u"TN:\nSF:shop/transform.js\n"
             "BRDA:2,0,0,2\nBRDA:2,0,1,0\nBRDA:4,1,0,-\nBRDA:4,1,1,-\nBRF:4\nBRH:1\n"
             "DA:2,2\nDA:3,2\nDA:4,0\nLF:3\nLH:2\nend_of_record\n"_s);
}

void CoverageTest::changesNoError()
{
    const QString source =
        u"function handler(w) {\n  const list = [1].map((n) => n && w.payload.none.x);\n  return w;\n}"_s;
    const RunReport counted = run(source);
    QVERIFY(counted.error);
    QCOMPARE(counted.error, run(source, u"a.b"_s, false).error);
    QCOMPARE(counted.error->line, 2);
}

/// A transform that could tell whether it is counted could behave well only then.
void CoverageTest::cannotBeSeenOrForged()
{
    const QString source = uR"(
        Object.defineProperty(Uint32Array.prototype, 'length', { get() { return 1; } });
        Object.defineProperty(Uint32Array.prototype, '0', { set() { throw new Error('seen'); }, configurable: true });
        function handler(w) {
            const seen = [];
            with (new Proxy({}, { has(target, name) { seen.push(String(name)); return false; } })) {
                if (seen.length === 0) w.x = (() => 1)();
            }
            w.payload = { seen, globals: Object.getOwnPropertyNames(globalThis), text: String(handler), given: arguments.length };
            for (let n = 0; n < 3; n++) eval('var n' + n + ' = 1');
            return w;
        })"_s;
    const RunReport counted = run(source);
    QCOMPARE(counted.request, run(source, u"a.b"_s, false).request);
    QCOMPARE(counted.outcome, Outcome::Request);
    QVERIFY(!counted.counts.isEmpty());
}

void CoverageTest::everyEventStartsAtNothing()
{
    const QString source = u"function handler(w) { w.payload = 1; return w }"_s;
    const QList<quint32> once{1, 1};
    QCOMPARE(run(source).counts, once);
    QCOMPARE(run(source).counts, once);
    QCOMPARE(run(u"function handler(w) { throw 1 }"_s).counts,
             QList<quint32>{1}); // which is repeated to find its place
    QCOMPARE(run(source, u"a.b"_s, false).counts, QList<quint32>());
}

void CoverageTest::aStoppedRunIsOnlyCounted()
{
    const Coverage coverage = coverageOf(u"function handler(w) { for (;;); }"_s);
    QCOMPARE(coverage.uncountedRuns(), 1);
    QCOMPARE(coverage.lines().reached, 0);
}

void CoverageTest::brokenMapsAreHarmless_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no list") << QByteArray(R"({"line":1})");
    QTest::newRow("items that are no points") << QByteArray(R"([1,null,"x",[]])");
    QTest::newRow("numbers out of range") << QByteArray(
        R"([{"kind":"arm","line":-5,"lastLine":99999999999,"branch":-7,"branchLine":1e300,"events":[1]}])");
    QTest::newRow("a left side without a right one") << QByteArray(R"([{"kind":"left","line":1,"branch":0}])");
}

void CoverageTest::brokenMapsAreHarmless()
{
    QFETCH(const QByteArray, json);
    Coverage coverage(CoverageMap::fromJson(json));
    RunReport report;
    report.counts = {4294967295, 1, 2};
    coverage.add(report);
    report.counts = {7};
    coverage.add(report);
    QVERIFY(coverage.lines().reached <= coverage.lines().found);
    QVERIFY(!toLcov(coverage, u"a\nDA:1,1"_s).contains(u"\nDA:1,1\n"_s));
    (void)unreachedLines(coverage);
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sourceinspector.h"
#include "source/valueorigin.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Where a transform says what it sends, read by the real sandbox.
class SourceInspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheHandler_data();
    void findsTheHandler();
    void findsTheCodeOfAValue_data();
    void findsTheCodeOfAValue();
    void tellsBranchesApart();
    void aBrokenSourceHasNoOutline();
    void readsOneAfterTheOther();
    void survivesAProcessThatCannotStart();

private:
    SourceOutline inspect(const QString &source)
    {
        const QFuture<SourceOutline> future = m_inspector.inspect(source);
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
        }();
        return future.isFinished() ? future.result() : SourceOutline{};
    }

    SourceInspector m_inspector{QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox")};
};

void SourceInspectorTest::findsTheHandler_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("a declaration") << u"function handler(hook) { return hook }"_s << u"hook"_s;
    QTest::newRow("an arrow function") << u"const handler = (w) => { return w };"_s << u"w"_s;
    QTest::newRow("a function in a variable") << u"var handler = function (event) { return event };"_s << u"event"_s;
    QTest::newRow("a pattern for a parameter") << u"function handler({ payload }) { return payload }"_s << QString();
    QTest::newRow("none") << u"function other(w) { return w }"_s << QString();
}

void SourceInspectorTest::findsTheHandler()
{
    QFETCH(const QString, source);
    QFETCH(const QString, parameter);
    const SourceOutline outline = inspect(source);
    QCOMPARE(outline.parameter, parameter);
    QCOMPARE(outline.body.in(source).startsWith(u'{'), !parameter.isEmpty());
}

void SourceInspectorTest::findsTheCodeOfAValue_data()
{
    QTest::addColumn<QString>("code"); // the value at /a/b is the text "X", or what QUOTE says
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &code, const QString &value = u"'X'"_s) {
        QTest::newRow(name) << u"function handler(w) { "_s + code + u" return w; }"_s << value;
    };
    row("in the literal", u"w.payload = { a: { b: 'X' } };"_s);
    row("under keys in quotes", u"w.payload = { \"a\": { 'b': 'X' } };"_s);
    row("in a variable", u"const b = 'X'; w.payload = { a: { b: b } };"_s);
    row("in a shorthand property", u"const b = 'X'; w.payload = { a: { b } };"_s);
    row("in an object of its own", u"const a = { b: 'X' }; w.payload = { a };"_s);
    row("in the payload's variable", u"const body = { a: { b: 'X' } }; w.payload = body;"_s);
    row("written into the variable", u"const body = {}; body.a = { b: 'X' }; w.payload = body;"_s);
    row("spread", u"const rest = { a: { b: 'X' } }; w.payload = { ...rest, c: 1 };"_s);
    row("behind a condition", u"w.payload = w.x ? { c: 1 } : { a: { b: 'X' } };"_s);
    row("through a function that is not known", u"w.payload = clean({ a: { b: 'X' } });"_s);
    row("from a function", u"w.payload = make(w); function make(v) { return { a: { b: 'X' } }; }"_s);
    row("by Object.assign", u"Object.assign(w, { payload: { a: { b: 'X' } } });"_s);
    row("an expression", u"w.payload = { a: { b: w.payload.type } };"_s, u"w.payload.type"_s);
}

void SourceInspectorTest::findsTheCodeOfAValue()
{
    QFETCH(const QString, code);
    QFETCH(const QString, value);
    const SourceOutline outline = inspect(code);
    const OutlineProperty *found = nullptr;
    for (const OutlineAssignment &message : outline.messages) {
        if (const OutlineProperty *property = propertyAt(message.value, u"/a/b"_s))
            found = property;
    }
    QVERIFY(found);
    QCOMPARE(found->value.range.in(code), value);
}

void SourceInspectorTest::tellsBranchesApart()
{
    const QString source = u"function handler(w) {\n"
                           "  switch (w.eventType) {\n"
                           "  case 'payment.succeeded':\n"
                           "  case 'payment.failed': w.payload = { kind: w.x, n: 1 }; break;\n"
                           "  case 'refund.succeeded': w.payload = { kind: w.y, n: 2 }; break;\n"
                           "  default: w.payload = { other: 'z' };\n"
                           "  }\n"
                           "  return w;\n"
                           "}\n"_s;
    const SourceOutline outline = inspect(source);
    const auto codeFor = [&](const QByteArray &body, const QString &eventType) {
        const OutlineAssignment *origin = originOf(parseJson(body).value(), eventType, outline);
        return origin ? origin->value.range.in(source) : QString();
    };
    QCOMPARE(codeFor(R"({"kind":"a","n":1})", u"payment.succeeded"_s), u"{ kind: w.x, n: 1 }"_s);
    QCOMPARE(codeFor(R"({"kind":"a","n":1})", u"payment.failed"_s), u"{ kind: w.x, n: 1 }"_s);
    QCOMPARE(codeFor(R"({"kind":"a","n":2})", u"refund.succeeded"_s), u"{ kind: w.y, n: 2 }"_s);
    QCOMPARE(codeFor(R"({"other":"z"})", u"payout.success"_s), u"{ other: 'z' }"_s);
    QCOMPARE(codeFor(R"({"kind":"a","n":3})", u"payment.succeeded"_s), QString());
    QCOMPARE(codeFor(R"({"unknown":1})", u"payout.success"_s), QString());
}

void SourceInspectorTest::aBrokenSourceHasNoOutline()
{
    const SourceOutline outline = inspect(u"function handler(w) { w.payload = {"_s);
    QVERIFY(outline.messages.isEmpty());
    QVERIFY(outline.parameter.isEmpty());
}

void SourceInspectorTest::readsOneAfterTheOther()
{
    const QFuture<SourceOutline> first = m_inspector.inspect(u"function handler(one) { return one }"_s);
    const QFuture<SourceOutline> second = m_inspector.inspect(u"function handler(two) { return two }"_s);
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), 60000);
    QCOMPARE(first.result().parameter, u"one"_s);
    QCOMPARE(second.result().parameter, u"two"_s);
}

void SourceInspectorTest::survivesAProcessThatCannotStart()
{
    SourceInspector inspector(u"/nowhere/hooksmith-sandbox"_s);
    const QFuture<SourceOutline> future = inspector.inspect(u"function handler(w) { return w }"_s);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    QVERIFY(future.result().parameter.isEmpty());
}

QTEST_GUILESS_MAIN(SourceInspectorTest)
#include "tst_sourceinspector.moc"

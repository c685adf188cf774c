// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/sourceinspection.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class SourceInspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void letsPlainCodePass_data();
    void letsPlainCodePass();
    void letsTheTemplatesPass_data();
    void letsTheTemplatesPass();
    void stopsAtWhatTheEngineGetsWrong_data();
    void stopsAtWhatTheEngineGetsWrong();
};

void SourceInspectionTest::letsPlainCodePass_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("an amount in major units")
        << u"function handler(w) { const p = w.payload; w.payload = { a: (p.n / 100).toFixed(2) }; return w }"_s;
    QTest::newRow("a counting loop")
        << u"  var sum = 0;\n  for (let i = 0, n = list.length; i < n; i++) {\n  sum += list[i].n / 2;\n}"_s;
    QTest::newRow("a loop over names") << u"for (const key of Object.keys(o)) out[key] = o[key];"_s;
    QTest::newRow("a switch") << u"switch (t) {\n  case 'a': x = 1; break;\n  default: x = 2;\n}"_s;
    QTest::newRow("lines without semicolons") << u"  const a = 1\n  let b = a\n  b = b + 1\n  b++\n  return b"_s;
    QTest::newRow("comparisons") << u"if (a <= b && c >= d || e == f && g !== h) x = a >= b;"_s;
    QTest::newRow("a branch without braces") << u"if (a) x = 1; else y = 2;"_s;
    QTest::newRow("functions as arguments") << u"list.forEach(function (item) { total += item.n; });"_s;
    QTest::newRow("arrow functions") << u"const f = (a) => { x = a; };\nconst g = a => a.b;"_s;
    QTest::newRow("taking an object apart") << u"const { customer } = webhook.payload.data;\nlet [a, b] = list;"_s;
    QTest::newRow("slashes in texts and comments") << u"w.url = 'https://x/y'; // a/b/\n/* x = y = z */ return w"_s;
    QTest::newRow("a date of a text") << u"const s = Math.floor(Date.parse(t) / 1000); const d = new Date(t);"_s;
    QTest::newRow("a simple regular expression")
        << u"const d = t.replace(/[^0-9]/g, '').split(/\\s+/);\nreturn /^a[bc]+$/i.test(d);"_s;
    QTest::newRow("a counter of a member") << u"o.n++; ++o.n; o['x'] -= 1; hash ^= c; hash >>>= 0;"_s;
}

void SourceInspectionTest::letsPlainCodePass()
{
    QFETCH(QString, source);
    QVERIFY(!mayNeedCompiler(source));
}

void SourceInspectionTest::letsTheTemplatesPass_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(HOOKSMITH_SOURCE_DIR "/transforms"), {u"*.js"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
    }
}

void SourceInspectionTest::letsTheTemplatesPass()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!mayNeedCompiler(QString::fromUtf8(file.readAll())));
}

void SourceInspectionTest::stopsAtWhatTheEngineGetsWrong_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("a late update of an operand") << u"y = x + (x = 5);"_s;
    QTest::newRow("a late update over two lines") << u"y = x +\n  x++;"_s;
    QTest::newRow("a late update that begins a line") << u"y = x\n  + x++;"_s;
    QTest::newRow("an index read too late") << u"a[j] = a[--j];"_s;
    QTest::newRow("an update as an index") << u"a[i++] *= a[i];"_s;
    QTest::newRow("an update in a test") << u"while (i > i--) { }"_s;
    QTest::newRow("an update as an argument") << u"f(x, x = 2);"_s;
    QTest::newRow("an update in an object") << u"y = x + { a: x = 5 }.a;"_s;
    QTest::newRow("an update that is returned") << u"return x + x++;"_s;
    QTest::newRow("two updates in one statement") << u"a = a = b;"_s;
    QTest::newRow("a regular expression") << u"return /a(?<n>b)/.test(t);"_s;
    QTest::newRow("a regular expression after a bracket") << u"f(/x/s);"_s;
    QTest::newRow("a regular expression that can match nothing") << u"t.replace(/x*/g, '-');"_s;
    QTest::newRow("a regular expression that takes for ever") << u"/^(a+)+$/.test(t);"_s;
    QTest::newRow("a broken regular expression") << u"/(/.test(t);"_s;
    QTest::newRow("spread") << u"const o = { ...p };"_s;
    QTest::newRow("a template literal") << u"const t = `${o}`;"_s;
    QTest::newRow("an async handler") << u"async function handler(w) { return w }"_s;
    QTest::newRow("a class") << u"class A { }"_s;
    QTest::newRow("a name that production lacks") << u"new URL('https://x');"_s;
    QTest::newRow("the clock") << u"const now = new Date();"_s;
    QTest::newRow("the clock by another way") << u"const now = Date.now();"_s;
    QTest::newRow("a BigInt literal") << u"const n = 10n;"_s;
    QTest::newRow("a BigInt") << u"const n = BigInt('10');"_s;
    QTest::newRow("the flag v") << u"/[a--b]/v.test(t);"_s;
    QTest::newRow("a counter outside of the handler") << u"let seen = 0;\nfunction handler(w) { seen++; return w }"_s;
    QTest::newRow("a list outside of the handler")
        << u"const seen = [];\nfunction handler(w) { seen.push(w); return w }"_s;
    QTest::newRow("catch without a name") << u"try { f(); } catch { g(); }"_s;
}

void SourceInspectionTest::stopsAtWhatTheEngineGetsWrong()
{
    QFETCH(QString, source);
    QVERIFY(mayNeedCompiler(source));
}

QTEST_GUILESS_MAIN(SourceInspectionTest)
#include "tst_sourceinspection.moc"

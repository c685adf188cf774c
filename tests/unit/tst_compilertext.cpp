// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/compilertext.h"
#include "script/sandbox/compiler.h"
#include "script/sandbox/sourceinspection.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// What the compiler notices, which the plain path must not run past, and which the app can say in every language.
class CompilerTextTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatProductionLacks_data();
    void tellsWhatProductionLacks();
    void hintsAtWhatChangesFromRunToRun_data();
    void hintsAtWhatChangesFromRunToRun();
    void refusesWhatItCannotRun_data();
    void refusesWhatItCannotRun();
    void leavesOtherTextsAlone();

private:
    void expectDiagnostic(const QString &source, const QString &rule, Diagnostic::Severity severity, int line);

    Compiler m_compiler;
};

void CompilerTextTest::expectDiagnostic(const QString &source, const QString &rule, Diagnostic::Severity severity,
                                        int line)
{
    QVERIFY(mayNeedCompiler(source));
    const QList<Diagnostic> found = m_compiler.compile(source).diagnostics;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].rule, rule);
    QCOMPARE(found[0].severity, severity);
    QCOMPARE(found[0].line, line);
    QCOMPARE(compilerText(found[0].message).value_or(QString()), found[0].message);
}

void CompilerTextTest::tellsWhatProductionLacks_data()
{
    QTest::addColumn<QString>("code");
    for (const char *name : {"Intl",
                             "URL",
                             "URLSearchParams",
                             "fetch",
                             "setTimeout",
                             "setInterval",
                             "setImmediate",
                             "clearTimeout",
                             "structuredClone",
                             "btoa",
                             "atob",
                             "TextEncoder",
                             "TextDecoder",
                             "require",
                             "module",
                             "process",
                             "Buffer",
                             "window",
                             "document",
                             "self",
                             "global",
                             "crypto",
                             "navigator",
                             "gc",
                             "print",
                             "Headers",
                             "Request",
                             "Response",
                             "FormData",
                             "Blob",
                             "AbortController",
                             "WebSocket",
                             "XMLHttpRequest",
                             "localStorage",
                             "alert",
                             "WebAssembly",
                             "Temporal"})
        QTest::newRow(name) << u"%1('x')"_s.arg(QString::fromLatin1(name));
}

void CompilerTextTest::tellsWhatProductionLacks()
{
    QFETCH(QString, code);
    expectDiagnostic(u"function handler(webhook) {\n  webhook.payload.x = %1;\n  return webhook;\n}"_s.arg(code),
                     u"runtime/not-in-production"_s, Diagnostic::Severity::Error, 2);
}

void CompilerTextTest::hintsAtWhatChangesFromRunToRun_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Diagnostic::Severity>("severity");
    const auto hint = Diagnostic::Severity::Hint;
    QTest::newRow("the clock") << u"webhook.payload.at = Date.now();"_s << u"runtime/depends-on-clock"_s << hint;
    QTest::newRow("a new date") << u"webhook.payload.at = new Date();"_s << u"runtime/depends-on-clock"_s << hint;
    QTest::newRow("the date as text") << u"webhook.payload.at = Date();"_s << u"runtime/depends-on-clock"_s << hint;
    QTest::newRow("chance") << u"webhook.payload.at = Math.random();"_s << u"runtime/depends-on-chance"_s << hint;
    QTest::newRow("a counter") << u"seen++;"_s << u"runtime/module-state"_s << hint;
    QTest::newRow("a sum") << u"seen += 1;"_s << u"runtime/module-state"_s << hint;
    QTest::newRow("a list that grows") << u"seen.push(1);"_s << u"runtime/module-state"_s << hint;
    QTest::newRow("a member") << u"seen.last = 1;"_s << u"runtime/module-state"_s << hint;
    QTest::newRow("a locale") << u"webhook.payload.at = n.toLocaleString('de');"_s << u"runtime/no-locales"_s << hint;
    QTest::newRow("the console") << u"console.log(1);"_s << u"runtime/not-in-production"_s
                                 << Diagnostic::Severity::Warning;
}

void CompilerTextTest::hintsAtWhatChangesFromRunToRun()
{
    QFETCH(QString, code);
    QFETCH(QString, rule);
    QFETCH(Diagnostic::Severity, severity);
    expectDiagnostic(u"let seen = 0;\nfunction handler(webhook) {\n  %1\n  return webhook;\n}"_s.arg(code), rule,
                     severity, 3);
}

void CompilerTextTest::refusesWhatItCannotRun_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("a BigInt literal") << u"var n = 10n;"_s;
    QTest::newRow("a BigInt") << u"var n = BigInt('10');"_s;
    QTest::newRow("an array of BigInts") << u"var n = new BigInt64Array(2);"_s;
    QTest::newRow("the flag v") << u"var n = /[a--b]/v;"_s;
    QTest::newRow("a module that exports") << u"export function handler(w) { return w; }"_s;
    QTest::newRow("a module that imports") << u"import fs from 'fs';"_s;
    QTest::newRow("an unfinished script") << u"var n = {"_s;
}

void CompilerTextTest::refusesWhatItCannotRun()
{
    QFETCH(QString, code);
    const auto error = m_compiler.compile(code).error;
    QVERIFY(error);
    QCOMPARE(error->line, 1);
    QCOMPARE(compilerText(error->detail).value_or(QString()), error->detail);
}

void CompilerTextTest::leavesOtherTextsAlone()
{
    QVERIFY(!compilerText(u"Missing semicolon."_s));
}

QTEST_GUILESS_MAIN(CompilerTextTest)
#include "tst_compilertext.moc"

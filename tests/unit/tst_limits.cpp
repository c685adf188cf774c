// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/transformrunner.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// A handler that does nothing, as long as wanted: at least 34 characters.
QString sourceOf(qsizetype characters)
{
    const QString handler = u"function handler(w) { return w }//"_s;
    return handler + QString(characters - handler.size(), u'x');
}

/// Keeps some 100 MB for as long as it runs.
QString hungry()
{
    return u"function handler(w) { var kept = []; for (var i = 0; i < 100; ++i) kept.push(new "
           u"Uint8Array(1048576).fill(1)); "
           "w.payload = { kept: kept.length }; return w }"_s;
}

} // namespace

/// Every limit of a run: which error its breach is, and what that says about the limit and the way out.
class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void breachSaysWhatToDo_data();
    void breachSaysWhatToDo();
    void whatStaysWithinPasses_data();
    void whatStaysWithinPasses();
    void keepsBothEndsOfALongLog();
    void keepsBothEndsOfALongEntry();

private:
    RunReport run(const RunJob &job);
    static RunJob jobOf(const QString &source);

    std::unique_ptr<TransformRunner> m_runner;
};

void LimitsTest::initTestCase()
{
    m_runner = std::make_unique<TransformRunner>(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"));
}

RunJob LimitsTest::jobOf(const QString &source)
{
    RunJob job;
    job.source = source;
    job.eventType = u"payment.succeeded"_s;
    job.payload = "{}";
    job.url = u"https://example.com"_s;
    job.timeout = std::chrono::seconds(30);
    return job;
}

RunReport LimitsTest::run(const RunJob &job)
{
    const QFuture<RunReport> future = m_runner->run(job);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    }();
    return future.isFinished() && future.resultCount() == 1 ? future.result() : RunReport{};
}

void LimitsTest::breachSaysWhatToDo_data()
{
    QTest::addColumn<RunJob>("job");
    QTest::addColumn<ScriptError::Kind>("kind");
    QTest::addColumn<QStringList>("words");
    using Kind = ScriptError::Kind;

    RunJob slow = jobOf(u"function handler(w) { for (;;) { } }"_s);
    slow.timeout = std::chrono::milliseconds(300);
    QTest::newRow("time") << slow << Kind::Timeout << QStringList{u"300 ms"_s, u"timeoutMs"_s, u"--timeout-ms"_s};

    QTest::newRow("memory, as it is by default")
        << jobOf(hungry()) << Kind::Memory << QStringList{u"64 MB"_s, u"memoryMb"_s, u"--memory-mb"_s};
    RunJob small = jobOf(u"function handler(w) { var a = []; for (var i = 0; i < 40; ++i) a.push(new "
                         "Uint8Array(1048576).fill(1)); return w }"_s);
    small.memoryLimit = 16 * megabyte;
    QTest::newRow("memory, less than by default") << small << Kind::Memory << QStringList{u"16 MB"_s};

    RunJob verbose = jobOf(u"function handler(w) { w.payload = 'x'.repeat(70e6); return w }"_s);
    verbose.memoryLimit = 1024 * megabyte;
    QTest::newRow("size of the request") << verbose << Kind::Memory << QStringList{u"larger than"_s, u"smaller"_s};

    QTest::newRow("code of 51,201 characters")
        << jobOf(sourceOf(51201)) << Kind::Syntax << QStringList{u"51201"_s, u"51,200"_s, u"Shorten"_s};
    QTest::newRow("code of 9 characters") << jobOf(u"var a = 1"_s) << Kind::Syntax << QStringList{u"9 "_s, u"10 to"_s};
}

void LimitsTest::breachSaysWhatToDo()
{
    QFETCH(const RunJob, job);
    QFETCH(const ScriptError::Kind, kind);
    QFETCH(const QStringList, words);

    const RunReport report = run(job);
    QVERIFY(report.error);
    QCOMPARE(nameOf(report.error->kind), nameOf(kind));
    for (const QString &word : words)
        QVERIFY2(report.error->message.contains(word), qPrintable(report.error->message));
    QCOMPARE(run(jobOf(sourceOf(40))).outcome, Outcome::Unchanged); // it cost its own event only
}

void LimitsTest::whatStaysWithinPasses_data()
{
    QTest::addColumn<RunJob>("job");

    RunJob allowed = jobOf(hungry());
    allowed.memoryLimit = 512 * megabyte;
    QTest::newRow("100 MB where 512 are allowed") << allowed;
    QTest::newRow("code of 51,200 characters") << jobOf(sourceOf(51200));
}

void LimitsTest::whatStaysWithinPasses()
{
    QFETCH(const RunJob, job);
    const RunReport report = run(job);
    QCOMPARE(report.error ? report.error->message : QString(), QString());
}

void LimitsTest::keepsBothEndsOfALongLog()
{
    const RunReport report = run(
        jobOf(u"function handler(w) { for (var i = 1; i <= 20000; ++i) console.log('entry ' + i + '.'); return w }"_s));
    QCOMPARE(report.error ? report.error->message : QString(), QString());
    QVERIFY(report.logs.size() < 20000);
    QCOMPARE(report.logs.first().text, u"entry 1."_s);
    QCOMPARE(report.logs.last().text, u"entry 20000."_s);
    const QString missing = u"%1 entries left out"_s.arg(20000 - (report.logs.size() - 1));
    QVERIFY(std::ranges::any_of(report.logs, [&](const LogEntry &entry) { return entry.text.contains(missing); }));
}

void LimitsTest::keepsBothEndsOfALongEntry()
{
    const RunReport report =
        run(jobOf(u"function handler(w) { console.log('start' + 'x'.repeat(100000) + 'end'); return w }"_s));
    QCOMPARE(report.logs.size(), 1);
    const QString text = report.logs.first().text;
    QVERIFY(text.size() < 100000);
    QVERIFY(text.startsWith(u"start"_s) && text.endsWith(u"end"_s));
    QVERIFY(text.contains(u"characters left out"_s));
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"

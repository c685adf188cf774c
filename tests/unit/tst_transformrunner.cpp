// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/transformrunner.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The real sandbox process, driven as the window and the command line drive it.
class TransformRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reportsOutcome_data();
    void reportsOutcome();
    void reportsError_data();
    void reportsError();
    void keepsBytesOfTheBody_data();
    void keepsBytesOfTheBody();
    void capturesConsole();
    void keepsConsoleOfARunThatWasStopped();
    void startsEveryEventAfresh();
    void givesTheContractedWebhook();
    void repeatsARunUnderAFixedClock();
    void tellsWhatJsonLost();
    void keepsTheEventLoopAlive();
    void goesOnAfterAStoppedRun();
    void cancelsWhatRunsAndWaits();
    void runsManyInOrder();
    void runsManyWhateverOneDoes_data();
    void runsManyWhateverOneDoes();
    void cancelsManyAtOnce();
    void takesNoJobsAtAll();
    void endsThousandsOfJobsWithAReason();
    void survivesLargePayloads_data();
    void survivesLargePayloads();
    void saysWhyTheSandboxIsOfNoUse_data();
    void saysWhyTheSandboxIsOfNoUse();

private:
    RunReport run(const QString &source, const QByteArray &payload = R"({"type":"payment.succeeded","data":{"a":1}})",
                  std::chrono::milliseconds timeout = std::chrono::seconds(1));

    std::unique_ptr<TransformRunner> m_runner;
};

void TransformRunnerTest::initTestCase()
{
    m_runner = std::make_unique<TransformRunner>(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"));
}

RunReport TransformRunnerTest::run(const QString &source, const QByteArray &payload, std::chrono::milliseconds timeout)
{
    RunJob job;
    job.source = source;
    job.eventType = u"payment.succeeded"_s;
    job.payload = payload;
    job.url = u"https://example.com/webhook"_s;
    job.timeout = timeout;
    job.variables = {{u"region"_s, u"eu"_s}};
    const QFuture<RunReport> future = m_runner->run(job);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    }();
    return future.isFinished() && future.resultCount() == 1 ? future.result() : RunReport{};
}

void TransformRunnerTest::reportsOutcome_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("a handler that changes the payload makes a request")
        << u"function handler(w){ w.payload = {x: 1}; return w }"_s << u"request"_s;
    QTest::newRow("a handler that changes the url makes a request")
        << u"function handler(w){ w.url = 'https://api.segment.io/v1/track'; return w }"_s << u"request"_s;
    QTest::newRow("a handler that changes the method makes a request")
        << u"function handler(w){ w.method = 'PUT'; return w }"_s << u"request"_s;
    QTest::newRow("a handler that sets a header makes a request")
        << u"function handler(w){ w.headers = {'X-A': '1'}; return w }"_s << u"request"_s;
    QTest::newRow("a handler that changes the payload in place makes a request")
        << u"function handler(w){ w.payload.data.a = 2; return w }"_s << u"request"_s;
    QTest::newRow("a handler that gives the webhook back leaves it unchanged")
        << u"function handler(w){ return w }"_s << u"unchanged"_s;
    QTest::newRow("an edit of the event type is ignored")
        << u"function handler(w){ w.eventType = 'x'; w.env = null; return w }"_s << u"unchanged"_s;
    QTest::newRow("empty headers change nothing")
        << u"function handler(w){ w.headers = {}; return w }"_s << u"unchanged"_s;
    QTest::newRow("cancel cancels") << u"function handler(w){ w.cancel = true; return w }"_s << u"cancelled"_s;
    QTest::newRow("a const arrow function is a handler") << u"const handler = (w) => w"_s << u"unchanged"_s;
    QTest::newRow("a let function expression is a handler")
        << u"let handler = function (w) { return w }"_s << u"unchanged"_s;
    QTest::newRow("a var function expression is a handler")
        << u"var handler = function (w) { return w }"_s << u"unchanged"_s;
    QTest::newRow("a new object with a payload is a webhook")
        << u"function handler(w){ return { payload: { a: 1 } } }"_s << u"request"_s;
    QTest::newRow("a trailing comment does not hide the handler")
        << u"function handler(w){ return w } // the end"_s << u"unchanged"_s;
}

void TransformRunnerTest::reportsOutcome()
{
    QFETCH(QString, source);
    QFETCH(QString, outcome);
    const RunReport report = run(source);
    QCOMPARE(report.error ? report.error->message : QString(), QString());
    QCOMPARE(nameOf(report.outcome), outcome);
    QCOMPARE(report.request.has_value(), outcome != u"cancelled"_s);
}

void TransformRunnerTest::reportsError_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");

    QTest::newRow("broken syntax has its line")
        << u"var a = 1;\nvar b = ;\n"_s << u"syntax"_s << 2 << u"Unexpected token"_s;
    QTest::newRow("syntax that Hooksmith cannot run has its line")
        << u"function handler(w){\n  w.payload = 1n;\n  return w\n}"_s << u"syntax"_s << 2 << u"BigInt"_s;
    QTest::newRow("a thrown error has its line")
        << u"function handler(w){\n\n  throw new Error('no luck')\n}"_s << u"exception"_s << 3 << u"Error: no luck"_s;
    QTest::newRow("a thrown number has its line")
        << u"function handler(w){\n  throw 42\n}"_s << u"exception"_s << 2 << u"42"_s;
    QTest::newRow("a thrown null has its line")
        << u"function handler(w){\n  throw null\n}"_s << u"exception"_s << 2 << u"null"_s;
    QTest::newRow("a thrown object is told as JSON")
        << u"function handler(w){\n  throw { a: 1 }\n}"_s << u"exception"_s << 2 << u"threw {\"a\":1}, which"_s;
    QTest::newRow("a thrown object in a list is told as JSON")
        << u"function handler(w){\n  throw [{ a: 1 }]\n}"_s << u"exception"_s << 2 << u"threw [{\"a\":1}], which"_s;
    QTest::newRow("a thrown object that is no JSON") << u"function handler(w){\n  const o = {}; o.o = o; throw o\n}"_s
                                                     << u"exception"_s << 2 << u"threw [object Object], which"_s;
    QTest::newRow("a read of null has its line")
        << u"function handler(w){\n  var c = null;\n  return c.name\n}"_s << u"exception"_s << 3 << u"null"_s;
    QTest::newRow("an error at the top level has its line")
        << u"var x = 1;\nnothing();"_s << u"exception"_s << 2 << u"nothing"_s;
    QTest::newRow("endless recursion ends as an exception")
        << u"function handler(w){ return handler(w) }"_s << u"exception"_s << 1 << u"call stack"_s;
    QTest::newRow("an endless loop ends at the deadline")
        << u"function handler(w){ for(;;){} }"_s << u"timeout"_s << 0 << u"1000 ms"_s;
    QTest::newRow("an endless loop at the top level ends at the deadline")
        << u"for (;;) { }"_s << u"timeout"_s << 0 << u"1000 ms"_s;
    QTest::newRow("a getter that loops while the result is read ends at the deadline")
        << u"function handler(w){ return { get payload(){ for(;;){} } } }"_s << u"timeout"_s << 0 << u"1000 ms"_s;
    QTest::newRow("a transform that fills memory is stopped")
        << u"function handler(w){ var a = []; for(;;) a.push('x'.repeat(1000) + a.length) }"_s << u"memory"_s << 0
        << u"64 MB"_s;
    QTest::newRow("no code at all") << QString() << u"syntax"_s << 0
                                    << u"has 0 characters; production takes 10 to 51,200. Write"_s;
    QTest::newRow("no handler") << u"var x = 1;"_s << u"return"_s << 0 << u"no function named handler"_s;
    QTest::newRow("a handler that is no function") << u"var handler = 5;"_s << u"return"_s << 0 << u"not a function"_s;
    QTest::newRow("a handler that returns nothing") << u"function handler(w){}"_s << u"return"_s << 0 << u"undefined"_s;
    QTest::newRow("a handler that returns null")
        << u"function handler(w){ return null }"_s << u"return"_s << 0 << u"null"_s;
    QTest::newRow("a handler that returns a text")
        << u"function handler(w){ return 'x' }"_s << u"return"_s << 0 << u"string"_s;
    QTest::newRow("a handler that returns an array")
        << u"function handler(w){ return [w] }"_s << u"return"_s << 0 << u"array"_s;
    QTest::newRow("a handler that returns a promise")
        << u"function handler(w){ return Promise.resolve(w) }"_s << u"return"_s << 0 << u"Promise"_s;
    QTest::newRow("a handler that returns an object without payload")
        << u"function handler(w){ return {} }"_s << u"return"_s << 0 << u"no payload"_s;
    QTest::newRow("a payload that is undefined")
        << u"function handler(w){ w.payload = undefined; return w }"_s << u"return"_s << 0 << u"JSON"_s;
    QTest::newRow("a payload that is cyclic")
        << u"function handler(w){ w.payload.me = w.payload; return w }"_s << u"return"_s << 0 << u"JSON"_s;
    QTest::newRow("an unknown method") << u"function handler(w){ w.method = 'GET'; return w }"_s << u"return"_s << 0
                                       << u"\"GET\""_s;
    QTest::newRow("a relative url") << u"function handler(w){ w.url = '/v1/track'; return w }"_s << u"return"_s << 0
                                    << u"/v1/track"_s;
    QTest::newRow("a file url") << u"function handler(w){ w.url = 'file:///etc/passwd'; return w }"_s << u"return"_s
                                << 0 << u"file:"_s;
    QTest::newRow("headers that are an array")
        << u"function handler(w){ w.headers = ['a']; return w }"_s << u"return"_s << 0 << u"array"_s;
    QTest::newRow("a header whose value is an object")
        << u"function handler(w){ w.headers = {'X-A': {}}; return w }"_s << u"return"_s << 0 << u"X-A"_s;
    QTest::newRow("a header whose name is no token")
        << u"function handler(w){ w.headers = {'X Y': 'a'}; return w }"_s << u"return"_s << 0 << u"\"X Y\""_s;
    QTest::newRow("a header whose value has a line break")
        << u"function handler(w){ w.headers = {'X-A': 'a\\r\\nb'}; return w }"_s << u"return"_s << 0 << u"X-A"_s;
    QTest::newRow("a JSON.parse that crashes the engine costs its own event only")
        << u"function handler(w){ JSON.parse('[' + '1,'.repeat(1500000) + '1]'); return w }"_s << u"crash"_s << 0
        << u"sandbox"_s;
}

void TransformRunnerTest::reportsError()
{
    QFETCH(QString, source);
    QFETCH(QString, kind);
    QFETCH(int, line);
    QFETCH(QString, message);
    const bool isSlow = kind == u"memory"_s || kind == u"crash"_s; // on a busy machine
    const RunReport report = isSlow ? run(source, "{}", std::chrono::seconds(30)) : run(source);
    QVERIFY(report.error.has_value());
    QCOMPARE(nameOf(report.error->kind), kind);
    QCOMPARE(report.error->line, line);
    QVERIFY2(report.error->message.contains(message), qPrintable(report.error->message));
    QCOMPARE(report.outcome, Outcome::Error);
    QVERIFY(!report.request.has_value());
    QCOMPARE(report.eventType, u"payment.succeeded"_s);
    QCOMPARE(run(u"function handler(w){ return w }"_s).outcome, Outcome::Unchanged); // nothing is left behind
}

void TransformRunnerTest::keepsBytesOfTheBody_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("body");
    const QString forward = u"function handler(w){ w.url = 'https://example.com/x'; return w }"_s;

    QTest::newRow("an unchanged payload is the text as it came, blanks included")
        << u"function handler(w){ return w }"_s << QByteArray("{ \"b\": 1.10,\n \"a\": 12345678901234567890 }")
        << QByteArray("{ \"b\": 1.10,\n \"a\": 12345678901234567890 }");
    QTest::newRow("keys keep their order") << forward << QByteArray(R"({"z":1,"a":2,"m":{"y":1,"b":2}})")
                                           << QByteArray(R"({"z":1,"a":2,"m":{"y":1,"b":2}})");
    QTest::newRow("a payload that only gets another address is the text as it came")
        << forward << QByteArray("{ \"b\": 1.50,\n \"a\": 12345678901234567890, \"c\": 1E3, \"2\": \"\\u0041\" }")
        << QByteArray("{ \"b\": 1.50,\n \"a\": 12345678901234567890, \"c\": 1E3, \"2\": \"\\u0041\" }");
    QTest::newRow("a payload that was changed in place is written as JSON.stringify writes it")
        << u"function handler(w){ w.payload.n = 2; w.url = 'https://example.com/x'; return w }"_s
        << QByteArray(R"({ "b": 1.50, "n": 1 })") << QByteArray(R"({"b":1.5,"n":2})");
    QTest::newRow("a copy of the payload is written as JSON.stringify writes it")
        << u"function handler(w){ w.payload = { b: w.payload.b }; w.url = 'https://example.com/x'; return w }"_s
        << QByteArray(R"({ "b": 1.50 })") << QByteArray(R"({"b":1.5})");
    QTest::newRow("a getter in the payload does not hide behind the text as it came")
        << u"function handler(w){ var n = 0; Object.defineProperty(w.payload, 'b', { get: function () { return ++n }, "
           "enumerable: true }); w.url = 'https://example.com/x'; return w }"_s
        << QByteArray(R"({ "b": 1.50 })") << QByteArray(R"({"b":1})");
    QTest::newRow("whole numbers stay whole") << forward << QByteArray(R"({"a":4999,"b":9007199254740991,"c":-1})")
                                              << QByteArray(R"({"a":4999,"b":9007199254740991,"c":-1})");
    QTest::newRow("fractions keep their digits")
        << forward << QByteArray(R"({"a":19.99,"b":0.1,"c":1e-7})") << QByteArray(R"({"a":19.99,"b":0.1,"c":1e-7})");
    QTest::newRow("texts beyond ASCII stay as they are")
        << forward << QByteArray("{\"name\":\"김철수 😀 \\u0001\"}") << QByteArray("{\"name\":\"김철수 😀 \\u0001\"}");
    QTest::newRow("a payload set to a text is a JSON text")
        << u"function handler(w){ w.payload = 'hi \"x\"'; return w }"_s << QByteArray("{}")
        << QByteArray(R"("hi \"x\"")");
}

void TransformRunnerTest::keepsBytesOfTheBody()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, body);
    const RunReport report = run(source, payload);
    QVERIFY(report.request.has_value());
    QCOMPARE(report.request->body, body);
}

void TransformRunnerTest::capturesConsole()
{
    const RunReport report = run(uR"(function handler(w) {
        console.log('amount', 4999, { a: [1] }, null, undefined);
        console.info(true); console.warn('careful'); console.error(new TypeError('bad'));
        return w })"_s);
    const QList<LogEntry> logs = report.logs;
    QCOMPARE(logs.size(), 4);
    QCOMPARE(logs[0].level, u"log"_s);
    QCOMPARE(logs[0].text, u"amount 4999 {\n  \"a\": [\n    1\n  ]\n} null undefined"_s);
    QCOMPARE(logs[1].level, u"info"_s);
    QCOMPARE(logs[2].level, u"warn"_s);
    QCOMPARE(logs[3].level, u"error"_s);
    QVERIFY(logs[3].text.startsWith(u"TypeError: bad"_s));
}

void TransformRunnerTest::keepsConsoleOfARunThatWasStopped()
{
    const RunReport report = run(u"function handler(w){ console.log('before'); for(;;){} }"_s);
    QCOMPARE(nameOf(report.error->kind), u"timeout"_s);
    QCOMPARE(report.logs.size(), 1);
    QCOMPARE(report.logs[0].text, u"before"_s);
}

void TransformRunnerTest::startsEveryEventAfresh()
{
    const QString counting = uR"(var count = 0;
        function handler(w) {
            count += 1; Array.prototype.mine = (Array.prototype.mine || 0) + 1;
            w.payload = { count: count, mine: Array.prototype.mine };
            return w
        })"_s;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run(counting).request->body, QByteArray(R"({"count":1,"mine":1})"));
}

void TransformRunnerTest::givesTheContractedWebhook()
{
    const RunReport report = run(uR"(function handler(w) {
        w.payload = { keys: Object.keys(w), method: w.method, url: w.url, type: w.eventType, env: w.env, cancel: w.cancel,
                      url2: typeof URL, gc: typeof gc, headers: w.headers };
        return w })"_s);
    QCOMPARE(
        report.request->body,
        QByteArray(
            R"({"keys":["method","url","payload","eventType","env","transformationsParams","cancel"],"method":"POST",)"
            R"("url":"https://example.com/webhook","type":"payment.succeeded","env":{"region":"eu"},"cancel":false,)"
            R"("url2":"undefined","gc":"undefined"})"));
}

void TransformRunnerTest::repeatsARunUnderAFixedClock()
{
    RunJob job;
    job.source = uR"(var loaded = Date.now();
        function handler(w) {
            w.payload = [loaded, Date.now(), new Date().toISOString(), Date().slice(0, 15), new Date(0).getTime(),
                         Math.random(), Math.random()];
            return w })"_s;
    job.payload = "{}";
    job.url = u"https://example.com"_s;
    job.fixedTime = 1767225600000;
    const auto bodyOf = [this](const RunJob &one) {
        const QFuture<RunReport> future = m_runner->run(one);
        [&] {
            QTRY_VERIFY(future.isFinished());
        }();
        return future.result().request->body;
    };
    const QByteArray first = bodyOf(job);
    const QByteArray start = R"([1767225600000,1767225600000,"2026-01-01T00:00:00.000Z","Thu Jan 01 2026",0,)";
    QVERIFY2(first.startsWith(start), first.constData());
    QCOMPARE(bodyOf(job), first);
    job.fixedTime.reset();
    const QByteArray real = bodyOf(job);
    QVERIFY2(!real.startsWith("[1767225600000"), real.constData());
    QVERIFY(real.mid(real.lastIndexOf(',')) != first.mid(first.lastIndexOf(',')));
}

void TransformRunnerTest::tellsWhatJsonLost()
{
    const RunReport report = run(uR"(function handler(w) {
        w.payload = { a: NaN, 'b/c': [1, undefined, { d: -1 / 0 }], e: null, f: undefined, g: new Date(NaN), h: () => 1 };
        return w })"_s);
    QStringList asNull;
    QStringList leftOut;
    for (const Diagnostic &diagnostic : report.diagnostics) {
        if (diagnostic.rule == u"runtime/lost-value")
            (diagnostic.message.contains(u"left out"_s) ? leftOut : asNull).append(diagnostic.pointer);
    }
    QCOMPARE(asNull, (QStringList{u"/a"_s, u"/b~1c/1"_s, u"/b~1c/2/d"_s}));
    QCOMPARE(leftOut, QStringList{u"/h"_s}); // not "/f": an optional field is left out on purpose
    QCOMPARE(run(u"function handler(w){ w.payload = { a: null, b: 'null' }; return w }"_s).diagnostics.size(), 0);
}

void TransformRunnerTest::keepsTheEventLoopAlive()
{
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(10);
    run(u"function handler(w){ for(;;){} }"_s);
    QVERIFY2(ticks > 20, qPrintable(QString::number(ticks)));
}

void TransformRunnerTest::goesOnAfterAStoppedRun()
{
    RunJob endless;
    endless.source = u"for (;;) { }"_s;
    endless.payload = "{}";
    endless.url = u"https://example.com"_s;
    endless.timeout = std::chrono::milliseconds(50);
    RunJob quick = endless;
    quick.source = u"function handler(w){ return w }"_s;
    const QFuture<RunReport> first = m_runner->run(endless);
    const QFuture<RunReport> second = m_runner->run(quick);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(first.result().error->kind, ScriptError::Kind::Timeout);
    QCOMPARE(second.result().outcome, Outcome::Unchanged);
}

void TransformRunnerTest::cancelsWhatRunsAndWaits()
{
    RunJob endless;
    endless.source = u"for (;;) { }"_s;
    endless.payload = "{}";
    endless.timeout = std::chrono::minutes(1);
    const QFuture<RunReport> running = m_runner->run(endless);
    const QFuture<RunReport> waiting = m_runner->run(endless);
    m_runner->cancelAll();
    QTRY_VERIFY(running.isCanceled() && running.isFinished());
    QTRY_VERIFY(waiting.isCanceled() && waiting.isFinished());
    QCOMPARE(run(u"function handler(w){ return w }"_s).outcome, Outcome::Unchanged);
}

namespace {

QList<RunJob> numberedJobs(const QString &source, int count)
{
    QList<RunJob> jobs;
    for (int i = 0; i < count; ++i) {
        RunJob job;
        job.source = source;
        job.eventType = u"event.%1"_s.arg(i);
        job.payload = "{\"n\":" + QByteArray::number(i) + "}";
        job.url = u"https://example.com"_s;
        jobs.append(job);
    }
    return jobs;
}

} // namespace

void TransformRunnerTest::runsManyInOrder()
{
    constexpr int count = 300;
    const QString source =
        u"function handler(w) { console.log(w.eventType); w.payload = [w.payload.n]; Array.prototype.x = 1; return w }"_s;
    const QFuture<RunReport> future = m_runner->runAll(numberedJobs(source, count));
    const QFuture<RunReport> later = m_runner->run(numberedJobs(u"function handler(w) { return w }"_s, 1).first());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    const QList<RunReport> reports = future.results();
    QCOMPARE(reports.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(reports[i].eventType, u"event.%1"_s.arg(i));
        QCOMPARE(reports[i].request->body, "[" + QByteArray::number(i) + "]");
        QCOMPARE(reports[i].logs, (QList<LogEntry>{{u"log"_s, reports[i].eventType}}));
    }
    QTRY_VERIFY(later.isFinished());
    QCOMPARE(later.result().outcome, Outcome::Unchanged);
}

void TransformRunnerTest::runsManyWhateverOneDoes_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("kind");
    QTest::newRow("one that loops for ever") << u"for (;;) {}"_s << u"timeout"_s;
    QTest::newRow("one that ends the process") << u"JSON.parse('[' + '1,'.repeat(1500000) + '1]')"_s << u"crash"_s;
    QTest::newRow("one that fills memory")
        << u"for (var a = [];;) a.push('x'.repeat(1000) + a.length)"_s << u"memory"_s;
    QTest::newRow("one that throws") << u"throw new Error('no')"_s << u"exception"_s;
}

void TransformRunnerTest::runsManyWhateverOneDoes()
{
    QFETCH(QString, statement);
    QFETCH(QString, kind);
    const QString source = u"function handler(w) { if (w.payload.n === 5) { %1 } return w }"_s.arg(statement);
    QList<RunJob> jobs = numberedJobs(source, 10);
    if (kind != u"timeout"_s)
        jobs[5].timeout = std::chrono::seconds(30); // on a busy machine
    const QFuture<RunReport> future = m_runner->runAll(jobs);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    const QList<RunReport> reports = future.results();
    QCOMPARE(reports.size(), 10);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(reports[i].eventType, u"event.%1"_s.arg(i));
        QCOMPARE(reports[i].outcome, i == 5 ? Outcome::Error : Outcome::Unchanged);
    }
    QCOMPARE(nameOf(reports[5].error->kind), kind);
}

void TransformRunnerTest::cancelsManyAtOnce()
{
    QFuture<RunReport> future = m_runner->runAll(numberedJobs(u"for (;;) { }"_s, 100));
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(run(u"function handler(w){ return w }"_s).outcome, Outcome::Unchanged);
}

void TransformRunnerTest::takesNoJobsAtAll()
{
    const QFuture<RunReport> future = m_runner->runAll({});
    QVERIFY(future.isFinished());
    QVERIFY(future.results().isEmpty());
}

void TransformRunnerTest::endsThousandsOfJobsWithAReason()
{
    constexpr int count = 3000;
    const QString source = uR"(function handler(w) {
        if (w.payload.n % 500 === 1) for (;;) {}
        if (w.payload.n % 500 === 2) JSON.parse('[' + '1,'.repeat(1500000) + '1]');
        if (w.payload.n % 3 === 0) Array.prototype.x = Map = 1;
        return w })"_s;
    QList<RunJob> jobs = numberedJobs(source, count);
    QList<QFuture<RunReport>> futures;
    for (RunJob &job : jobs) {
        job.timeout = std::chrono::milliseconds(500);
        futures.append(m_runner->run(job));
    }
    const auto isDropped = [](qsizetype i) {
        return i % 100 == 50;
    };
    for (qsizetype i = 0; i < count; ++i) {
        if (isDropped(i))
            futures[i].cancel();
    }
    QTRY_VERIFY_WITH_TIMEOUT(futures.last().isFinished(), 240000);
    for (qsizetype i = 0; i < count; ++i) {
        QVERIFY(futures[i].isFinished());
        QCOMPARE(futures[i].resultCount(), isDropped(i) ? 0 : 1);
        if (isDropped(i))
            continue;
        const RunReport report = futures[i].result();
        QCOMPARE(report.eventType, jobs[i].eventType);
        QCOMPARE(report.outcome == Outcome::Error, i % 500 == 1 || i % 500 == 2);
        QCOMPARE(report.error.has_value(), report.outcome == Outcome::Error);
        QVERIFY(!report.error || !report.error->message.isEmpty());
    }
}

void TransformRunnerTest::survivesLargePayloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("a payload of 20 MB") << QByteArray(R"({"text":")" + QByteArray(20 * 1024 * 1024, 'x') + R"("})");
    QTest::newRow("an array of a million elements")
        << QByteArray(R"({"list":[0)" + QByteArray(",1").repeated(999999) + "]}");
}

void TransformRunnerTest::survivesLargePayloads()
{
    QFETCH(QByteArray, payload);
    const RunReport report = run(u"function handler(w){ return w }"_s, payload, std::chrono::seconds(30));
    QCOMPARE(report.error ? report.error->message : QString(), QString());
    QCOMPARE(report.outcome, Outcome::Unchanged);
    QVERIFY(report.request->body == payload);
}

void TransformRunnerTest::saysWhyTheSandboxIsOfNoUse_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("word");
    QTest::newRow("it is missing") << u"/nowhere/hooksmith-sandbox"_s << u"installed"_s;
    QTest::newRow("it does not understand and ends") << u"/bin/true"_s << u"another version"_s;
}

void TransformRunnerTest::saysWhyTheSandboxIsOfNoUse()
{
    QFETCH(const QString, program);
    QFETCH(const QString, word);
    TransformRunner runner(program);
    RunJob job;
    job.payload = "{}";
    const QFuture<RunReport> future = runner.run(job);
    QTRY_VERIFY(future.isFinished());
    const ScriptError error = future.result().error.value();
    QCOMPARE(error.kind, ScriptError::Kind::Crash);
    QVERIFY2(error.message.contains(program) && error.message.contains(word), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TransformRunnerTest)
#include "tst_transformrunner.moc"

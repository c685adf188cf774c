// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/replay.h"
#include "script/transformrunner.h"

#include <QBuffer>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Files of events through real sandbox processes.
class ReplayTest : public QObject
{
    Q_OBJECT

private slots:
    void givesOneResultALineInOrder();
    void goesOnAfter_data();
    void goesOnAfter();
    void saysWhatIsNoEvent_data();
    void saysWhatIsNoEvent();
    void readsWhatListenRecorded();
    void givesEachEventAFreshWorld_data();
    void givesEachEventAFreshWorld();
    void saysTheSameAsARunOfItsOwn();
    void endsAtOnceOnAnEmptyFile();
    void saysThatResultsCannotBeWritten();
    void stopsAfterWholeLines();

private:
    struct Ended
    {
        std::optional<Result<Replay::Summary>> summary;
        QList<JsonValue> results;
    };
    static Ended replay(const QString &source, const QByteArray &events, int processes = 2);
};

ReplayTest::Ended ReplayTest::replay(const QString &source, const QByteArray &events, int processes)
{
    RunJob job;
    job.source = source;
    job.url = u"https://example.com"_s;
    QBuffer in;
    in.setData(events);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Ended ended;
    Replay replay(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"), job, in, out, processes);
    connect(&replay, &Replay::finished, [&ended](const Result<Replay::Summary> &summary) { ended.summary = summary; });
    replay.start();
    [&ended] {
        QTRY_VERIFY_WITH_TIMEOUT(ended.summary.has_value(), 60000);
    }();
    for (const QByteArray &line : out.data().split('\n')) {
        if (!line.isEmpty())
            ended.results.append(parseJson(line).value_or(JsonValue()));
    }
    return ended;
}

void ReplayTest::givesOneResultALineInOrder()
{
    constexpr int count = 5000;
    QByteArray events;
    for (int i = 0; i < count; ++i)
        events += R"({"type":"payment.succeeded","data":{"n":)" + QByteArray::number(i) + R"(,"pad":")" +
                  QByteArray(200, 'x') + "\"}}\n";
    events.chop(1); // the last line needs no newline
    const Ended ended =
        replay(u"function handler(w) { w.payload = { n: w.payload.data.n, t: w.eventType }; return w }"_s, events);
    QCOMPARE(ended.summary->value().events, count);
    QCOMPARE(ended.summary->value().failed, 0);
    QCOMPARE(ended.results.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(ended.results[i][u"index"].toInt(-1), i);
        QCOMPARE(ended.results[i].at(u"/request/body/n")->toInt(-1), i);
        QCOMPARE(ended.results[i].at(u"/request/body/t")->toString(), u"payment.succeeded"_s);
    }
}

void ReplayTest::goesOnAfter_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a line that is no JSON") << QByteArray("{\"type\": oops") << u"syntax"_s;
    QTest::newRow("an event that loops for ever") << QByteArray(R"({"type":"loop"})") << u"timeout"_s;
    QTest::newRow("an event that fills memory") << QByteArray(R"({"type":"fill"})") << u"memory"_s;
    QTest::newRow("an event that ends the process") << QByteArray(R"({"type":"crash"})") << u"crash"_s;
    QTest::newRow("an event that throws") << QByteArray(R"({"type":"throw"})") << u"exception"_s;
}

void ReplayTest::goesOnAfter()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, kind);
    const QString source = uR"(function handler(w) {
        if (w.eventType === 'loop') for (;;) {}
        if (w.eventType === 'fill') for (var a = [];;) a.push('x'.repeat(1000) + a.length);
        if (w.eventType === 'crash') JSON.parse('[' + '1,'.repeat(1500000) + '1]');
        if (w.eventType === 'throw') throw new Error('no');
        console.log(w.eventType);
        return w })"_s;
    const QByteArray fine = QByteArray("{\"type\":\"fine\"}\n");
    const Ended ended = replay(source, fine.repeated(20) + line + '\n' + fine.repeated(20));
    QCOMPARE(ended.summary->value(), (Replay::Summary{41, 1}));
    QCOMPARE(ended.results.size(), 41);
    for (int i = 0; i < 41; ++i) {
        QCOMPARE(ended.results[i][u"index"].toInt(-1), i);
        QCOMPARE(ended.results[i][u"outcome"].toString(), i == 20 ? u"error"_s : u"unchanged"_s);
        QCOMPARE(ended.results[i][u"logs"].array().size(), size_t(i == 20 ? 0 : 1));
    }
    QCOMPARE(ended.results[20].at(u"/error/kind")->toString(), kind);
}

void ReplayTest::saysWhatIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("column");
    QTest::newRow("an object without a type") << QByteArray(R"({"foo":1})") << u"\"type\""_s << 1;
    QTest::newRow("a type that is no text") << QByteArray(R"( {"type":1})") << u"\"type\""_s << 2;
    QTest::newRow("null") << QByteArray("null") << u"\"type\""_s << 1;
    QTest::newRow("a text") << QByteArray(R"("x")") << u"\"type\""_s << 1;
    QTest::newRow("a list") << QByteArray("[1]") << u"\"type\""_s << 1;
    QTest::newRow("a broken line") << QByteArray(R"({"type":"a",})") << u"comma too many"_s << 13;
}

void ReplayTest::saysWhatIsNoEvent()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, words);
    QFETCH(const int, column);
    const QByteArray fine = "{\"type\":\"fine\"}\n";
    for (const QByteArray &last : {fine, QByteArray("{\"type\":\"loop\"}\n")}) { // the batch breaks off at a loop
        const Ended ended = replay(uR"(function handler(w) { while (w.eventType === 'loop') {} return w })"_s,
                                   fine + '\n' + line + '\n' + last);
        QCOMPARE(ended.results.size(), 3);
        const JsonValue &result = ended.results[1];
        QCOMPARE(result[u"outcome"].toString(), u"error"_s);
        QVERIFY(result[u"eventType"].isString() && result[u"eventType"].toString().isEmpty());
        QCOMPARE(result.at(u"/error/kind")->toString(), u"syntax"_s);
        const QString message = result.at(u"/error/message")->toString();
        QVERIFY2(message.contains(words), qPrintable(message));
        QCOMPARE(result.at(u"/error/line")->toInt(), 3);
        QCOMPARE(result.at(u"/error/column")->toInt(), column);
    }
}

void ReplayTest::readsWhatListenRecorded()
{
    const Ended ended =
        replay(u"function handler(w) { return w }"_s, R"({"kind":"event","index":0,"payload":{"type":"a","n":1.50}})"
                                                      "\n"
                                                      R"({"kind":"result","index":0,"outcome":"request"})"
                                                      "\n"
                                                      R"({"type":"b","kind":"event"})"
                                                      "\n");
    QCOMPARE(ended.summary->value(), (Replay::Summary{2, 0}));
    QCOMPARE(ended.results[0][u"eventType"].toString(), u"a"_s);
    QCOMPARE(toCompactJson(*ended.results[0].at(u"/request/body")), QByteArray(R"({"type":"a","n":1.50})"));
    QCOMPARE(ended.results[1][u"index"].toInt(), 1);
    QCOMPARE(ended.results[1][u"eventType"].toString(), u"b"_s);
}

void ReplayTest::givesEachEventAFreshWorld_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("where every event changes a prototype") << u"Array.prototype.seen = 'x' + [].seen;"_s;
    QTest::newRow("where one of many does") << u"if (w.payload.n === 21) Object.prototype.seen = 'here';"_s;
    QTest::newRow("where one keeps a global variable") << u"globalThis.seen = 'x' + globalThis.seen;"_s;
    QTest::newRow("where one throws a text") << u"if (w.payload.n === 21) { [].__proto__.seen = 1; throw 'text'; }"_s;
    QTest::newRow("where one fails after it changed a prototype")
        << u"if (w.payload.n === 21) { [].__proto__.seen = 1; null.x; }"_s;
}

void ReplayTest::givesEachEventAFreshWorld()
{
    QFETCH(const QString, code);
    const QString source = u"function handler(w) { var before = [].seen + '|' + ({}).seen + '|' + globalThis.seen;"_s +
                           code + u" console.log('said'); w.payload = { before: before }; return w }"_s;
    constexpr int count = 60;
    QByteArray events;
    for (int i = 0; i < count; ++i)
        events += R"({"type":"payment.succeeded","n":)" + QByteArray::number(i) + "}\n";
    const Ended ended = replay(source, events);
    QCOMPARE(ended.results.size(), count);
    for (int i = 0; i < count; ++i) {
        if (ended.results[i][u"outcome"].toString() == u"error"_s) {
            QCOMPARE(i, 21);
            continue;
        }
        QCOMPARE(ended.results[i].at(u"/request/body/before")->toString(), u"undefined|undefined|undefined"_s);
        QCOMPARE(ended.results[i][u"logs"].array().size(), size_t(1));
    }
}

/// What the sandbox noticed in the code and in the result is said of each event, as "run" says it.
void ReplayTest::saysTheSameAsARunOfItsOwn()
{
    RunJob job;
    job.source = uR"(function handler(w) {
        console.log('seen');
        w.payload = { amount: w.payload.n / 0 };
        return w })"_s;
    job.url = u"https://example.com"_s;
    job.payload = R"({"type":"payment.succeeded","n":1})";
    TransformRunner runner(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"));
    const QFuture<RunReport> future = runner.run(job);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    const RunReport alone = future.result();
    QVERIFY(std::ranges::any_of(alone.diagnostics, [](const Diagnostic &one) {
        return one.rule == u"runtime/lost-value"_s && one.pointer == u"/amount"_s;
    }));
    const Ended ended = replay(job.source, job.payload + '\n');
    QCOMPARE(ended.summary->value(), (Replay::Summary{1, 0}));
    const JsonValue expected = parseJson(toJson(alone)).value_or(JsonValue());
    for (const QString &part : {u"diagnostics"_s, u"logs"_s, u"request"_s, u"outcome"_s})
        QCOMPARE(toCompactJson(ended.results[0][part]), toCompactJson(expected[part]));
}

void ReplayTest::endsAtOnceOnAnEmptyFile()
{
    QCOMPARE(replay(u"function handler(w) { return w }"_s, "\n\n").summary->value(), (Replay::Summary{0, 0}));
}

void ReplayTest::saysThatResultsCannotBeWritten()
{
    RunJob job;
    job.source = u"function handler(w) { return w }"_s;
    job.url = u"https://example.com"_s;
    QBuffer in;
    in.setData("{}\n");
    in.open(QIODevice::ReadOnly);
    QBuffer out; // not open
    std::optional<Result<Replay::Summary>> summary;
    Replay replay(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"), job, in, out, 1);
    connect(&replay, &Replay::finished, [&summary](const Result<Replay::Summary> &ended) { summary = ended; });
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    replay.start();
    QTRY_VERIFY(summary.has_value());
    QVERIFY(!summary->has_value());
    QCOMPARE(summary->error().kind, Error::Kind::Io);
}

void ReplayTest::stopsAfterWholeLines()
{
    RunJob job;
    job.source = u"function handler(w) { return w }"_s;
    job.url = u"https://example.com"_s;
    QBuffer in;
    in.setData(QByteArray("{\"type\":\"fine\",\"pad\":\"" + QByteArray(500, 'x') + "\"}\n").repeated(4000));
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    std::optional<Result<Replay::Summary>> summary;
    Replay replay(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox"), job, in, out, 2);
    connect(&replay, &Replay::finished, [&summary](const Result<Replay::Summary> &ended) { summary = ended; });
    connect(&replay, &Replay::progressed, &replay, &Replay::stop);
    replay.start();
    QTRY_VERIFY(summary.has_value());
    QVERIFY(summary->value().events > 0 && summary->value().events < 4000);
    QVERIFY(out.data().endsWith('\n'));
    QCOMPARE(out.data().count('\n'), summary->value().events);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"

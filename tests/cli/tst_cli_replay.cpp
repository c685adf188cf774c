// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/json.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// `hooksmith replay` through the real program.
class TestCliReplay : public QObject
{
    Q_OBJECT

private slots:
    void writesOneResultALine_data();
    void writesOneResultALine();
    void writesTextToRead();
    void writesTextOfWhatIsPassedOn();
    void saysHowManyFailed();
    void refusesBadInput_data();
    void refusesBadInput();
    void leavesWholeLinesWhenInterrupted();

private:
    static const QByteArray transform;
    static const QByteArray events;
};

const QByteArray TestCliReplay::transform = "function handler(webhook) {\n"
                                            "  if (!webhook.payload.data) throw new Error('no data');\n"
                                            "  webhook.payload = webhook.payload.data;\n"
                                            "  return webhook;\n"
                                            "}\n";
const QByteArray TestCliReplay::events = "{\"type\":\"payment.succeeded\",\"data\":{\"n\":1}}\n"
                                         "{\"type\":\"payment.failed\",\"data\":{\"n\":2}}\n";

void TestCliReplay::writesOneResultALine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("fromInput");
    QTest::newRow("from a file to standard output") << QStringList{u"--events"_s, u"events.ndjson"_s} << false;
    QTest::newRow("from standard input") << QStringList{u"--events"_s, u"-"_s} << true;
    QTest::newRow("to a file") << QStringList{u"--events"_s, u"events.ndjson"_s, u"--out"_s, u"out.ndjson"_s} << false;
    QTest::newRow("as JSON by name") << QStringList{u"--events"_s, u"events.ndjson"_s, u"--format"_s, u"json"_s}
                                     << false;
    QTest::newRow("with three processes")
        << QStringList{u"--events"_s, u"events.ndjson"_s, u"--jobs"_s, u"3"_s} << false;
}

void TestCliReplay::writesOneResultALine()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, fromInput);
    const CommandLineHome home;
    home.write(u"transform.js"_s, transform);
    home.write(u"events.ndjson"_s, events);
    const ProgramRun run = home.run(QStringList{u"replay"_s, u"--transform"_s, u"transform.js"_s} + arguments,
                                    fromInput ? events : QByteArray());
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.status, 0);
    const QByteArray out = arguments.contains(u"--out"_s) ? home.read(u"out.ndjson"_s) : run.out;
    const QByteArrayList lines = out.split('\n');
    QCOMPARE(lines.size(), 3);
    const JsonValue second = parseJson(lines[1]).value_or(JsonValue());
    QCOMPARE(second[u"index"].toInt(), 1);
    QCOMPARE(second[u"eventType"].toString(), u"payment.failed"_s);
    QCOMPARE(second[u"outcome"].toString(), u"request"_s);
    QCOMPARE(second.at(u"/request/body/n")->toInt(), 2);
}

void TestCliReplay::writesTextToRead()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, transform);
    const ProgramRun run =
        home.run({u"replay"_s, u"--transform"_s, u"transform.js"_s, u"--events"_s, u"-"_s, u"--format"_s, u"text"_s},
                 events + "{\"type\":\"x\\u001b[2J\"}\n");
    QCOMPARE(run.out, QByteArray("0  payment.succeeded  request  POST https://example.com/webhook\n"
                                 "1  payment.failed  request  POST https://example.com/webhook\n"
                                 "2  x\\u001b[2J  error  exception at 2:40: Error: no data\n"));
}

void TestCliReplay::writesTextOfWhatIsPassedOn()
{
    const CommandLineHome home;
    home.write(u"same.js"_s, "function handler(webhook) { return webhook; }\n");
    const ProgramRun run =
        home.run({u"replay"_s, u"--transform"_s, u"same.js"_s, u"--events"_s, u"-"_s, u"--format"_s, u"text"_s},
                 "{\"type\":\"twice\",\"a\":1,\"a\":2}\n{\"type\":\"half\",\"a\":\"\\ud800\"}\n");
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("0  twice  unchanged"), lines[0].constData());
    QVERIFY2(lines[1].contains("half"), lines[1].constData());
}

void TestCliReplay::saysHowManyFailed()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, transform);
    const ProgramRun run = home.run({u"replay"_s, u"--transform"_s, u"transform.js"_s, u"--events"_s, u"-"_s},
                                    events + "{\"type\":\"x\"}\nnot json\n{\"type\":\"\xff\"}\n");
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out.count('\n'), 5);
    QVERIFY2(run.err.contains("3 of 5 events failed"), run.err.constData());
}

void TestCliReplay::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no events named") << QStringList{u"--transform"_s, u"transform.js"_s} << QByteArray("--events");
    QTest::newRow("a missing file of events")
        << QStringList{u"--transform"_s, u"transform.js"_s, u"--events"_s, u"none.ndjson"_s}
        << QByteArray("none.ndjson");
    QTest::newRow("a missing transform") << QStringList{u"--transform"_s, u"none.js"_s, u"--events"_s,
                                                        u"events.ndjson"_s}
                                         << QByteArray("none.js");
    QTest::newRow("standard input twice")
        << QStringList{u"--transform"_s, u"-"_s, u"--events"_s, u"-"_s} << QByteArray("standard input");
    QTest::newRow("a results file that cannot be made")
        << QStringList{u"--transform"_s,   u"transform.js"_s, u"--events"_s,
                       u"events.ndjson"_s, u"--out"_s,        u"no/such/out"_s}
        << QByteArray("no/such/out");
    QTest::newRow("the file of events itself as that of the results")
        << QStringList{u"--transform"_s,   u"transform.js"_s, u"--events"_s,
                       u"events.ndjson"_s, u"--out"_s,        u"./events.ndjson"_s}
        << QByteArray("events.ndjson");
    QTest::newRow("no process at all") << QStringList{u"--transform"_s,   u"transform.js"_s, u"--events"_s,
                                                      u"events.ndjson"_s, u"--jobs"_s,       u"0"_s}
                                       << QByteArray("--jobs");
    QTest::newRow("an unknown integration") << QStringList{u"--transform"_s,   u"transform.js"_s,  u"--events"_s,
                                                           u"events.ndjson"_s, u"--integration"_s, u"segmnt"_s}
                                            << QByteArray("segmnt");
}

void TestCliReplay::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const CommandLineHome home;
    home.write(u"transform.js"_s, transform);
    home.write(u"events.ndjson"_s, events);
    const ProgramRun run = home.run(QStringList{u"replay"_s} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(words), run.err.constData());
    QCOMPARE(home.read(u"events.ndjson"_s), events);
}

void TestCliReplay::leavesWholeLinesWhenInterrupted()
{
    const CommandLineHome home;
    home.write(u"transform.js"_s, transform);
    home.write(u"events.ndjson"_s, events.repeated(400000));
    QProcess process;
    home.prepare(process, CommandLineHome::hooksmith(),
                 {u"replay"_s, u"--transform"_s, u"transform.js"_s, u"--events"_s, u"events.ndjson"_s, u"--out"_s,
                  u"out.ndjson"_s});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(home.path(u"out.ndjson"_s)).size() > 0, 60000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Interrupted"));
    const QByteArrayList lines = home.read(u"out.ndjson"_s).split('\n');
    QVERIFY(lines.size() > 1 && lines.size() < 800000);
    QVERIFY(lines.last().isEmpty());
    QVERIFY(parseJson(lines[lines.size() - 2]).has_value());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestCliReplay)
#include "tst_cli_replay.moc"

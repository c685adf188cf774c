// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive/eventfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class EventFileTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsLines();
    void keepsNumbersAndOrderAsWritten();
    void readsWhatHooksmithRecorded();
    void toldFromASinglePayload_data();
    void toldFromASinglePayload();
    void brokenLinesLoseNothing_data();
    void brokenLinesLoseNothing();
    void findsWordsInWholeLines();
    void saysThatTheFileChanged();
    void readingCanBeStopped();
    void indexesFiftyMegabytes();

private:
    QString write(const QByteArray &content, const QString &name = u"events.ndjson"_s) const;
    EventFile open(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

static bool goOn(qint64, qint64)
{
    return true;
}

QString EventFileTest::write(const QByteArray &content, const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

EventFile EventFileTest::open(const QByteArray &content) const
{
    return EventFile::open(write(content), goOn).value();
}

void EventFileTest::knowsItsLines()
{
    const EventFile file =
        open("\xef\xbb\xbf{\"type\":\"a.b\",\"timestamp\":\"2026-01-31T12:00:00Z\","
             "\"data\":{\"payload_type\":\"Payment\",\"customer_id\":\"cus_1\",\"payment_id\":\"pay_1\"}}\r\n"
             "\n"
             "{\"type\":\"c.d\",\"data\":{\"refund_id\":\"ref_1\"}}\n"
             "{\"mine\":true}");
    QCOMPARE(file.count(), 3);
    QCOMPARE(file.name(), u"events.ndjson"_s);
    QCOMPARE(file.type(0), u"a.b"_s);
    QCOMPARE(file.type(2), QString());
    QCOMPARE(file.lineNumber(1), 3);
    QCOMPARE(file.event(0)->id, u"pay_1"_s);
    QCOMPARE(file.event(0)->time, u"2026-01-31T12:00:00Z"_s);
    QCOMPARE(file.event(1)->id, u"ref_1"_s);
    QCOMPARE(file.brokenCount(), 0);
}

void EventFileTest::keepsNumbersAndOrderAsWritten()
{
    const EventFile file = open("{\"z\":1.10,\"a\":12345678901234567890}\n{\"a\":1,\"a\":2}\n");
    QCOMPARE(file.payload(0), QByteArray("{\n  \"z\": 1.10,\n  \"a\": 12345678901234567890\n}\n"));
    QCOMPARE(file.payload(1), QByteArray("{\"a\":1,\"a\":2}")); // a key that stands twice: nothing may be left out
}

void EventFileTest::readsWhatHooksmithRecorded()
{
    const EventFile file =
        open("{\"kind\":\"event\",\"index\":0,\"eventType\":\"a.b\",\"payload\":{\"type\":\"a.b\",\"x\":1}}\n"
             "{\"kind\":\"result\",\"index\":0,\"outcome\":\"request\"}\n");
    QCOMPARE(file.count(), 1);
    QCOMPARE(file.type(0), u"a.b"_s);
    QCOMPARE(file.payload(0), QByteArray("{\n  \"type\": \"a.b\",\n  \"x\": 1\n}\n"));
}

void EventFileTest::toldFromASinglePayload_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("hasEvents");
    QTest::newRow("by its name") << u"one.ndjson"_s << QByteArray("{}") << true;
    QTest::newRow("by two lines that are JSON each") << u"x.json"_s << QByteArray("{\"a\":1}\n{\"a\":2}\n") << true;
    QTest::newRow("with a byte order mark") << u"x.json"_s << QByteArray("\xef\xbb\xbf{\"a\":1}\n{\"a\":2}\n") << true;
    QTest::newRow("not one line") << u"x.json"_s << QByteArray("{\"a\":1}\n") << false;
    QTest::newRow("not an indented payload") << u"x.json"_s << QByteArray("{\n  \"a\": 1\n}\n") << false;
    QTest::newRow("not an empty file") << u"x.json"_s << QByteArray() << false;
}

void EventFileTest::toldFromASinglePayload()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTEST(EventFile::isEventFile(write(content, name)), "hasEvents");
}

void EventFileTest::brokenLinesLoseNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("said");
    QTest::newRow("a comma too many") << QByteArray(R"({"a":[1,]})") << 9 << u"comma too many"_s;
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})") << 6 << u"no NaN"_s;
    QTest::newRow("cut off") << QByteArray(R"({"a":"b)") << 8 << u"closing double quote"_s;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"a\":\"\xff\"}") << 7 << u"UTF-8"_s;
}

void EventFileTest::brokenLinesLoseNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(int, column);
    QFETCH(QString, said);
    const EventFile file = open("{\"type\":\"a.b\"}\n" + line + "\n{\"type\":\"c.d\"}\n");
    QCOMPARE(file.count(), 3);
    QCOMPARE(file.brokenCount(), 1);
    QVERIFY(file.isBroken(1));
    const Result<FiledEvent> event = file.event(1);
    QVERIFY(!event);
    QCOMPARE(event.error().line, 2);
    QVERIFY2(qAbs(event.error().column - column) <= 1, qPrintable(QString::number(event.error().column)));
    QVERIFY2(event.error().message.contains(said), qPrintable(event.error().message));
    QCOMPARE(file.payload(1), line);
    QCOMPARE(file.type(2), u"c.d"_s);
    const Result<EventFile> wide = EventFile::open(write(QByteArray("\xff\xfe{\0}\0", 6)), goOn);
    QVERIFY(!wide && wide.error().message.contains(u"UTF-16"_s));
}

void EventFileTest::findsWordsInWholeLines()
{
    const EventFile file = open("{\"type\":\"payment.failed\",\"data\":{\"email\":\"Ada@Example.com\"}}\n"
                                "{\"type\":\"payment.failed\"}\n{\"type\":\"refund.failed\"}\n");
    const auto find = [&file](const QStringList &words) {
        return file.matching(words, [] { return true; });
    };
    QCOMPARE(find({u"FAILED"_s}), (QList<int>{0, 1, 2}));
    QCOMPARE(find({u"payment"_s, u"ada@"_s}), (QList<int>{0}));
    QVERIFY(find({u"nobody"_s}).isEmpty());
    QVERIFY(file.matching({u"failed"_s}, [] { return false; }).isEmpty());
}

void EventFileTest::saysThatTheFileChanged()
{
    const EventFile file = open("{\"type\":\"a.b\"}\n{\"type\":\"c.d\"}\n");
    write("{}");
    QVERIFY(!file.event(1));
    QVERIFY(file.event(1).error().message.contains(u"open it again"_s));
}

void EventFileTest::readingCanBeStopped()
{
    const QString path = write(QByteArray("{}\n").repeated(100));
    QCOMPARE(EventFile::open(path, [](qint64 done, qint64) { return done < 9; })->count(), 3);
}

void EventFileTest::indexesFiftyMegabytes()
{
    const QByteArray line =
        R"({"type":"payment.succeeded","data":{"payment_id":"pay_1","note":")" + QByteArray(1400, 'x') + "\"}}\n";
    const QString path = write(line.repeated(50 * 1024 * 1024 / line.size()));
    const EventFile file = EventFile::open(path, goOn).value();
    QCOMPARE(file.count(), 50 * 1024 * 1024 / line.size());
    QCOMPARE(file.event(file.count() - 1)->id, u"pay_1"_s);
}

QTEST_GUILESS_MAIN(EventFileTest)
#include "tst_eventfile.moc"

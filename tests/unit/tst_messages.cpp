// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/protocol/messages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void waitsForTheRestOfAFrame();
    void findsBrokenFrames_data();
    void findsBrokenFrames();
    void survivesRandomBytes();
};

void MessagesTest::comesBackAsItWas()
{
    protocol::Finished finished;
    finished.outcome = Outcome::Request;
    finished.request = HttpRequest{u"POST"_s, u"https://x"_s, {{u"A"_s, u"1"_s}}, "{}"};
    finished.failure = protocol::Failure{protocol::Failure::Reason::Syntax, u"é"_s, 3, 4, u"at x"_s};
    finished.durationMs = 1.5;
    finished.lostValues = QStringList{u"/a/b"_s};
    finished.diagnostics = {{Diagnostic::Severity::Hint, u"runtime/x"_s, u"look"_s, {}, 7, {}, 9}};
    QByteArray buffer = protocol::encode(finished) + protocol::encode(protocol::Log{{u"warn"_s, u"careful"_s}}) +
                        protocol::encode(protocol::Inspect{u"é"_s}) + protocol::encode(protocol::Outlined{"{}"});

    const protocol::Decoded first = protocol::takeMessage(buffer);
    const auto &back = std::get<protocol::Finished>(first.message.value());
    QCOMPARE(back.request, finished.request);
    QCOMPARE(back.failure->detail, finished.failure->detail);
    QCOMPARE(back.failure->line, 3);
    QCOMPARE(back.durationMs, 1.5);
    QCOMPARE(back.diagnostics, finished.diagnostics);
    QCOMPARE(back.lostValues, finished.lostValues);
    const protocol::Decoded second = protocol::takeMessage(buffer);
    QCOMPARE(std::get<protocol::Log>(second.message.value()).entry.text, u"careful"_s);
    QCOMPARE(std::get<protocol::Inspect>(protocol::takeMessage(buffer).message.value()).source, u"é"_s);
    QCOMPARE(std::get<protocol::Outlined>(protocol::takeMessage(buffer).message.value()).json, "{}");
    QVERIFY(buffer.isEmpty());
}

void MessagesTest::waitsForTheRestOfAFrame()
{
    RunJob job;
    job.source = u"function handler(w) { return w }"_s;
    job.variables = {{u"a"_s, u"b"_s}};
    job.fixedTime = 1767225600000;
    const QByteArray whole = protocol::encode(protocol::Run{job});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QByteArray part = whole.left(size);
        const protocol::Decoded decoded = protocol::takeMessage(part);
        QVERIFY(!decoded.message && !decoded.isBroken);
        QCOMPARE(part.size(), size);
    }
    QByteArray buffer = whole;
    const RunJob back = std::get<protocol::Run>(protocol::takeMessage(buffer).message.value()).job;
    QCOMPARE(back.variables, job.variables);
    QCOMPARE(back.fixedTime, job.fixedTime);
}

void MessagesTest::findsBrokenFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a length of nothing") << QByteArray(4, '\0');
    QTest::newRow("a length beyond the limit") << QByteArray("\xff\xff\xff\xff");
    QTest::newRow("a type there is none of") << QByteArray("\x01\x00\x00\x00\x63", 5);
    QTest::newRow("fields that are cut off") << QByteArray("\x02\x00\x00\x00\x02\x00", 6);
    QTest::newRow("a list that says it is longer than memory") << [] {
        QByteArray whole = protocol::encode(protocol::Finished{});
        whole.replace(whole.size() - 4, 4, "\xff\xff\xff\xff");
        return whole;
    }();
    QTest::newRow("bytes after the fields") << QByteArray("\x02\x00\x00\x00\x00\x00", 6);
}

void MessagesTest::findsBrokenFrames()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(protocol::takeMessage(bytes).isBroken);
}

void MessagesTest::survivesRandomBytes()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 20000; ++round) {
        QByteArray body(random.bounded(1, 60), '\0');
        for (char &byte : body)
            byte = static_cast<char>(random.bounded(256));
        body[0] = static_cast<char>(random.bounded(6));
        QByteArray frame("\0\0\0\0", 4);
        frame[0] = static_cast<char>(body.size());
        frame += body;
        const protocol::Decoded decoded = protocol::takeMessage(frame);
        QVERIFY(decoded.message.has_value() != decoded.isBroken);
    }
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"

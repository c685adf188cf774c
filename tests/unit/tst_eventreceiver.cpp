// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive/eventreceiver.h"
#include "support/results.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hooksmith {

namespace {

const QByteArray payload = R"({"type":"payment.succeeded", "amount":1.50})";

SigningSecret makeSecret(const QString &text = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s)
{
    return SigningSecret::parse(Secret(text)).value();
}

QByteArray request(const QList<IncomingRequest::HeaderLine> &headers, const QByteArray &body = payload,
                   const QByteArray &method = "POST")
{
    QByteArray text =
        method + " /hook HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

QByteArray signedRequest(const QByteArray &id, const QByteArray &body = payload)
{
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    return request(signatureHeaders({id, now, body}, makeSecret()), body);
}

} // namespace

class TestEventReceiver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void acceptsWhatIsSigned();
    void refusesWhatIsNotSigned();
    void refusesWhatIsNoEvent_data();
    void refusesWhatIsNoEvent();
    void tellsWhatDidNotArriveWhole_data();
    void tellsWhatDidNotArriveWhole();
    void withoutSecretsTakesAnything();
    void noticesWhatComesAgain();
    void asksToSendAgainWhatCouldNotBeKept();
    void losesNothingOfAFlood();
    void writesTheEventAsALine();
    void tellsASleepFromAClockThatIsSet_data();
    void tellsASleepFromAClockThatIsSet();
    void forgetsTheOldestIds();

private:
    [[nodiscard]] int statusOf(const QByteArray &bytes);
    void start(const QList<SigningSecret> &secrets, const ReceiveLimits &limits = {});

    Result<bool> m_kept = true;
    QList<ReceivedEvent> m_events;
    std::unique_ptr<EventReceiver> m_receiver;
};

void TestEventReceiver::init()
{
    start({makeSecret()});
}

void TestEventReceiver::start(const QList<SigningSecret> &secrets, const ReceiveLimits &limits)
{
    m_kept = true;
    m_events.clear();
    m_receiver = std::make_unique<EventReceiver>(
        secrets, [this](const ReceivedEvent &) { return m_kept; }, limits);
    connect(m_receiver.get(), &EventReceiver::received, this,
            [this](const ReceivedEvent &event) { m_events.append(event); });
    VERIFY_OK(m_receiver->listen(0));
}

int TestEventReceiver::statusOf(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(m_receiver->url()).port()));
    socket.write(bytes);
    QByteArray answer;
    const bool isAnswered = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n");
    });
    return isAnswered ? answer.split(' ').value(1).toInt() : 0;
}

void TestEventReceiver::acceptsWhatIsSigned()
{
    QCOMPARE(statusOf(signedRequest("msg_1")), 200);
    QCOMPARE(m_events.size(), 1);
    QVERIFY(m_events.first().isAccepted());
    QCOMPARE(m_events.first().webhookId, u"msg_1"_s);
    QCOMPARE(m_events.first().eventType, u"payment.succeeded"_s);
    QCOMPARE(m_events.first().signature, SignatureState::Valid);
    QCOMPARE(m_events.first().payload, payload);
}

void TestEventReceiver::refusesWhatIsNotSigned()
{
    QCOMPARE(statusOf(request({})), 401);
    QCOMPARE(statusOf(signedRequest("msg_1").replace("1.50", "1.60")), 401);
    QCOMPARE(m_events.size(), 2);
    QCOMPARE(m_events.first().signature, SignatureState::NotSigned);
    QCOMPARE(m_events.last().signature, SignatureState::Mismatch);
    QVERIFY(!m_events.first().isAccepted() && !m_events.first().problem.isEmpty());
}

void TestEventReceiver::refusesWhatIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << signedRequest("msg_1", "no JSON") << 400;
    QTest::newRow("a list") << signedRequest("msg_1", "[]") << 400;
    QTest::newRow("nothing") << signedRequest("msg_1", "") << 400;
    QTest::newRow("another method") << signedRequest("msg_1").replace("POST", "PUT") << 405;
}

void TestEventReceiver::refusesWhatIsNoEvent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QCOMPARE(statusOf(bytes), status);
    QCOMPARE(m_events.size(), 1);
    QVERIFY(!m_events.first().problem.isEmpty());
}

void TestEventReceiver::tellsWhatDidNotArriveWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a body of more than 1 MB")
        << request({}, QByteArray(1024 * 1024 + 1, 'x')) << 413 << u"larger than 1024 kB"_s;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400 << u"no HTTP request"_s;
    QTest::newRow("half a request") << request({}).chopped(5) << 408 << u"did not arrive whole"_s;
}

void TestEventReceiver::tellsWhatDidNotArriveWhole()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    start({makeSecret()}, {.requestTime = std::chrono::milliseconds(200)});
    QTEST(statusOf(bytes), "status");
    QCOMPARE(m_events.size(), 1);
    QTEST(m_events.first().status, "status");
    QVERIFY2(m_events.first().problem.contains(reason), qPrintable(m_events.first().problem));
    QVERIFY(!m_events.first().isAccepted());
}

void TestEventReceiver::withoutSecretsTakesAnything()
{
    start({});
    QCOMPARE(statusOf(request({})), 200);
    QCOMPARE(m_events.first().signature, std::nullopt);
}

void TestEventReceiver::noticesWhatComesAgain()
{
    for (const char *id : {"msg_1", "msg_2", "msg_1"})
        QCOMPARE(statusOf(signedRequest(id)),
                 200); // a sender that did not hear the first answer must not go on for ever
    QVERIFY(!m_events[0].isRepeated && !m_events[1].isRepeated);
    QVERIFY(m_events[2].isRepeated);
}

void TestEventReceiver::asksToSendAgainWhatCouldNotBeKept()
{
    const QSignalSpy problems(m_receiver.get(), &EventReceiver::notKept);
    m_kept = fail(Error::Kind::Io, u"The disk is full."_s);
    QCOMPARE(statusOf(signedRequest("msg_1")), 503);
    QCOMPARE(problems.size(), 1);
    m_kept = true;
    QCOMPARE(statusOf(signedRequest("msg_1")), 200);
    QVERIFY(!m_events.last().isRepeated); // the first time it was not accepted
}

void TestEventReceiver::losesNothingOfAFlood()
{
    constexpr int clients = 16;
    constexpr int each = 200;
    std::array<QTcpSocket, clients> sockets;
    QByteArray answers;
    int number = 0;
    for (QTcpSocket &socket : sockets) {
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(m_receiver->url()).port()));
        for (int i = 0; i < each; ++i)
            socket.write(signedRequest("msg_" + QByteArray::number(number++)));
        connect(&socket, &QTcpSocket::readyRead, this, [&] { answers += socket.readAll(); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_events.size(), clients * each, 60000);
    QTRY_COMPARE(answers.count("HTTP/1.1 200 OK"), clients * each);
    QVERIFY(std::ranges::all_of(m_events, &ReceivedEvent::isAccepted));
}

void TestEventReceiver::writesTheEventAsALine()
{
    QCOMPARE(statusOf(signedRequest("msg_1", "{\n \"type\": \"x\", \"b\": 1.50,\n \"a\": 12345678901234567890}")), 200);
    const QByteArray line = toJson(m_events.first());
    QVERIFY2(line.contains(R"("payload":{"type":"x","b":1.50,"a":12345678901234567890})"), line.constData());
    QVERIFY(!line.contains('\n'));
    QCOMPARE(statusOf(request({}, "no\nJSON")), 401);
    const Result<JsonValue> refused = parseJson(toJson(m_events.last()));
    VERIFY_OK(refused);
    QCOMPARE((*refused)[u"payload"].toString(), u"no\nJSON"_s);
    QCOMPARE((*refused)[u"signature"].toString(), u"notSigned"_s);
    QCOMPARE((*refused)[u"status"].toInt(), 401);
}

void TestEventReceiver::tellsASleepFromAClockThatIsSet_data()
{
    QTest::addColumn<int>("wallSeconds");
    QTest::addColumn<int>("runningSeconds");
    QTest::addColumn<bool>("isSleep");
    QTest::newRow("nothing happened") << 5 << 5 << false;
    QTest::newRow("the clock was corrected a little") << 7 << 5 << false;
    QTest::newRow("the machine slept for an hour") << 3605 << 5 << true;
    QTest::newRow("the clock was set back") << -100 << 5 << false;
    QTest::newRow("this process was held up") << 60 << 60 << false;
}

void TestEventReceiver::tellsASleepFromAClockThatIsSet()
{
    QFETCH(const int, wallSeconds);
    QFETCH(const int, runningSeconds);
    QFETCH(const bool, isSleep);
    SleepWatch watch;
    QVERIFY(!watch.observe(1000s, 0s));
    const auto slept = watch.observe(1000s + std::chrono::seconds(wallSeconds), std::chrono::seconds(runningSeconds));
    QCOMPARE(slept.has_value(), isSleep);
    QVERIFY(!isSleep || *slept == 1h);
    QVERIFY(!watch.observe(1000s + std::chrono::seconds(wallSeconds + 5), std::chrono::seconds(runningSeconds + 5)));
}

void TestEventReceiver::forgetsTheOldestIds()
{
    SeenIds ids(2);
    for (const char *id : {"a", "b", "a", "c"})
        ids.add(id);
    QVERIFY(!ids.contains("a") && ids.contains("b") && ids.contains("c"));
    ids.add({});
    QVERIFY(!ids.contains({}));
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestEventReceiver)
#include "tst_eventreceiver.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpreceiver.h"
#include "support/results.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace std::chrono_literals;

namespace hooksmith {

namespace {

/// A client that says exactly the bytes it is told to.
struct Client
{
    explicit Client(quint16 port) { socket.connectToHost(QHostAddress::LocalHost, port); }

    void send(const QByteArray &bytes) { socket.write(bytes); }
    const QByteArray &received()
    {
        answer += socket.readAll();
        return answer;
    }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray answer;
};

const QByteArray simple = "POST /hook?x=1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nX-Id: a\r\n\r\n{}";

} // namespace

class TestHttpReceiver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsOverTheRequestByteForByte();
    void readsRequestsHoweverTheyArrive_data();
    void readsRequestsHoweverTheyArrive();
    void answersRequestsOfOneConnectionInOrder();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void endsARefusedClientThatStays();
    void tellsAClientThatAsksToGoOn();
    void endsASlowClientAndServesTheOthers();
    void endsAClientThatLeavesItsAnswersUnread();
    void turnsAwayWhoIsTooMany();
    void keepsSilentOrResets_data();
    void keepsSilentOrResets();
    void takenPortIsAnError();
    void listensOnThisMachineOnly();
    void closingEndsEveryConnection();

private:
    void start(const ReceiveLimits &limits = {});

    HttpAnswer m_answer;
    QList<IncomingRequest> m_requests;
    std::unique_ptr<HttpReceiver> m_receiver;
};

void TestHttpReceiver::init()
{
    m_answer = {.status = 200, .body = R"({"ok":true})", .headers = {{"X-Answer", "yes"}}};
    m_requests.clear();
    start();
}

void TestHttpReceiver::start(const ReceiveLimits &limits)
{
    const auto handle = [this](const IncomingRequest &request) {
        m_requests.append(request);
        return m_answer;
    };
    m_receiver = std::make_unique<HttpReceiver>(handle, limits);
    VERIFY_OK(m_receiver->listen(0));
}

void TestHttpReceiver::handsOverTheRequestByteForByte()
{
    Client client(m_receiver->port());
    const QByteArray body("{\x00\xff\n}", 5);
    client.send("PUT /a%20b?c=%2F HTTP/1.1\r\nHost: x\r\nX-One:  1 \r\nx-one: 2\r\nContent-Length: 5\r\n\r\n" + body);
    QTRY_VERIFY(client.received().endsWith(R"({"ok":true})"));
    QCOMPARE(client.received(), "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n"
                                "X-Answer: yes\r\n\r\n{\"ok\":true}");
    QCOMPARE(m_requests.size(), 1);
    const IncomingRequest &request = m_requests.first();
    QCOMPARE(request.method, "PUT");
    QCOMPARE(request.target, "/a%20b?c=%2F");
    QCOMPARE(request.path(), "/a%20b");
    QCOMPARE(request.header("X-ONE"), "1");
    QCOMPARE(request.headers.size(), 4);
    QCOMPARE(request.body, body);
}

void TestHttpReceiver::readsRequestsHoweverTheyArrive_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<QByteArray>("body");
    QByteArrayList bytes;
    for (const char byte : simple)
        bytes.append(QByteArray(1, byte));
    QTest::newRow("byte by byte") << bytes << QByteArray("{}");
    QTest::newRow("in chunks") << QByteArrayList{"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
                                                 "3\r\n{\"a\r\n", "5;x=y\r\n\":12}\r\n", "0\r\nTrailer: t\r\n\r\n"}
                               << QByteArray(R"({"a":12})");
    QTest::newRow("without a body") << QByteArrayList{"GET / HTTP/1.1\r\nHost: x\r\n\r\n"} << QByteArray();
    QTest::newRow("of HTTP/1.0") << QByteArrayList{"POST / HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}"}
                                 << QByteArray("{}");
    QTest::newRow("with a body of just the limit")
        << QByteArrayList{"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n", QByteArray(1048576, 'x')}
        << QByteArray(1048576, 'x');
}

void TestHttpReceiver::readsRequestsHoweverTheyArrive()
{
    QFETCH(const QByteArrayList, pieces);
    QFETCH(const QByteArray, body);
    Client client(m_receiver->port());
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    for (const QByteArray &piece : pieces) {
        client.send(piece);
        client.socket.flush();
        QTRY_COMPARE(client.socket.bytesToWrite(), 0);
    }
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.first().body, body);
}

void TestHttpReceiver::answersRequestsOfOneConnectionInOrder()
{
    Client client(m_receiver->port());
    client.send(simple + simple + "GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" + simple);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received().count("HTTP/1.1 200 OK"), 3);
    QCOMPARE(client.received().count("Connection: close"), 1);
    QCOMPARE(m_requests.size(), 3); // what follows a "close" is dropped
    QCOMPARE(m_requests.last().target, "/last");
}

void TestHttpReceiver::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("another protocol") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
    QTest::newRow("a version from the future") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
    QTest::newRow("a header without a colon") << QByteArray("GET / HTTP/1.1\r\nHost x\r\n\r\n") << 400;
    QTest::newRow("a header name with a blank") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n") << 400;
    QTest::newRow("a length that is no number")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: two\r\n\r\n{}") << 400;
    QTest::newRow("a negative length") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -2\r\n\r\n{}")
                                       << 400;
    QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")
                                 << 400;
    QTest::newRow("a length and chunks")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk whose size is no number")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
    QTest::newRow("an announced body over the limit")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("a length beyond every number")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\n") << 400;
    QTest::newRow("chunks over the limit")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n" +
                      QByteArray(0x100001, 'x'))
        << 413;
    QTest::newRow("headers over the limit")
        << QByteArray("GET / HTTP/1.1\r\nX-Long: " + QByteArray(100000, 'x') + "\r\n\r\n") << 431;
    QTest::newRow("headers without an end")
        << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("X-A: b\r\n").repeated(10000)) << 431;
}

void TestHttpReceiver::refusesWhatIsNoRequest()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    const QSignalSpy refusals(m_receiver.get(), &HttpReceiver::refused);
    Client client(m_receiver->port());
    client.send(bytes);
    QTRY_VERIFY(client.received().contains("\r\n\r\n"));
    QCOMPARE(client.received().split(' ').value(1).toInt(), status);
    QVERIFY(client.received().contains("Connection: close"));
    QCOMPARE(refusals.size(), 1);
    QVERIFY(m_requests.isEmpty());
}

void TestHttpReceiver::endsARefusedClientThatStays()
{
    Client client(m_receiver->port());
    client.send("nonsense\r\n\r\n");
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 400"));
    QTRY_VERIFY(client.isClosed());
}

void TestHttpReceiver::tellsAClientThatAsksToGoOn()
{
    Client client(m_receiver->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("{}");
    QTRY_VERIFY(client.received().endsWith(R"({"ok":true})"));
    QCOMPARE(client.received().count("100 Continue"), 1);
}

void TestHttpReceiver::endsASlowClientAndServesTheOthers()
{
    start({.requestTime = 300ms});
    Client silent(m_receiver->port());
    Client slow(m_receiver->port());
    slow.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    QTimer more;
    connect(&more, &QTimer::timeout, this, [&slow] { slow.send("x"); }); // never idle, never done
    more.start(20ms);
    Client other(m_receiver->port());
    other.send(simple);
    QTRY_VERIFY(other.received().startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(slow.received().startsWith("HTTP/1.1 408"));
    QTRY_VERIFY(silent.isClosed() && slow.isClosed());
    QVERIFY(silent.received().isEmpty());
    QCOMPARE(m_requests.size(), 1);
}

void TestHttpReceiver::endsAClientThatLeavesItsAnswersUnread()
{
    start({.requestTime = 500ms});
    m_answer.body = QByteArray(200000, 'x');
    Client client(m_receiver->port());
    client.socket.setReadBufferSize(1);
    for (int i = 0; i < 500; ++i)
        client.send(simple);
    QTRY_COMPARE(m_receiver->connectionCount(), 1);
    QTRY_COMPARE(m_receiver->connectionCount(), 0);
    QVERIFY2(m_requests.size() < 100, qPrintable(QString::number(m_requests.size())));
}

void TestHttpReceiver::turnsAwayWhoIsTooMany()
{
    start({.connections = 2});
    Client first(m_receiver->port());
    Client second(m_receiver->port());
    QTRY_COMPARE(m_receiver->connectionCount(), 2);
    Client third(m_receiver->port());
    QTRY_VERIFY(third.received().startsWith("HTTP/1.1 503"));
    QTRY_VERIFY(third.isClosed());
    first.socket.disconnectFromHost();
    QTRY_COMPARE(m_receiver->connectionCount(), 1);
    Client fourth(m_receiver->port());
    fourth.send(simple);
    QTRY_VERIFY(fourth.received().startsWith("HTTP/1.1 200"));
}

void TestHttpReceiver::keepsSilentOrResets_data()
{
    QTest::addColumn<HttpAnswer::Manner>("manner");
    QTest::addColumn<bool>("closes");
    QTest::newRow("silence") << HttpAnswer::Manner::Silence << false;
    QTest::newRow("a reset") << HttpAnswer::Manner::Reset << true;
}

void TestHttpReceiver::keepsSilentOrResets()
{
    QFETCH(const HttpAnswer::Manner, manner);
    QFETCH(const bool, closes);
    m_answer.manner = manner;
    Client client(m_receiver->port());
    const QSignalSpy errors(&client.socket, &QTcpSocket::errorOccurred);
    client.send(simple);
    QTRY_COMPARE(m_requests.size(), 1);
    Client other(m_receiver->port()); // once it is answered, the first would have been as well
    m_answer.manner = HttpAnswer::Manner::Answer;
    other.send(simple);
    QTRY_VERIFY(other.received().startsWith("HTTP/1.1 200"));
    if (closes)
        QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.isClosed(), closes);
    QCOMPARE(client.received(), "");
}

void TestHttpReceiver::takenPortIsAnError()
{
    HttpReceiver second([](const IncomingRequest &) { return HttpAnswer(); });
    const Result<quint16> port = second.listen(m_receiver->port());
    VERIFY_FAILS(port, Error::Kind::Io);
    QVERIFY(port.error().message.contains(QString::number(m_receiver->port())));
}

void TestHttpReceiver::listensOnThisMachineOnly()
{
    QCOMPARE(m_receiver->url(), QStringLiteral("http://127.0.0.1:%1").arg(m_receiver->port()));
    QTcpServer everywhere; // would fail on an address that is taken
    QVERIFY(everywhere.listen(QHostAddress(QStringLiteral("127.0.0.2")), m_receiver->port()));
}

void TestHttpReceiver::closingEndsEveryConnection()
{
    Client client(m_receiver->port());
    client.send(simple);
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 200"));
    m_receiver->close();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!m_receiver->isListening());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestHttpReceiver)
#include "tst_httpreceiver.moc"

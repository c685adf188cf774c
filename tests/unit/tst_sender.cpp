// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sender.h"

#include "support/loopbackserver.h"
#include "support/results.h"
#include "support/selfsignedcertificate.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hooksmith {

namespace {

PlannedDelivery deliveryTo(const QString &url, const QList<Header> &headers = {})
{
    return {.request = {.method = u"POST"_qs, .url = url, .headers = headers, .body = R"({"userId":"cus_1","n":1.50})"},
            .authorization = {},
            .authorizationNote = {}};
}

ScriptedAnswer answerOf(ScriptedAnswer::Manner manner)
{
    ScriptedAnswer answer;
    answer.manner = manner;
    answer.body = QByteArray(1000, 'x');
    return answer;
}

/// The peak of this process's memory so far, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_qs);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmHWM:") + 6;
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toLongLong() * 1024;
}

} // namespace

class TestSender : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheRequestAsItWasShown();
    void choosesHeaders_data();
    void choosesHeaders();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void saysWhyNoAnswerCame_data();
    void saysWhyNoAnswerCame();
    void refusedConnectionIsAnError();
    void unknownHostIsAnError();
    void selfSignedCertificateIsAnError();
    void trustedCertificateIsFine();
    void certificateOfAnotherHostIsAnError();
    void deadlineCoversTheWholeExchange_data();
    void deadlineCoversTheWholeExchange();
    void hugeAnswerIsCut();
    void answerOfExactlyTheLimitIsWhole();
    void packedAnswerIsCutToo();
    void requestIsNeverRepeated();
    void cancellingClosesTheConnection();
    void credentialsInTheAnswerAreHidden();

private:
    Result<Delivery> exchange(const PlannedDelivery &planned, const SendLimits &limits = {});

    QNetworkAccessManager m_network;
    Sender m_sender{m_network};
};

Result<Delivery> TestSender::exchange(const PlannedDelivery &planned, const SendLimits &limits)
{
    const QFuture<Result<Delivery>> future = m_sender.send(planned, limits);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
        return fail(Error::Kind::Internal, u"The sender never finished."_qs);
    return future.result();
}

void TestSender::sendsTheRequestAsItWasShown()
{
    LoopbackServer server;
    server.setAnswer(202, R"({"ok":true})", {{"X-Answer", "yes"}});
    PlannedDelivery planned = deliveryTo(server.url(u"/v1/track?a=%20b"_qs));
    planned.request.method = u"PUT"_qs;
    const Result<Delivery> delivery = exchange(planned);

    VERIFY_OK(delivery);
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest &received = server.requests().first();
    QCOMPARE(received.method, "PUT");
    QCOMPARE(received.target, "/v1/track?a=%20b");
    QCOMPARE(received.body, planned.request.body);
    QCOMPARE(delivery->request, planned.request);
    QCOMPARE(delivery->status, 202);
    QCOMPARE(delivery->reason, u"OK"_qs);
    QCOMPARE(delivery->responseBody, R"({"ok":true})");
    QVERIFY(delivery->responseHeaders.contains(Header{u"X-Answer"_qs, u"yes"_qs}));
    QVERIFY(!delivery->responseTruncated);
    QVERIFY(!delivery->withCredentials);
    QVERIFY(delivery->sentAt.isValid());
    QVERIFY(delivery->firstByteMs > 0 && delivery->firstByteMs <= delivery->durationMs);
}

void TestSender::choosesHeaders_data()
{
    QTest::addColumn<QString>("setName");
    QTest::addColumn<QString>("setValue");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("JSON is the default content type")
        << u"X-Other"_qs << u"1"_qs << QByteArray("content-type") << QByteArray("application/json");
    QTest::newRow("the transform's content type wins")
        << u"content-type"_qs << u"text/plain"_qs << QByteArray("Content-Type") << QByteArray("text/plain");
    QTest::newRow("credentials become the Authorization header")
        << u"X-Other"_qs << u"1"_qs << QByteArray("Authorization") << QByteArray("Basic c2VjcmV0Og==");
    QTest::newRow("the transform's Authorization replaces the credentials")
        << u"authorization"_qs << u"Bearer mine"_qs << QByteArray("Authorization") << QByteArray("Bearer mine");
    QTest::newRow("the program names itself")
        << u"X-Other"_qs << u"1"_qs << QByteArray("User-Agent") << QByteArray("Hooksmith/" HOOKSMITH_VERSION);
    QTest::newRow("the transform may name another program")
        << u"User-Agent"_qs << u"shop"_qs << QByteArray("User-Agent") << QByteArray("shop");
    QTest::newRow("other headers go out as they are")
        << u"X-Other"_qs << u"a  b"_qs << QByteArray("x-other") << QByteArray("a  b");
}

void TestSender::choosesHeaders()
{
    QFETCH(const QString, setName);
    QFETCH(const QString, setValue);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, expected);
    LoopbackServer server;
    PlannedDelivery planned = deliveryTo(server.url(), {{setName, setValue}});
    planned.authorization = Secret(u"Basic c2VjcmV0Og=="_qs);
    QVERIFY(exchange(planned));
    QCOMPARE(server.requests().first().header(name), expected);
    const auto &headers = server.requests().first().headers;
    QCOMPARE(
        std::ranges::count_if(headers, [&name](const auto &line) { return line.first.toLower() == name.toLower(); }),
        1);
}

void TestSender::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isSuccess");
    QTest::newRow("200 is a success") << 200 << true;
    QTest::newRow("301 is not followed") << 301 << false;
    QTest::newRow("302 is not followed") << 302 << false;
    QTest::newRow("307 is not followed") << 307 << false;
    QTest::newRow("308 is not followed") << 308 << false;
    QTest::newRow("400 keeps its body") << 400 << false;
    QTest::newRow("401 keeps its body") << 401 << false;
    QTest::newRow("403 keeps its body") << 403 << false;
    QTest::newRow("404 keeps its body") << 404 << false;
    QTest::newRow("407 keeps its body") << 407 << false;
    QTest::newRow("418 keeps its body") << 418 << false;
    QTest::newRow("429 keeps its body") << 429 << false;
    QTest::newRow("500 keeps its body") << 500 << false;
    QTest::newRow("503 keeps its body") << 503 << false;
    QTest::newRow("599 keeps its body") << 599 << false;
}

void TestSender::everyStatusIsAnAnswer()
{
    QFETCH(const int, status);
    QFETCH(const bool, isSuccess);
    LoopbackServer elsewhere;
    LoopbackServer server;
    server.setAnswer(
        status, "the body",
        {{"Location", elsewhere.url().toLatin1()}, {"WWW-Authenticate", "Basic realm=\"x\""}, {"Set-Cookie", "a=b"}});
    const Result<Delivery> delivery = exchange(deliveryTo(server.url()));
    VERIFY_OK(delivery);
    QCOMPARE(delivery->status, status);
    QCOMPARE(delivery->isSuccess(), isSuccess);
    QCOMPARE(delivery->responseBody, "the body");
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestSender::refusesBeforeSending_data()
{
    QTest::addColumn<QString>("url"); // %1 is the server's host and port
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("headerName");
    QTest::addColumn<QString>("headerValue");
    QTest::addColumn<QString>("named");
    const QString good = u"http://%1/"_qs;
    QTest::newRow("a scheme other than http") << u"ftp://%1/"_qs << u"POST"_qs << u"X"_qs << u"1"_qs << u"ftp://"_qs;
    QTest::newRow("a file URL") << u"file:///etc/passwd"_qs << u"POST"_qs << u"X"_qs << u"1"_qs << u"https://"_qs;
    QTest::newRow("no scheme") << u"example.com/x"_qs << u"POST"_qs << u"X"_qs << u"1"_qs << u"example.com/x"_qs;
    QTest::newRow("an empty URL") << QString() << u"POST"_qs << u"X"_qs << u"1"_qs << u"URL"_qs;
    QTest::newRow("no host") << u"https:///x"_qs << u"POST"_qs << u"X"_qs << u"1"_qs << u"host"_qs;
    QTest::newRow("a port that is none") << u"http://127.0.0.1:99999/"_qs << u"POST"_qs << u"X"_qs << u"1"_qs
                                         << u"99999"_qs;
    QTest::newRow("a line break in the URL")
        << u"http://%1/\r\nX: 1"_qs << u"POST"_qs << u"X"_qs << u"1"_qs << u"URL"_qs;
    QTest::newRow("a password in the URL")
        << u"http://me:word@%1/"_qs << u"POST"_qs << u"X"_qs << u"1"_qs << u"password"_qs;
    QTest::newRow("a method with a blank") << good << u"POST /x"_qs << u"X"_qs << u"1"_qs << u"POST /x"_qs;
    QTest::newRow("an empty method") << good << QString() << u"X"_qs << u"1"_qs << u"method"_qs;
    QTest::newRow("a header name with a line break") << good << u"POST"_qs << u"X\r\nY"_qs << u"1"_qs << u"X\\r\\nY"_qs;
    QTest::newRow("a header name with a colon") << good << u"POST"_qs << u"X:Y"_qs << u"1"_qs << u"X:Y"_qs;
    QTest::newRow("an empty header name") << good << u"POST"_qs << QString() << u"1"_qs << u"header name"_qs;
    QTest::newRow("a header value with a line break")
        << good << u"POST"_qs << u"X-A"_qs << u"1\r\nY: 2"_qs << u"X-A"_qs;
    QTest::newRow("a header value with a null byte")
        << good << u"POST"_qs << u"X-A"_qs << QString(QChar(0)) << u"X-A"_qs;
    QTest::newRow("a header value beyond ASCII") << good << u"POST"_qs << u"X-A"_qs << u"한국"_qs << u"X-A"_qs;
    QTest::newRow("a length of the transform's own")
        << good << u"POST"_qs << u"content-length"_qs << u"1"_qs << u"content-length"_qs;
    QTest::newRow("another host in the header") << good << u"POST"_qs << u"Host"_qs << u"evil.example"_qs << u"Host"_qs;
    QTest::newRow("chunks of the transform's own")
        << good << u"POST"_qs << u"Transfer-Encoding"_qs << u"chunked"_qs << u"Transfer-Encoding"_qs;
}

void TestSender::refusesBeforeSending()
{
    QFETCH(const QString, url);
    QFETCH(const QString, method);
    QFETCH(const QString, headerName);
    QFETCH(const QString, headerValue);
    QFETCH(const QString, named);
    LoopbackServer server;
    QString target = url;
    PlannedDelivery planned = deliveryTo(target.replace(u"%1"_qs, u"127.0.0.1:"_qs + QString::number(server.port())),
                                         {{headerName, headerValue}});
    planned.request.method = method;
    const Result<Delivery> delivery = exchange(planned);
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(delivery.error().message.contains(named), qPrintable(delivery.error().message));
    QVERIFY(!delivery.error().message.contains(u"word@"_qs));
    QVERIFY(server.requests().isEmpty());
}

void TestSender::saysWhyNoAnswerCame_data()
{
    QTest::addColumn<ScriptedAnswer::Manner>("manner");
    QTest::newRow("closed without a word") << ScriptedAnswer::Manner::Close;
    QTest::newRow("closed in the middle of the body") << ScriptedAnswer::Manner::CloseInTheBody;
}

void TestSender::saysWhyNoAnswerCame()
{
    QFETCH(const ScriptedAnswer::Manner, manner);
    LoopbackServer server;
    server.setAnswer(answerOf(manner));
    const Result<Delivery> delivery = exchange(deliveryTo(server.url()));
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Error::Kind::Network);
    QVERIFY2(delivery.error().message.contains(u"closed the connection"_qs), qPrintable(delivery.error().message));
}

void TestSender::refusedConnectionIsAnError()
{
    LoopbackServer server;
    server.close();
    const Result<Delivery> delivery = exchange(deliveryTo(server.url()));
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Error::Kind::Network);
    QVERIFY2(delivery.error().message.contains(u"127.0.0.1:%1 refused"_qs.arg(server.port())),
             qPrintable(delivery.error().message));
}

void TestSender::unknownHostIsAnError()
{
    const Result<Delivery> delivery = exchange(deliveryTo(u"https://no-such-host.invalid/"_qs));
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Error::Kind::Network);
    QVERIFY2(delivery.error().message.contains(u"no-such-host.invalid was not found"_qs),
             qPrintable(delivery.error().message));
}

void TestSender::selfSignedCertificateIsAnError()
{
    LoopbackServer server(makeSelfSignedServer());
    PlannedDelivery planned = deliveryTo(server.url());
    planned.authorization = Secret(u"Basic c2VjcmV0Og=="_qs);
    const Result<Delivery> delivery = exchange(planned);
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Error::Kind::Network);
    QVERIFY2(delivery.error().message.contains(u"self-signed"_qs), qPrintable(delivery.error().message));
    QVERIFY2(delivery.error().message.contains(u"nothing was sent"_qs), qPrintable(delivery.error().message));
    QVERIFY(server.requests().isEmpty());
}

void TestSender::trustedCertificateIsFine()
{
    std::unique_ptr<QTcpServer> listener = makeSelfSignedServer();
    const TrustedCertificate trusted(*listener);
    LoopbackServer server(std::move(listener));
    server.setAnswer(200, QByteArray(3 * 1024 * 1024, 'x'));
    const Result<Delivery> whole = exchange(deliveryTo(server.url()), {.responseBytes = 4 * 1024 * 1024});
    VERIFY_OK(whole);
    QCOMPARE(whole->responseBody.size(), 3 * 1024 * 1024);
    const Result<Delivery> cut = exchange(deliveryTo(server.url()), {.responseBytes = 1024});
    VERIFY_OK(cut);
    QCOMPARE(cut->responseBody.size(), 1024);
    QVERIFY(cut->responseTruncated);
}

void TestSender::certificateOfAnotherHostIsAnError()
{
    std::unique_ptr<QTcpServer> listener = makeSelfSignedServer();
    const TrustedCertificate trusted(*listener);
    LoopbackServer server(std::move(listener));
    const Result<Delivery> delivery = exchange(deliveryTo(u"https://localhost:%1/"_qs.arg(server.port())));
    VERIFY_FAILS(delivery, Error::Kind::Network);
    QVERIFY2(delivery.error().message.contains(u"host name"_qs), qPrintable(delivery.error().message));
    QVERIFY(server.requests().isEmpty());
}

void TestSender::deadlineCoversTheWholeExchange_data()
{
    QTest::addColumn<ScriptedAnswer::Manner>("manner");
    QTest::newRow("a destination that hangs") << ScriptedAnswer::Manner::Hang;
    QTest::newRow("a destination that dribbles and is never idle") << ScriptedAnswer::Manner::Dribble;
}

void TestSender::deadlineCoversTheWholeExchange()
{
    QFETCH(const ScriptedAnswer::Manner, manner);
    LoopbackServer server;
    server.setAnswer(answerOf(manner));
    const QSignalSpy closed(&server, &LoopbackServer::connectionClosed);
    const Result<Delivery> delivery = exchange(deliveryTo(server.url()), {.timeout = 700ms});
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Error::Kind::TimedOut);
    QVERIFY2(delivery.error().message.contains(u"0.7 s"_qs), qPrintable(delivery.error().message));
    QTRY_COMPARE(closed.size(), 1);
}

void TestSender::hugeAnswerIsCut()
{
    LoopbackServer server;
    ScriptedAnswer answer;
    answer.body = QByteArray(1024 * 1024, 'x');
    answer.repeatBody = 100;
    server.setAnswer(answer);
    const qint64 before = peakMemory();
    const Result<Delivery> delivery = exchange(deliveryTo(server.url()), {.responseBytes = 256 * 1024});
    QVERIFY(delivery);
    QVERIFY(delivery->responseTruncated);
    QCOMPARE(delivery->responseBody.size(), 256 * 1024);
    QVERIFY2(peakMemory() - before < 20 * 1024 * 1024, QByteArray::number(peakMemory() - before).constData());
    QVERIFY2(server.bytesSent() < 20 * 1024 * 1024, QByteArray::number(server.bytesSent()).constData());
}

void TestSender::answerOfExactlyTheLimitIsWhole()
{
    LoopbackServer server;
    server.setAnswer(200, QByteArray(100 * 1024, 'x'));
    const Result<Delivery> delivery = exchange(deliveryTo(server.url()), {.responseBytes = 100 * 1024});
    QVERIFY(delivery);
    QVERIFY(!delivery->responseTruncated);
    QCOMPARE(delivery->responseBody.size(), 100 * 1024);
}

void TestSender::packedAnswerIsCutToo()
{
    // A gzip member header around a zlib stream's deflate data would need a checksum; zlib ("deflate") comes ready
    // made.
    const QByteArray packed = qCompress(QByteArray(8 * 1024 * 1024, 'x'), 9).mid(4);
    LoopbackServer server;
    server.setAnswer(200, packed, {{"Content-Encoding", "deflate"}});
    const Result<Delivery> delivery = exchange(deliveryTo(server.url()), {.responseBytes = 64 * 1024});
    VERIFY_OK(delivery);
    QVERIFY(delivery->responseTruncated);
    QCOMPARE(delivery->responseBody, QByteArray(64 * 1024, 'x'));
}

void TestSender::requestIsNeverRepeated()
{
    LoopbackServer server;
    QVERIFY(exchange(deliveryTo(server.url()))); // leaves a connection open that the next request could use
    server.setAnswer(answerOf(ScriptedAnswer::Manner::Close));
    QVERIFY(!exchange(deliveryTo(server.url())));
    QCOMPARE(server.requests().size(), 2);
}

void TestSender::cancellingClosesTheConnection()
{
    LoopbackServer server;
    server.setAnswer(answerOf(ScriptedAnswer::Manner::Hang));
    const QSignalSpy closed(&server, &LoopbackServer::connectionClosed);
    QFuture<Result<Delivery>> future = m_sender.send(deliveryTo(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TestSender::credentialsInTheAnswerAreHidden()
{
    LoopbackServer server;
    server.setAnswer([](const ReceivedRequest &request) {
        ScriptedAnswer answer;
        answer.body = "you sent " + request.header("Authorization");
        answer.headers = {{"X-Echo", request.header("Authorization")}};
        return answer;
    });
    PlannedDelivery planned = deliveryTo(server.url());
    planned.authorization = Secret(u"Basic c2VjcmV0Og=="_qs);
    const Result<Delivery> delivery = exchange(planned);
    QVERIFY(delivery);
    QVERIFY(delivery->withCredentials);
    QCOMPARE(delivery->responseBody, "you sent Basic (hidden)");
    QVERIFY(delivery->responseHeaders.contains(Header{u"X-Echo"_qs, u"Basic (hidden)"_qs}));
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestSender)
#include "tst_sender.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httprequestparser.h"
#include "signature/standardwebhooks.h"
#include "support/json.h"

#include <QRandomGenerator>
#include <QTest>

namespace hooksmith {

namespace {

constexpr qint64 bodyBytes = 4096;
constexpr int runs = 20000;

const QByteArrayList seeds{
    "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 25\r\nwebhook-id: msg_1\r\nwebhook-timestamp: 1767225600\r\n"
    "webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=\r\n\r\n{\"type\":\"payment.failed\"} ",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n2;x=\"y\"\r\n1}\r\n0\r\nA: "
    "b\r\n\r\n",
    "GET /?a=%zz HTTP/1.0\r\nConnection: keep-alive\r\nExpect: 100-continue\r\n\r\n",
    "POST / HTTP/1.1\r\nsvix-id: a\r\nsvix-timestamp: 1\r\nsvix-signature: v1,a v1a,b  v2\r\nContent-Length: "
    "2\r\n\r\n{}",
};
const QByteArrayList words{"\r\n",       "\r\n\r\n", ":",    " ",      "Content-Length: 99999999999999999999",
                           "chunked",    "v1,",      "\x00", "\xff",   "Transfer-Encoding: chunked\r\n",
                           "HTTP/1.1",   "0\r\n",    ";",    "\t",     "Content-Length: -1\r\n",
                           "webhook-id", "FFFFFFFF", "{",    "\r\n x", "18446744073709551616"};

class Fuzz
{
public:
    explicit Fuzz(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray request()
    {
        QByteArray bytes = pick(seeds);
        for (int changes = below(8); changes > 0; --changes)
            change(bytes);
        return bytes;
    }

    int below(qsizetype bound)
    {
        return static_cast<int>(m_random.bounded(static_cast<int>(qMax<qsizetype>(1, bound))));
    }

private:
    QByteArray pick(const QByteArrayList &list) { return list[below(list.size())]; }

    void change(QByteArray &bytes)
    {
        const int place = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes.insert(place, pick(words));
            break;
        case 1:
            bytes.remove(place, 1 + below(20));
            break;
        case 2:
            if (!bytes.isEmpty())
                bytes[place] = static_cast<char>(below(256));
            break;
        case 3:
            bytes.insert(place, bytes.mid(below(bytes.size()), below(100)));
            break;
        case 4:
            bytes.insert(place, QByteArray(below(20000), static_cast<char>(below(256))));
            break;
        }
    }

    QRandomGenerator m_random;
};

} // namespace

/// What arrives may be anything. Run it under the sanitizers: their complaints are what it looks for.
class TestReceiverFuzz : public QObject
{
    Q_OBJECT

private slots:
    void noBytesBreakTheReceiver_data();
    void noBytesBreakTheReceiver();
};

void TestReceiverFuzz::noBytesBreakTheReceiver_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
    QTest::addRow("a new seed each time") << QRandomGenerator::global()->generate();
}

void TestReceiverFuzz::noBytesBreakTheReceiver()
{
    QFETCH(const quint32, seed);
    qInfo("seed %u", seed);
    Fuzz fuzz(seed);
    const SignatureCheck check(
        {SigningSecret::parse(Secret(QStringLiteral("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))).value()});
    int complete = 0;
    int failed = 0;
    for (int run = 0; run < runs; ++run) {
        QByteArray arriving = fuzz.request();
        HttpRequestParser parser(bodyBytes);
        QByteArray input;
        auto state = HttpRequestParser::State::Incomplete;
        while (state == HttpRequestParser::State::Incomplete && !arriving.isEmpty()) {
            const int piece = 1 + fuzz.below(fuzz.below(2) ? 3 : arriving.size());
            input += arriving.left(piece);
            arriving.remove(0, piece);
            state = parser.take(input);
            static_cast<void>(parser.takeExpectation());
        }
        if (state == HttpRequestParser::State::Failed) {
            ++failed;
            QVERIFY(parser.failureStatus() >= 400 && parser.failureStatus() < 600);
        }
        if (state == HttpRequestParser::State::Complete) {
            ++complete;
            const IncomingRequest &request = parser.request();
            QVERIFY(request.body.size() <= bodyBytes);
            QVERIFY(!request.method.isEmpty());
            static_cast<void>(parser.keepsAlive());
            QVERIFY(check.verify(request, std::chrono::seconds(1767225600)) != SignatureState::Valid);
            static_cast<void>(parseJson(request.body, {}, DuplicateKeys::KeepLast));
        }
    }
    QVERIFY2(complete > runs / 20 && failed > runs / 20, "the requests are too alike to find anything");
}

} // namespace hooksmith

QTEST_APPLESS_MAIN(hooksmith::TestReceiverFuzz)
#include "tst_receiverfuzz.moc"

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature/standardwebhooks.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hooksmith {

namespace {

const QString secretA = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_qs;
const QString secretB = u"whsec_SG9va3NtaXRoLXRlc3Qtc2VjcmV0LTMyLWJ5dGVzISE="_qs;
constexpr std::chrono::seconds signedAt(1614265330);
const SignedMessage message{
    .id = "msg_p5jXN8AQM9LWM0D4loKWxJek", .timestamp = "1614265330", .body = R"({"test": 2432232314})"};
const QByteArray signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

SigningSecret secretOf(const QString &text)
{
    return SigningSecret::parse(Secret(text)).value();
}

IncomingRequest request(const QByteArray &signatures)
{
    return {.method = "POST",
            .target = "/",
            .headers = {{"webhook-id", message.id},
                        {"webhook-timestamp", message.timestamp},
                        {"webhook-signature", signatures}},
            .body = message.body};
}

} // namespace

class TestStandardWebhooks : public QObject
{
    Q_OBJECT

private slots:
    void signsAsTheReferenceDoes_data();
    void signsAsTheReferenceDoes();
    void readsSecrets_data();
    void readsSecrets();
    void judgesSignatures_data();
    void judgesSignatures();
    void judgesTimes_data();
    void judgesTimes();
    void everyHeaderIsNeeded();
    void takesSvixHeaders();
    void takesOneOfSeveralSecrets();
    void everyChangeOfABitIsSeen();
    void comparesInConstantTime();
};

/// Computed with npm standardwebhooks 1.1.1; the last one is of Svix's documentation.
void TestStandardWebhooks::signsAsTheReferenceDoes_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<SignedMessage>("signedMessage");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("an ASCII body") << secretA << message << signature;
    QTest::newRow("an event of Dodo Payments")
        << secretB
        << SignedMessage{"msg_2KWPBgLlAfxdpx2AI54pPJ85f4W", "1767225600",
                         R"({"business_id":"bus_test","type":"payment.succeeded","timestamp":"2026-01-01T00:00:00.000000Z","data":{"payload_type":"Payment","payment_id":"pay_test","total_amount":2999,"currency":"USD"}})"}
        << QByteArray("v1,PTNYfubyj3TvcQRxuNS4+2fv7krbLaYODsZa8NX7Fgw=");
    QTest::newRow("a UTF-8 body, a secret without prefix")
        << secretB.mid(6) << SignedMessage{"evt_utf8", "1767225660", R"({"name":"Zoë Müller – 東京 🚀","amount":0})"}
        << QByteArray("v1,hl0tPNKw28Lrg0Ragm8X7jo1apm9PRUXaORHDS41sfI=");
    QTest::newRow("no body") << secretA << SignedMessage{"msg_empty", "1767225660", ""}
                             << QByteArray("v1,e44Hx10r8Pa3J3yQqg8YlKpjUJ5WcUGPGTLlRZloR7A=");
    QTest::newRow("Svix's example") << u"whsec_plJ3nmyCDGBKInavdOK15jsl"_qs
                                    << SignedMessage{"msg_loFOjxBNrRLzqYUf", "1731705121",
                                                     R"({"event_type":"ping","data":{"success":true}})"}
                                    << QByteArray("v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=");
}

void TestStandardWebhooks::signsAsTheReferenceDoes()
{
    QFETCH(const QString, secret);
    QFETCH(const SignedMessage, signedMessage);
    QFETCH(const QByteArray, expected);
    QCOMPARE(sign(signedMessage, secretOf(secret)), expected);
    const SignatureCheck check({secretOf(secret)});
    const IncomingRequest received{"POST", "/", signatureHeaders(signedMessage, secretOf(secret)), signedMessage.body};
    QCOMPARE(check.verify(received, std::chrono::seconds(signedMessage.timestamp.toLongLong())), SignatureState::Valid);
}

void TestStandardWebhooks::readsSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("with its prefix") << secretA << true;
    QTest::newRow("without prefix") << secretA.mid(6) << true;
    QTest::newRow("pasted with blanks and a line break") << QString(u"  " + secretA + u" \n") << true;
    QTest::newRow("without padding") << secretB.chopped(1) << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("the prefix alone") << u"whsec_"_qs << false;
    QTest::newRow("a variable's name instead of its value") << u"DODO_PAYMENTS_WEBHOOK_KEY"_qs << false;
    QTest::newRow("of the URL alphabet") << u"whsec_-_-_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_qs << false;
    QTest::newRow("an asymmetric key") << u"whpk_A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="_qs << false;
}

void TestStandardWebhooks::readsSecrets()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFine);
    const Result<SigningSecret> secret = SigningSecret::parse(Secret(text));
    QCOMPARE(secret.has_value(), isFine);
    if (!secret && text.size() > 6)
        QVERIFY(!secret.error().describe().contains(text.mid(6)));
    QVERIFY(!secret || secret->hasUsualLength());
}

void TestStandardWebhooks::judgesSignatures_data()
{
    QTest::addColumn<QByteArray>("signatures");
    QTest::addColumn<SignatureState>("expected");
    const QByteArray wrong = "v1,PTNYfubyj3TvcQRxuNS4+2fv7krbLaYODsZa8NX7Fgw=";
    const QByteArray digest = signature.mid(3);
    QTest::newRow("the right one") << signature << SignatureState::Valid;
    QTest::newRow("the right one after a wrong one") << QByteArray(wrong + ' ' + signature) << SignatureState::Valid;
    QTest::newRow("the right one before a wrong one") << QByteArray(signature + ' ' + wrong) << SignatureState::Valid;
    QTest::newRow("the right one after an asymmetric one")
        << QByteArray("v1a,onr5Z2af/u0GllGizwexupX7mzoLLXvTG3WeUtVqiytEU3apF28wGh/TrtcU/j2oTP1+xEaTGw6GjDdGm2uGDQ== " +
                      signature)
        << SignatureState::Valid;
    QTest::newRow("a wrong one") << wrong << SignatureState::Mismatch;
    QTest::newRow("of another version") << QByteArray("v2," + digest) << SignatureState::NoKnownSignature;
    QTest::newRow("without a version") << digest << SignatureState::NoKnownSignature;
    QTest::newRow("parted by commas") << QByteArray(wrong + ',' + signature) << SignatureState::Mismatch;
    QTest::newRow("cut short") << signature.chopped(1) << SignatureState::Mismatch;
    QTest::newRow("empty") << QByteArray("v1,") << SignatureState::Mismatch;
    QTest::newRow("made with the secret's text as the key")
        << QByteArray("v1,jrCz+dkTLAFVfZeLQ0kaAj0coA0NUfaKOBXvwhoTrqU=") << SignatureState::Mismatch;
    QTest::newRow("hidden behind many") << QByteArray(QByteArray(wrong + ' ').repeated(1000) + signature)
                                        << SignatureState::Mismatch;
}

void TestStandardWebhooks::judgesSignatures()
{
    QFETCH(const QByteArray, signatures);
    QFETCH(const SignatureState, expected);
    const SignatureState state = SignatureCheck({secretOf(secretA)}).verify(request(signatures), signedAt);
    QCOMPARE(state, expected);
    QCOMPARE(describe(state).isEmpty(), state == SignatureState::Valid);
    QVERIFY(!nameOf(state).isEmpty());
}

void TestStandardWebhooks::judgesTimes_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<SignatureState>("expected");
    const QByteArray time = message.timestamp;
    const qint64 at = signedAt.count();
    QTest::newRow("at once") << time << at << SignatureState::Valid;
    QTest::newRow("five minutes old") << time << at + 300 << SignatureState::Valid;
    QTest::newRow("a second older") << time << at + 301 << SignatureState::TooOld;
    QTest::newRow("five minutes ahead") << time << at - 300 << SignatureState::Valid;
    QTest::newRow("a second further ahead") << time << at - 301 << SignatureState::TooNew;
    QTest::newRow("in milliseconds") << QByteArray(time + "000") << at << SignatureState::TooNew;
    QTest::newRow("with a fraction") << QByteArray(time + ".5") << at << SignatureState::BadTimestamp;
    QTest::newRow("with a sign") << QByteArray('+' + time) << at << SignatureState::BadTimestamp;
    QTest::newRow("with letters behind it") << QByteArray(time + "abc") << at << SignatureState::BadTimestamp;
    QTest::newRow("beyond every number") << QByteArray(40, '9') << at << SignatureState::BadTimestamp;
    QTest::newRow("ISO 8601") << QByteArray("2021-02-25T15:02:10Z") << at << SignatureState::BadTimestamp;
}

void TestStandardWebhooks::judgesTimes()
{
    QFETCH(const QByteArray, timestamp);
    QFETCH(const qint64, now);
    QFETCH(const SignatureState, expected);
    const SigningSecret secret = secretOf(secretA);
    const SignedMessage sent{message.id, timestamp, message.body};
    const IncomingRequest received{"POST", "/", signatureHeaders(sent, secret), sent.body};
    QCOMPARE(SignatureCheck({secret}).verify(received, std::chrono::seconds(now)), expected);
}

void TestStandardWebhooks::everyHeaderIsNeeded()
{
    const SignatureCheck check({secretOf(secretA)});
    for (qsizetype i = 0; i < 3; ++i) {
        IncomingRequest incomplete = request(signature);
        incomplete.headers.removeAt(i);
        QCOMPARE(check.verify(incomplete, signedAt), SignatureState::NotSigned);
    }
}

void TestStandardWebhooks::takesSvixHeaders()
{
    IncomingRequest received = request(signature);
    for (IncomingRequest::HeaderLine &line : received.headers)
        line.first.replace("webhook-", "SVIX-");
    QCOMPARE(SignatureCheck({secretOf(secretA)}).verify(received, signedAt), SignatureState::Valid);
}

void TestStandardWebhooks::takesOneOfSeveralSecrets()
{
    QCOMPARE(SignatureCheck({secretOf(secretB), secretOf(secretA)}).verify(request(signature), signedAt),
             SignatureState::Valid);
    QCOMPARE(SignatureCheck({secretOf(secretB)}).verify(request(signature), signedAt), SignatureState::Mismatch);
    QCOMPARE(SignatureCheck({}).verify(request(signature), signedAt), SignatureState::Mismatch);
}

void TestStandardWebhooks::everyChangeOfABitIsSeen()
{
    const SignatureCheck check({secretOf(secretA)});
    for (qsizetype bit = 0; bit < message.body.size() * 8; ++bit) {
        IncomingRequest changed = request(signature);
        changed.body[bit / 8] = static_cast<char>(changed.body[bit / 8] ^ (1 << (bit % 8)));
        QCOMPARE(check.verify(changed, signedAt), SignatureState::Mismatch);
    }
    IncomingRequest otherId = request(signature);
    otherId.headers[0].second += '.';
    QCOMPARE(check.verify(otherId, signedAt), SignatureState::Mismatch);
}

/// What can be seen without a clock: equality is right wherever the difference is.
void TestStandardWebhooks::comparesInConstantTime()
{
    const QByteArray text(44, 'a');
    QVERIFY(equalInConstantTime(text, QByteArray(44, 'a')));
    QVERIFY(equalInConstantTime({}, {}));
    QVERIFY(!equalInConstantTime(text, text.chopped(1)));
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray other = text;
        other[i] = 'b';
        QVERIFY(!equalInConstantTime(text, other));
    }
}

} // namespace hooksmith

QTEST_APPLESS_MAIN(hooksmith::TestStandardWebhooks)
#include "tst_standardwebhooks.moc"

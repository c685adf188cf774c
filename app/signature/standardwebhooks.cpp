// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature/standardwebhooks.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype signaturesLookedAt = 64; // a rotation sends two; more would only cost time

struct Signature
{
    Q_DECLARE_TR_FUNCTIONS(Signature)
};

QByteArray digest(const SignedMessage &message, const SigningSecret &secret)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret.key());
    code.addData(message.id + '.' + message.timestamp + '.');
    code.addData(message.body);
    return code.result().toBase64();
}

QByteArray headerOf(const IncomingRequest &request, const QByteArray &name)
{
    const QByteArray neutral = "webhook-" + name;
    const QByteArray branded = "svix-" + name;
    return request.header(request.hasHeader(neutral) ? neutral : branded);
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
}

} // namespace

QByteArray sign(const SignedMessage &message, const SigningSecret &secret)
{
    return "v1," + digest(message, secret);
}

QList<IncomingRequest::HeaderLine> signatureHeaders(const SignedMessage &message, const SigningSecret &secret)
{
    return {{"webhook-id", message.id},
            {"webhook-timestamp", message.timestamp},
            {"webhook-signature", sign(message, secret)}};
}

SignatureState SignatureCheck::verify(const IncomingRequest &request, std::chrono::seconds now) const
{
    const SignedMessage message = messageOf(request);
    const QByteArray signatures = headerOf(request, "signature");
    if (message.id.isEmpty() || message.timestamp.isEmpty() || signatures.isEmpty())
        return SignatureState::NotSigned;
    const SignatureState time = verifyTime(message.timestamp, now);
    return time == SignatureState::Valid ? verifySignatures(message, signatures) : time;
}

SignatureState SignatureCheck::verifyTime(const QByteArray &timestamp, std::chrono::seconds now) const
{
    bool isNumber = false;
    const std::chrono::seconds sent(timestamp.toLongLong(&isNumber));
    if (!isNumber || !isDigits(timestamp))
        return SignatureState::BadTimestamp;
    if (sent < now - m_tolerance)
        return SignatureState::TooOld;
    return sent > now + m_tolerance ? SignatureState::TooNew : SignatureState::Valid;
}

SignatureState SignatureCheck::verifySignatures(const SignedMessage &message, const QByteArray &header) const
{
    bool isKnown = false;
    for (const QByteArray &item : header.split(' ').mid(0, signaturesLookedAt)) {
        if (!item.startsWith("v1,"))
            continue;
        isKnown = true;
        if (matchesOneSecret(message, item.mid(3)))
            return SignatureState::Valid;
    }
    return isKnown ? SignatureState::Mismatch : SignatureState::NoKnownSignature;
}

bool SignatureCheck::matchesOneSecret(const SignedMessage &message, const QByteArray &signature) const
{
    return std::ranges::any_of(m_secrets, [&](const SigningSecret &secret) {
        return equalInConstantTime(digest(message, secret), signature);
    });
}

SignedMessage messageOf(const IncomingRequest &request)
{
    return {.id = headerOf(request, "id"), .timestamp = headerOf(request, "timestamp"), .body = request.body};
}

QString nameOf(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return u"valid"_qs;
    case SignatureState::NotSigned:
        return u"notSigned"_qs;
    case SignatureState::BadTimestamp:
        return u"badTimestamp"_qs;
    case SignatureState::TooOld:
        return u"tooOld"_qs;
    case SignatureState::TooNew:
        return u"tooNew"_qs;
    case SignatureState::NoKnownSignature:
        return u"noKnownSignature"_qs;
    case SignatureState::Mismatch:
        return u"mismatch"_qs;
    }
    return {};
}

QString titleOf(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return Signature::tr("valid");
    case SignatureState::NotSigned:
        return Signature::tr("not signed");
    case SignatureState::BadTimestamp:
        return Signature::tr("bad timestamp");
    case SignatureState::TooOld:
        return Signature::tr("signed too long ago");
    case SignatureState::TooNew:
        return Signature::tr("signed in the future");
    case SignatureState::NoKnownSignature:
        return Signature::tr("no signature of version v1");
    case SignatureState::Mismatch:
        return Signature::tr("signature does not fit");
    }
    return {};
}

QString describe(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return {};
    case SignatureState::NotSigned:
        return Signature::tr("One of the headers webhook-id, webhook-timestamp and webhook-signature is missing; the "
                             "sender did not sign the request, or something on the way removed them.");
    case SignatureState::BadTimestamp:
        return Signature::tr("webhook-timestamp is no whole number of seconds.");
    case SignatureState::TooOld:
        return Signature::tr("The request was signed more than five minutes ago; it is a stored one, or a clock is "
                             "wrong.");
    case SignatureState::TooNew:
        return Signature::tr("The request is signed more than five minutes ahead of this machine's clock; set the "
                             "clocks, and write webhook-timestamp in seconds.");
    case SignatureState::NoKnownSignature:
        return Signature::tr("webhook-signature holds no signature of the version v1.");
    case SignatureState::Mismatch:
        return Signature::tr("No signature fits: the secret is another endpoint's, or the body was changed on the "
                             "way, as a tunnel does that writes the JSON anew.");
    }
    return {};
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

} // namespace hooksmith

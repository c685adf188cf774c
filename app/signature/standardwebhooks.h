// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpmessage.h"
#include "signature/signingsecret.h"

#include <chrono>

namespace hooksmith {

/// What of a message is signed, with the bytes of its body as they travel.
struct SignedMessage
{
    QByteArray id;        ///< webhook-id
    QByteArray timestamp; ///< webhook-timestamp: whole Unix seconds, as written
    QByteArray body;
};

/// One item of webhook-signature: "v1," and the HMAC-SHA-256 of the message in base64.
[[nodiscard]] QByteArray sign(const SignedMessage &message, const SigningSecret &secret);

/// webhook-id, webhook-timestamp and webhook-signature.
[[nodiscard]] QList<IncomingRequest::HeaderLine> signatureHeaders(const SignedMessage &message,
                                                                  const SigningSecret &secret);

enum class SignatureState {
    Valid,
    NotSigned,        ///< one of the three headers is missing
    BadTimestamp,     ///< webhook-timestamp is no number of seconds
    TooOld,           ///< signed longer ago than the tolerance
    TooNew,           ///< signed further in the future than the tolerance
    NoKnownSignature, ///< the header has no signature of the version v1
    Mismatch          ///< the message or the secret is another one than was signed with
};

/// Verifies what a sender signed (Standard Webhooks, version v1). One of several secrets and one of several signatures
/// is enough, so that both sides can change secrets at leisure. The headers may be webhook-* or svix-*.
class SignatureCheck
{
public:
    explicit SignatureCheck(QList<SigningSecret> secrets, std::chrono::seconds tolerance = std::chrono::minutes(5))
        : m_secrets(std::move(secrets))
        , m_tolerance(tolerance)
    {
    }

    [[nodiscard]] SignatureState verify(const IncomingRequest &request, std::chrono::seconds now) const;

private:
    [[nodiscard]] SignatureState verifyTime(const QByteArray &timestamp, std::chrono::seconds now) const;
    [[nodiscard]] SignatureState verifySignatures(const SignedMessage &message, const QByteArray &header) const;
    [[nodiscard]] bool matchesOneSecret(const SignedMessage &message, const QByteArray &signature) const;

    QList<SigningSecret> m_secrets;
    std::chrono::seconds m_tolerance;
};

/// The message of a request: its webhook-* headers, or svix-* where those are missing.
[[nodiscard]] SignedMessage messageOf(const IncomingRequest &request);

[[nodiscard]] QString nameOf(SignatureState state);   ///< for programs: "valid", "notSigned", …
[[nodiscard]] QString titleOf(SignatureState state);  ///< for people, in a word or two: "valid", "not signed", …
[[nodiscard]] QString describe(SignatureState state); ///< a sentence that says what to do; empty for Valid

/// Takes as long whatever differs; the lengths are no secret.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace hooksmith

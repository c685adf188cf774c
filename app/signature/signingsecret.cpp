// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature/signingsecret.h"

#include <QCoreApplication>

namespace hooksmith {

namespace {

struct Signature
{
    Q_DECLARE_TR_FUNCTIONS(Signature)
};

} // namespace

Result<SigningSecret> SigningSecret::parse(const Secret &text)
{
    QByteArray encoded = text.reveal().trimmed().toUtf8();
    if (encoded.startsWith("whsk_") || encoded.startsWith("whpk_"))
        return fail(Error::Kind::InvalidInput,
                    Signature::tr("This is a key of the asymmetric scheme (v1a), which Dodo Payments does not use; "
                                  "give the endpoint's signing secret, which begins with whsec_."));
    if (encoded.startsWith("whsec_"))
        encoded.remove(0, 6);
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    Signature::tr("The signing secret is not whsec_ and base64; copy it again from where the endpoint "
                                  "is, such as the dashboard of Dodo Payments."));
    return SigningSecret(decoded.decoded);
}

bool SigningSecret::hasUsualLength() const
{
    return m_key.size() >= shortestKey && m_key.size() <= longestKey;
}

} // namespace hooksmith

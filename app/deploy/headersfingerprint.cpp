// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/headersfingerprint.h"

#include <QPasswordDigestor>

namespace hooksmith {

namespace {

constexpr int iterations = 100000;
constexpr quint64 bytes = 32;

} // namespace

QString headersFingerprint(const QMap<QString, Secret> &headers, const QString &uid, const Secret &token)
{
    if (headers.isEmpty())
        return {};
    QByteArray secret = token.reveal().toUtf8();
    for (const auto &[name, value] : headers.asKeyValueRange())
        secret += '\0' + name.toLower().toUtf8() + '\0' + value.reveal().toUtf8();
    const QByteArray salt = "hooksmith " + uid.toUtf8();
    return QString::fromLatin1(
        QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, secret, salt, iterations, bytes).toHex());
}

} // namespace hooksmith

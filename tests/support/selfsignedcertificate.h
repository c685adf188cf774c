// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

namespace hooksmith {

/// A TLS server whose certificate, made this minute for 127.0.0.1 with openssl, nobody vouches for.
[[nodiscard]] std::unique_ptr<QTcpServer> makeSelfSignedServer();

/// Vouches for such a server's certificate in this process, for this object's life.
class TrustedCertificate
{
public:
    explicit TrustedCertificate(const QTcpServer &server);
    ~TrustedCertificate();

private:
    Q_DISABLE_COPY_MOVE(TrustedCertificate)

    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace hooksmith

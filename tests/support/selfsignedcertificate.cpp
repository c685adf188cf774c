// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/selfsignedcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::unique_ptr<QTcpServer> makeSelfSignedServer()
{
    const QTemporaryDir folder;
    const QString keyPath = folder.filePath(u"key.pem"_qs);
    const QString certificatePath = folder.filePath(u"certificate.pem"_qs);
    QProcess openssl;
    openssl.start(u"openssl"_qs,
                  {u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-days"_qs, u"1"_qs,
                   u"-subj"_qs, u"/CN=127.0.0.1"_qs, u"-addext"_qs, u"subjectAltName=IP:127.0.0.1"_qs, u"-keyout"_qs,
                   keyPath, u"-out"_qs, certificatePath});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl could not make a certificate: %s", openssl.readAllStandardError().constData());

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(contentOf(keyPath), QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificatePath)));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

TrustedCertificate::TrustedCertificate(const QTcpServer &server)
{
    const auto *tls = qobject_cast<const QSslServer *>(&server);
    QSslConfiguration configuration = m_before;
    configuration.addCaCertificate(tls->sslConfiguration().localCertificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TrustedCertificate::~TrustedCertificate()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkerror.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Network
{
    Q_DECLARE_TR_FUNCTIONS(Network)
};

QString tlsMessage(const QString &place, const QString &problems, const QString &fallback)
{
    return Network::tr("The secure connection to %1 failed, so nothing was sent: %2. Check the URL and the "
                       "destination's certificate.")
        .arg(place, problems.isEmpty() ? fallback : problems);
}

QString messageOf(const QNetworkReply &reply, const QString &tlsProblems)
{
    const QString place = placeOf(reply.url());
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return Network::tr("%1 refused the connection. Check that the destination runs and that the port is right.")
            .arg(place);
    case QNetworkReply::HostNotFoundError:
        return Network::tr("The host %1 was not found. Check its spelling and your network connection.")
            .arg(reply.url().host());
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed before the answer, and we never send twice
        return Network::tr("%1 closed the connection before its answer was complete. It may have received the "
                           "request; look there before you send again.")
            .arg(place);
    case QNetworkReply::TimeoutError:
        return Network::tr("The connection to %1 timed out. Check your network connection.").arg(place);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsMessage(place, tlsProblems, reply.errorString());
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Network::tr("The proxy between this machine and %1 failed: %2. Check the proxy settings.")
            .arg(place, reply.errorString());
    default:
        return Network::tr("No complete answer came from %1: %2.").arg(place, reply.errorString());
    }
}

} // namespace

QString placeOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QString(url.host() + u':' + QString::number(url.port()));
}

QString describeTlsErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts.append(error.errorString());
    texts.removeDuplicates();
    return texts.join(u"; "_qs);
}

Error describeNetworkError(const QNetworkReply &reply, const QString &tlsProblems)
{
    const bool timedOut =
        reply.error() == QNetworkReply::TimeoutError || reply.error() == QNetworkReply::ProxyTimeoutError;
    return {.kind = timedOut ? Error::Kind::TimedOut : Error::Kind::Network,
            .message = messageOf(reply, tlsProblems),
            .file = {}};
}

} // namespace hooksmith

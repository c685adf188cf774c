// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpreceiver.h"

#include "net/httpconnection.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hooksmith {

HttpReceiver::HttpReceiver(Handler handler, const ReceiveLimits &limits, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpReceiver::accept);
    connect(&m_server, &QTcpServer::acceptError, this, [this] { emit failed(m_server.errorString()); });
}

HttpReceiver::~HttpReceiver()
{
    close();
}

Result<quint16> HttpReceiver::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return m_server.serverPort();
    return fail(Error::Kind::Io,
                tr("Port %1 of this machine cannot be listened at: %2. Choose another one, or end the program that has "
                   "it.")
                    .arg(port)
                    .arg(m_server.errorString()));
}

void HttpReceiver::close()
{
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
        socket->abort();
}

QString HttpReceiver::url() const
{
    return u"http://127.0.0.1:%1"_qs.arg(port());
}

void HttpReceiver::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        if (m_connections > m_limits.connections) {
            turnAway(*socket);
            continue;
        }
        // Owned by the socket, which deletes itself once it is disconnected.
        auto *connection = new HttpConnection(*socket, m_handler, m_limits);
        connect(connection, &HttpConnection::refused, this, &HttpReceiver::refused);
    }
}

void HttpReceiver::turnAway(QTcpSocket &socket)
{
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    socket.write(
        "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nRetry-After: 1\r\nConnection: close\r\n\r\n");
    socket.disconnectFromHost();
    emit refused(503);
}

} // namespace hooksmith

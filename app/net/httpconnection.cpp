// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpconnection.h"

#include <QMap>
#include <QTcpSocket>

#include <sys/socket.h>

namespace hooksmith {

namespace {

constexpr qint64 readAhead = 64 * 1024;      // bytes that the socket takes in before we read them
constexpr qint64 unreadAnswers = 256 * 1024; // bytes; a client that leaves more unread is not read from
constexpr std::chrono::milliseconds farewell(1000);

QByteArray serialise(const HttpAnswer &answer, bool isLast)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    if (!answer.body.isEmpty())
        text += "Content-Type: application/json\r\n";
    if (answer.status != 204)
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (isLast)
        text += "Connection: close\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + answer.body;
}

/// A lingering time of nothing makes the system end the connection with a reset instead of in order.
void reset(QTcpSocket &socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace

QByteArray reasonPhrase(int status)
{
    static const QMap<int, QByteArray> phrases{{200, "OK"},
                                               {201, "Created"},
                                               {204, "No Content"},
                                               {207, "Multi-Status"},
                                               {400, "Bad Request"},
                                               {401, "Unauthorized"},
                                               {404, "Not Found"},
                                               {405, "Method Not Allowed"},
                                               {408, "Request Timeout"},
                                               {413, "Content Too Large"},
                                               {429, "Too Many Requests"},
                                               {431, "Request Header Fields Too Large"},
                                               {500, "Internal Server Error"},
                                               {503, "Service Unavailable"},
                                               {505, "HTTP Version Not Supported"}};
    return phrases.value(status);
}

HttpConnection::HttpConnection(QTcpSocket &socket, const HttpReceiver::Handler &handler, const ReceiveLimits &limits)
    : QObject(&socket)
    , m_socket(socket)
    , m_handler(handler)
    , m_limits(limits)
    , m_parser(std::make_unique<HttpRequestParser>(limits.bodyBytes))
{
    m_socket.setReadBufferSize(readAhead);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::timeOut);
    m_deadline.start(m_limits.requestTime);
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::read);
    connect(&m_socket, &QTcpSocket::disconnected, &m_socket, &QObject::deleteLater);
}

void HttpConnection::read()
{
    while (readRequest()) {
    }
}

bool HttpConnection::readRequest()
{
    if (!m_socket.isOpen() || m_socket.bytesToWrite() > unreadAnswers)
        return false;
    if (m_isLast) {
        m_socket.skip(m_socket.bytesAvailable());
        return false;
    }
    m_input += m_socket.readAll();
    if (m_input.isEmpty())
        return false;
    switch (m_parser->take(m_input)) {
    case HttpRequestParser::State::Incomplete:
        if (m_parser->takeExpectation())
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        return m_socket.bytesAvailable() > 0;
    case HttpRequestParser::State::Failed:
        refuse(m_parser->failureStatus());
        return false;
    case HttpRequestParser::State::Complete:
        answer();
        return true;
    }
    return false;
}

void HttpConnection::answer()
{
    m_isLast = !m_parser->keepsAlive();
    const HttpAnswer answer = m_handler(m_parser->request());
    m_parser = std::make_unique<HttpRequestParser>(m_limits.bodyBytes);
    m_deadline.start(m_limits.requestTime);
    send(answer);
}

void HttpConnection::refuse(int status)
{
    m_isLast = true;
    emit refused(status);
    // Closing now, with bytes of the client unread, would reset the connection and lose the answer. So the rest is read
    // and dropped for a moment; a client closes once it has the answer.
    m_socket.write(serialise({.status = status, .body = {}, .headers = {}}, m_isLast));
    m_deadline.start(qMin(m_limits.requestTime, farewell));
}

void HttpConnection::send(const HttpAnswer &answer)
{
    switch (answer.manner) {
    case HttpAnswer::Manner::Silence:
        m_isLast = true;
        return;
    case HttpAnswer::Manner::Reset:
        m_isLast = true;
        reset(m_socket);
        return;
    case HttpAnswer::Manner::Answer:
        m_socket.write(serialise(answer, m_isLast));
        if (m_isLast)
            m_socket.disconnectFromHost(); // once everything is written
    }
}

/// Either the client is still sending its request, or it leaves the answer unread, or it has nothing to say.
void HttpConnection::timeOut()
{
    const bool isSending = !m_input.isEmpty() || m_parser->hasBegun();
    if (isSending && !m_isLast)
        refuse(408);
    else
        m_socket.abort();
}

} // namespace hooksmith

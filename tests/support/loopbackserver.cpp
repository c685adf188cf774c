// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 sendBuffer = 256 * 1024;
constexpr int dribbleInterval = 100; // milliseconds

QByteArray headOf(const ScriptedAnswer &answer)
{
    const bool promisesMore = answer.manner == ScriptedAnswer::Manner::CloseInTheBody;
    const qint64 length = answer.body.size() * answer.repeatBody * (promisesMore ? 2 : 1);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + answer.reason +
                      "\r\nContent-Length: " + QByteArray::number(length) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

ReceivedRequest parseHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> requestLine = lines.takeFirst().trimmed().split(' ');
    ReceivedRequest request;
    request.method = requestLine.value(0);
    request.target = requestLine.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[headerName, value] : headers) {
        if (headerName.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// One client: collects its requests and sends the answers no faster than the client reads them.
class LoopbackServer::Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, LoopbackServer &server)
        : QObject(socket)
        , m_socket(*socket)
        , m_server(server)
    {
        m_dribble.setInterval(dribbleInterval);
        connect(&m_dribble, &QTimer::timeout, this, &Connection::sendOneByte);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::sendMore);
        connect(socket, &QTcpSocket::disconnected, &server, &LoopbackServer::connectionClosed);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

    void send(const ScriptedAnswer &answer)
    {
        using Manner = ScriptedAnswer::Manner;
        if (answer.manner == Manner::Hang)
            return;
        if (answer.manner == Manner::Close) {
            m_socket.disconnectFromHost();
            return;
        }
        m_answer = answer;
        m_pending = headOf(answer);
        m_bodiesLeft = answer.repeatBody;
        if (answer.manner == Manner::Dribble)
            m_dribble.start();
        else
            sendMore();
    }

private:
    void read()
    {
        m_input += m_socket.readAll();
        const qsizetype headEnd = m_input.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        ReceivedRequest request = parseHead(m_input.left(headEnd));
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (m_input.size() < headEnd + 4 + length)
            return;
        request.body = m_input.mid(headEnd + 4, length);
        m_input.remove(0, headEnd + 4 + length);
        m_server.received(*this, request);
    }

    void sendMore()
    {
        if (m_dribble.isActive())
            return;
        while (m_socket.bytesToWrite() < sendBuffer && refill())
            write(std::exchange(m_pending, {}));
        const bool allSent = m_pending.isEmpty() && m_bodiesLeft == 0 && m_socket.bytesToWrite() == 0;
        if (allSent && m_answer.manner == ScriptedAnswer::Manner::CloseInTheBody)
            m_socket.disconnectFromHost();
    }

    void sendOneByte()
    {
        if (!refill()) {
            m_dribble.stop();
            return;
        }
        write(m_pending.left(1));
        m_pending.remove(0, 1);
    }

    /// True when there is something to send.
    bool refill()
    {
        if (m_pending.isEmpty() && m_bodiesLeft > 0) {
            --m_bodiesLeft;
            m_pending = m_answer.body;
        }
        return !m_pending.isEmpty();
    }

    void write(const QByteArray &bytes)
    {
        m_server.m_bytesSent += bytes.size();
        m_socket.write(bytes);
    }

    QTcpSocket &m_socket;
    LoopbackServer &m_server;
    QTimer m_dribble;
    QByteArray m_input;
    ScriptedAnswer m_answer;
    QByteArray m_pending;
    qint64 m_bodiesLeft = 0;
};

LoopbackServer::LoopbackServer(std::unique_ptr<QTcpServer> server, QObject *parent)
    : QObject(parent)
    , m_server(server ? std::move(server) : std::make_unique<QTcpServer>())
    , m_scheme(qobject_cast<QSslServer *>(m_server.get()) ? u"https"_qs : u"http"_qs)
{
    setAnswer(200);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The loopback server cannot listen: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

LoopbackServer::~LoopbackServer()
{
    disconnect(m_server.get(), nullptr, this, nullptr);
}

void LoopbackServer::setAnswer(const ScriptedAnswer &answer)
{
    m_answer = [answer](const ReceivedRequest &) {
        return answer;
    };
}

void LoopbackServer::setAnswer(int status, const QByteArray &body, const QList<ReceivedRequest::HeaderLine> &headers)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.reason = status < 300 ? "OK" : "Scripted";
    answer.body = body;
    answer.headers = headers;
    setAnswer(answer);
}

void LoopbackServer::setAnswer(std::function<ScriptedAnswer(const ReceivedRequest &)> answer)
{
    m_answer = std::move(answer);
}

void LoopbackServer::close()
{
    m_server->close();
}

QString LoopbackServer::url(const QString &path) const
{
    return u"%1://127.0.0.1:%2%3"_qs.arg(m_scheme).arg(m_port).arg(path);
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Connection(socket, *this);
}

void LoopbackServer::received(Connection &connection, const ReceivedRequest &request)
{
    m_requests.append(request);
    const ScriptedAnswer answer = m_answer(request);
    emit requestReceived();
    connection.send(answer);
}

} // namespace hooksmith

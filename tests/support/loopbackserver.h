// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace hooksmith {

/// A request as the loopback server received it.
struct ReceivedRequest
{
    using HeaderLine = std::pair<QByteArray, QByteArray>;

    QByteArray method;
    QByteArray target; ///< path and query
    QList<HeaderLine> headers;
    QByteArray body;

    /// The value of the first header of that name, whatever its case; empty where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the loopback server does with a request.
struct ScriptedAnswer
{
    enum class Manner {
        Answer,        ///< head and body at once
        Dribble,       ///< one byte of the answer at a time, a few each second, so that the connection is never idle
        Hang,          ///< reads the request, says nothing, keeps the connection open
        Close,         ///< reads the request, closes the connection without a word
        CloseInTheBody ///< promises twice the body, sends it once, closes the connection
    };

    Manner manner = Manner::Answer;
    int status = 200;
    QByteArray reason = "OK";
    QList<ReceivedRequest::HeaderLine> headers;
    QByteArray body;
    qint64 repeatBody = 1; ///< how often the body is sent, to make a large answer without holding it in memory
};

/// A real HTTP/1.1 server on 127.0.0.1 for tests. It lives on the test's thread: wait with QTRY_* or a signal spy,
/// never with a call that blocks the event loop.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    /// Listens at a free port. Pass a QSslServer for https.
    explicit LoopbackServer(std::unique_ptr<QTcpServer> server = {}, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// The answer to every request from now on.
    void setAnswer(const ScriptedAnswer &answer);
    void setAnswer(int status, const QByteArray &body = {}, const QList<ReceivedRequest::HeaderLine> &headers = {});
    /// A function that makes the answer from the request.
    void setAnswer(std::function<ScriptedAnswer(const ReceivedRequest &)> answer);
    /// Stops listening, so that the port refuses connections.
    void close();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

signals:
    void requestReceived();
    void connectionClosed();

private:
    class Connection;

    void accept();
    void received(Connection &connection, const ReceivedRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    quint16 m_port = 0;
    std::function<ScriptedAnswer(const ReceivedRequest &)> m_answer;
    QList<ReceivedRequest> m_requests;
    qint64 m_bytesSent = 0;
};

} // namespace hooksmith

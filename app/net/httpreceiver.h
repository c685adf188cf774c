// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpmessage.h"
#include "support/result.h"

#include <QTcpServer>

#include <chrono>
#include <functional>

namespace hooksmith {

struct ReceiveLimits
{
    qint64 bodyBytes = 1024 * 1024;
    std::chrono::milliseconds requestTime{10000}; ///< for a request to come in whole, and for its answer to be taken
    int connections = 64;                         ///< at once; a further one is answered 503
};

/// An HTTP/1.1 server on the loopback interface only. Everything happens on the thread it lives on and nothing blocks:
/// a client that is slow, silent or broken costs its own connection until the time is up.
class HttpReceiver : public QObject
{
    Q_OBJECT

public:
    /// Called for every whole request; must not block.
    using Handler = std::function<HttpAnswer(const IncomingRequest &)>;

    explicit HttpReceiver(Handler handler, const ReceiveLimits &limits = {}, QObject *parent = nullptr);
    ~HttpReceiver() override;

    /// Begins to listen at 127.0.0.1; port 0 chooses a free one. Gives the port.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    /// Stops listening and ends every connection.
    void close();

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] int connectionCount() const { return m_connections; }

signals:
    /// A connection was ended or refused for something that is no answerable request: `status` is what the client got.
    void refused(int status);
    /// No further connection can be taken; the text says why.
    void failed(const QString &reason);

private:
    void accept();
    void turnAway(QTcpSocket &socket);

    QTcpServer m_server;
    const Handler m_handler;
    const ReceiveLimits m_limits;
    int m_connections = 0;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpreceiver.h"
#include "net/httprequestparser.h"

#include <QTimer>

class QTcpSocket;

namespace hooksmith {

/// One client of an HttpReceiver. Belongs to its socket and goes with it.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket &socket, const HttpReceiver::Handler &handler, const ReceiveLimits &limits);

signals:
    void refused(int status);

private:
    void read();
    [[nodiscard]] bool readRequest(); ///< false where there is none to read or no further one is wanted
    void answer();
    void refuse(int status);
    void send(const HttpAnswer &answer);
    void timeOut();

    QTcpSocket &m_socket;
    const HttpReceiver::Handler &m_handler;
    const ReceiveLimits &m_limits;
    std::unique_ptr<HttpRequestParser> m_parser; // a new one for each request
    QByteArray m_input;
    QTimer m_deadline;
    bool m_isLast = false; ///< nothing more is read from this client
};

/// "OK" for 200, and so on; empty where the status has no words of its own.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends signed webhooks to a real `hooksmith listen` as fast as it takes them, over several connections, prints how
// many it took a second, and fails where one is lost. hooksmith_load [REQUESTS]
#include "net/httpreceiver.h"
#include "signature/standardwebhooks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

constexpr int connections = 32;
constexpr int patience = 60000; // milliseconds
const QString secretText = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;

/// One client that sends its share, each request once the one before is answered.
class Client : public QObject
{
public:
    Client(quint16 port, QList<QByteArray> requests)
        : m_requests(std::move(requests))
    {
        connect(&m_socket, &QTcpSocket::connected, this, &Client::sendNext);
        connect(&m_socket, &QTcpSocket::readyRead, this, &Client::read);
        m_socket.connectToHost(QHostAddress::LocalHost, port);
    }

    [[nodiscard]] bool isDone() const { return m_answered == m_requests.size(); }
    [[nodiscard]] qsizetype accepted() const { return m_accepted; }

private:
    void sendNext()
    {
        if (!isDone())
            m_socket.write(m_requests[m_answered]);
    }

    void read()
    {
        m_input += m_socket.readAll();
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_accepted += m_input.startsWith("HTTP/1.1 200 ") ? 1 : 0;
        m_input.remove(0, end + 4);
        ++m_answered;
        sendNext();
    }

    QTcpSocket m_socket;
    QList<QByteArray> m_requests;
    qsizetype m_answered = 0;
    qsizetype m_accepted = 0;
    QByteArray m_input;
};

QByteArray signedRequest(int number, const SigningSecret &secret)
{
    // About as large as an event of Dodo Payments.
    const QByteArray body = R"({"type":"payment.succeeded","number":)" + QByteArray::number(number) + R"(,"text":")" +
                            QByteArray(2000, 'x') + R"("})";
    const SignedMessage message{"msg_" + QByteArray::number(number),
                                QByteArray::number(QDateTime::currentSecsSinceEpoch()), body};
    QByteArray text = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : signatureHeaders(message, secret))
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

quint16 portOf(QProcess &listener)
{
    listener.setReadChannel(QProcess::StandardError);
    static const QRegularExpression announced(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
    QString said;
    while (!announced.match(said).hasMatch() && listener.waitForReadyRead(patience))
        said += QString::fromUtf8(listener.readAllStandardError());
    return static_cast<quint16>(announced.match(said).captured(1).toInt());
}

qsizetype linesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1, u"20000"_s).toInt();
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"events.ndjson"_s);
    QProcess listener;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KEY"_s, secretText);
    listener.setProcessEnvironment(environment);
    listener.setStandardOutputFile(QProcess::nullDevice());
    listener.start(QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith"),
                   {u"listen"_s, u"--secret-env"_s, u"KEY"_s, u"--out"_s, out, u"--format"_s, u"json"_s});
    const quint16 port = portOf(listener);
    if (port == 0) {
        std::printf("hooksmith listen does not start\n");
        return 1;
    }

    const SigningSecret secret = SigningSecret::parse(Secret(secretText)).value();
    std::vector<QList<QByteArray>> shares(connections);
    for (int i = 0; i < count; ++i)
        shares[static_cast<size_t>(i % connections)].append(signedRequest(i, secret));
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<Client>> clients;
    for (const QList<QByteArray> &share : shares)
        clients.push_back(std::make_unique<Client>(port, share));
    while (!std::ranges::all_of(clients, &Client::isDone) && clock.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    const auto elapsed = static_cast<double>(clock.elapsed()) / 1000;
    qsizetype accepted = 0;
    for (const auto &client : clients)
        accepted += client->accepted();
    const qsizetype kept = linesIn(out);
    listener.terminate();
    listener.waitForFinished(patience);
    std::printf("%d signed requests over %d connections in %.2f s: %.0f a second; %lld accepted, %lld kept\n", count,
                connections, elapsed, count / elapsed, static_cast<long long>(accepted), static_cast<long long>(kept));
    return accepted == count && kept == count ? 0 : 1;
}

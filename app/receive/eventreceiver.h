// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpreceiver.h"
#include "receive/receivedevent.h"
#include "receive/seenids.h"
#include "receive/sleepwatch.h"

#include <QTimer>

namespace hooksmith {

/// Receives webhooks at the loopback interface: verifies their signatures, notices those that come again, and answers
/// 200 only once an event is kept. It never stops silently: failed() says when it can take no more.
class EventReceiver : public QObject
{
    Q_OBJECT

public:
    /// Keeps an event before the sender is told that it arrived. An error makes the sender be answered 503, so that it
    /// tries again later.
    using Keep = std::function<Result<bool>(const ReceivedEvent &)>;

    /// Without secrets every event is taken unverified.
    EventReceiver(const QList<SigningSecret> &secrets, Keep keep, const ReceiveLimits &limits = {},
                  Clocks clocks = machineClocks(), QObject *parent = nullptr);

    [[nodiscard]] Result<quint16> listen(quint16 port);
    void close();
    [[nodiscard]] QString url() const { return m_receiver.url(); }
    [[nodiscard]] bool isListening() const { return m_receiver.isListening(); }

signals:
    /// Every request, accepted or not, once it is answered; one that did not arrive whole has no payload.
    void received(const hooksmith::ReceivedEvent &event);
    void slept(std::chrono::milliseconds time); ///< events sent meanwhile did not arrive
    void notKept(const hooksmith::Error &error);
    void failed(const QString &reason);

private:
    [[nodiscard]] HttpAnswer answer(const IncomingRequest &request);
    [[nodiscard]] ReceivedEvent judge(const IncomingRequest &request) const;
    void takeRefusal(int status);
    void look();
    void watchSleep();

    const bool m_verifies;
    const SignatureCheck m_check;
    const Keep m_keep;
    const ReceiveLimits m_limits;
    HttpReceiver m_receiver;
    SeenIds m_accepted;
    qint64 m_count = 0;
    const Clocks m_clocks;
    SleepWatch m_sleepWatch;
    QTimer m_look;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive/eventreceiver.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr std::chrono::seconds lookInterval(5);

std::chrono::seconds secondsNow()
{
    return std::chrono::seconds(QDateTime::currentSecsSinceEpoch());
}

void refuse(ReceivedEvent &event, int status, const QString &problem)
{
    event.status = status;
    event.problem = problem;
}

QString reasonOf(int status, const ReceiveLimits &limits)
{
    constexpr qint64 bytesInKilobyte = 1024;
    switch (status) {
    case 408:
        return EventReceiver::tr("The request did not arrive whole within %1 s.")
            .arg(std::chrono::duration<double>(limits.requestTime).count());
    case 413:
        return EventReceiver::tr("The body is larger than %1 kB, and was not read.")
            .arg(limits.bodyBytes / bytesInKilobyte);
    case 431:
        return EventReceiver::tr("The headers are too large, and were not read.");
    case 503:
        return EventReceiver::tr("More than %1 connections were open at once.").arg(limits.connections);
    default:
        return EventReceiver::tr("What arrived is no HTTP request that can be read.");
    }
}

HttpAnswer answerTo(const ReceivedEvent &event)
{
    HttpAnswer answer{.status = event.status, .body = {}, .headers = {}};
    if (event.status == 503)
        answer.headers = {{"Retry-After", "5"}};
    if (!event.problem.isEmpty()) {
        JsonValue body;
        body.set(u"error"_s, event.problem);
        answer.body = toCompactJson(body);
    }
    return answer;
}

} // namespace

EventReceiver::EventReceiver(const QList<SigningSecret> &secrets, Keep keep, const ReceiveLimits &limits, Clocks clocks,
                             QObject *parent)
    : QObject(parent)
    , m_verifies(!secrets.isEmpty())
    , m_check(secrets)
    , m_keep(std::move(keep))
    , m_limits(limits)
    , m_receiver([this](const IncomingRequest &request) { return answer(request); }, limits)
    , m_clocks(std::move(clocks))
{
    connect(&m_receiver, &HttpReceiver::failed, this, &EventReceiver::failed);
    connect(&m_receiver, &HttpReceiver::refused, this, &EventReceiver::takeRefusal);
    connect(&m_look, &QTimer::timeout, this, &EventReceiver::look);
    m_look.setInterval(lookInterval);
}

Result<quint16> EventReceiver::listen(quint16 port)
{
    watchSleep();
    m_look.start();
    return m_receiver.listen(port);
}

void EventReceiver::close()
{
    m_look.stop();
    m_receiver.close();
}

HttpAnswer EventReceiver::answer(const IncomingRequest &request)
{
    watchSleep(); // what woke the machine may be this request
    ReceivedEvent event = judge(request);
    event.index = m_count++;
    const QByteArray id = messageOf(request).id;
    event.isRepeated = event.isAccepted() && m_accepted.contains(id);
    if (const Result<bool> kept = m_keep(event); !kept) {
        if (event.isAccepted())
            refuse(event, 503, tr("The event could not be kept; send it again later."));
        emit notKept(kept.error());
    }
    if (event.isAccepted())
        m_accepted.add(id);
    emit received(event);
    return answerTo(event);
}

/// What the HTTP receiver answered by itself is told as well: it may have been an event.
void EventReceiver::takeRefusal(int status)
{
    ReceivedEvent event;
    event.index = m_count++;
    event.receivedAt = QDateTime::currentDateTimeUtc();
    refuse(event, status, reasonOf(status, m_limits));
    if (const Result<bool> kept = m_keep(event); !kept)
        emit notKept(kept.error());
    emit received(event);
}

ReceivedEvent EventReceiver::judge(const IncomingRequest &request) const
{
    ReceivedEvent event;
    event.receivedAt = QDateTime::currentDateTimeUtc();
    event.webhookId = QString::fromUtf8(messageOf(request).id);
    event.payload = request.body;
    if (m_verifies)
        event.signature = m_check.verify(request, secondsNow());
    if (event.signature.value_or(SignatureState::Valid) != SignatureState::Valid) {
        refuse(event, 401, describe(*event.signature));
        return event;
    }
    const Result<JsonValue> payload = parseJson(request.body, {}, DuplicateKeys::KeepLast);
    if (request.method != "POST")
        refuse(event, 405, tr("Webhooks are sent by POST, not %1.").arg(QString::fromLatin1(request.method)));
    else if (!payload || !payload->isObject())
        refuse(event, 400, tr("The body is no JSON object."));
    else
        event.eventType = (*payload)[u"type"].toString();
    return event;
}

void EventReceiver::watchSleep()
{
    if (const auto time = m_sleepWatch.observe(m_clocks.wall(), m_clocks.running()))
        emit slept(*time);
}

void EventReceiver::look()
{
    watchSleep();
    if (!m_receiver.isListening()) {
        m_look.stop();
        emit failed(tr("the port is no longer listened at"));
    }
}

} // namespace hooksmith

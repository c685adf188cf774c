// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "net/networkerror.h"

#include <QNetworkAccessManager>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 readBuffer = 64 * 1024; // what Qt may hold beyond what we have read

/// Qt counts statuses such as 404 as errors, each as one of its own; for us they are answers like any other.
bool isAnswer(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    if (status < 400)
        return status != 0 && error == QNetworkReply::NoError;
    const bool broke = error <= QNetworkReply::UnknownNetworkError || error == QNetworkReply::ProtocolFailure;
    return !broke;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, const QNetworkRequest &request, const PlannedDelivery &planned,
                   const SendLimits &limits)
    : m_limits(limits)
    , m_authorization(planned.authorization)
    , m_body(planned.request.body)
    , m_reply(network.sendCustomRequest(request, planned.request.method.toLatin1(), &m_body))
{
    setParent(m_reply);
    m_delivery.sentAt = QDateTime::currentDateTimeUtc();
    m_delivery.request = planned.request;
    m_delivery.withCredentials = planned.carriesCredentials();
    m_clock.start();
    m_promise.start();
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::startOfAnswer);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsProblems = describeTlsErrors(errors); });
    connect(&m_cancellation, &QFutureWatcherBase::canceled, this, &Exchange::abort);
    m_cancellation.setFuture(m_promise.future());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::timeOut);
    m_deadline.start(m_limits.timeout);
}

void Exchange::startOfAnswer()
{
    if (m_delivery.status != 0)
        return;
    m_delivery.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_delivery.firstByteMs = elapsedMs();
    m_body.allowRewinding();
}

void Exchange::read()
{
    if (m_concluded)
        return;
    const qint64 wanted = m_limits.responseBytes + 1 - m_delivery.responseBody.size();
    m_delivery.responseBody += m_reply->read(wanted);
    if (m_delivery.responseBody.size() <= m_limits.responseBytes)
        return;
    m_delivery.responseBody.truncate(m_limits.responseBytes);
    m_delivery.responseTruncated = true;
    conclude(completed());
}

void Exchange::timeOut()
{
    conclude(fail(Error::Kind::TimedOut,
                  tr("%1 did not answer completely within %2 s. Try again, or look at the destination's state.")
                      .arg(placeOf(m_reply->url()))
                      .arg(static_cast<double>(m_limits.timeout.count()) / 1000.0)));
}

void Exchange::finish()
{
    read();
    if (m_concluded)
        return;
    if (isAnswer(*m_reply))
        conclude(completed());
    else
        conclude(fail(errorOfReply()));
}

void Exchange::conclude(const Result<Delivery> &result)
{
    m_concluded = true;
    m_promise.addResult(result);
    abort();
}

void Exchange::abort()
{
    m_concluded = true;
    m_deadline.stop();
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_promise.finish();
}

Delivery Exchange::completed()
{
    startOfAnswer();
    m_delivery.durationMs = elapsedMs();
    m_delivery.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_delivery.responseHeaders.append({QString::fromLatin1(name), QString::fromUtf8(withoutCredentials(value))});
    m_delivery.responseBody = withoutCredentials(m_delivery.responseBody);
    return m_delivery;
}

Error Exchange::errorOfReply() const
{
    return describeNetworkError(*m_reply, m_tlsProblems);
}

double Exchange::elapsedMs() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

QByteArray Exchange::withoutCredentials(QByteArray text) const
{
    const QByteArray value = m_authorization.reveal().toUtf8();
    const QByteArray token = value.mid(value.indexOf(' ') + 1); // without the scheme: "Basic "
    return token.isEmpty() ? text : text.replace(token, "(hidden)");
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/apiclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Deploy
{
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

bool mayHelpToTryAgain(const Result<Delivery> &answer)
{
    if (answer)
        return answer->status == 429 || answer->status >= 500;
    return answer.error().kind == Error::Kind::Network || answer.error().kind == Error::Kind::TimedOut;
}

void waitFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    const std::stop_callback stopping(stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit); });
    loop.exec();
}

/// Svix: {"code","detail"}, where the detail is a text or a list of {"loc","msg"}. Dodo Payments: {"code","message"}.
QString detailOf(const JsonValue &body)
{
    QStringList texts;
    for (const JsonValue &item : body[u"detail"].array()) {
        const QStringList place = item[u"loc"].toStringList();
        texts.append(place.isEmpty() ? item[u"msg"].toString()
                                     : QString(place.join(u'.') + u": " + item[u"msg"].toString()));
    }
    if (!texts.isEmpty())
        return texts.join(u"; "_s);
    return body[u"detail"].toString(body[u"message"].toString(body[u"code"].toString()));
}

} // namespace

JsonValue ApiCall::shownBody() const
{
    JsonValue shown = body;
    if (secretHeaders.isEmpty())
        return shown;
    JsonValue headers = shown[u"headers"];
    for (const QString &name : secretHeaders.keys())
        headers.set(name, u"(hidden)"_s);
    shown.set(u"headers"_s, headers);
    return shown;
}

QByteArray ApiCall::sentBody() const
{
    if (body.isNull())
        return {};
    JsonValue sent = body;
    if (!secretHeaders.isEmpty()) {
        JsonValue headers = sent[u"headers"];
        for (const auto &[name, value] : secretHeaders.asKeyValueRange())
            headers.set(name, value.reveal());
        sent.set(u"headers"_s, headers);
    }
    return toCompactJson(sent);
}

ApiClient::ApiClient(QString baseUrl, Secret token, const RetryPolicy &retries)
    : m_baseUrl(std::move(baseUrl))
    , m_token(std::move(token))
    , m_retries(retries)
    , m_sender(m_network)
{
    while (m_baseUrl.endsWith(u'/'))
        m_baseUrl.chop(1);
}

Result<ApiAnswer> ApiClient::call(const ApiCall &call, const std::stop_token &stop)
{
    for (int attempt = 1;; ++attempt) {
        if (stop.stop_requested())
            return fail(Error::Kind::Conflict, Deploy::tr("Cancelled before: %1").arg(call.purpose));
        const Result<Delivery> answer = this->attempt(call);
        if (mayHelpToTryAgain(answer) && attempt < m_retries.attempts) {
            waitFor(delayAfter(answer, attempt), stop);
            continue;
        }
        if (!answer)
            return fail(answer.error());
        return ApiAnswer{.status = answer->status,
                         .body = parseJson(answer->responseBody, {}, DuplicateKeys::KeepLast).value_or(JsonValue())};
    }
}

Result<Delivery> ApiClient::attempt(const ApiCall &call)
{
    PlannedDelivery planned{.request = {.method = call.method,
                                        .url = m_baseUrl + call.path,
                                        .headers = {{u"Accept"_s, u"application/json"_s}},
                                        .body = call.sentBody()},
                            .authorization = Secret(u"Bearer " + m_token.reveal()),
                            .authorizationNote = {}};
    if (!call.idempotencyKey.isEmpty())
        planned.request.headers.append({u"Idempotency-Key"_s, call.idempotencyKey});
    QFutureWatcher<Result<Delivery>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(m_sender.send(planned));
    if (!watcher.isFinished())
        loop.exec();
    return watcher.result();
}

std::chrono::milliseconds ApiClient::delayAfter(const Result<Delivery> &answer, int attempt) const
{
    if (answer) {
        for (const Header &header : answer->responseHeaders) {
            bool isNumber = false;
            const int seconds = header.value.toInt(&isNumber);
            if (isNumber && header.name.compare(u"Retry-After"_s, Qt::CaseInsensitive) == 0)
                return qMin(m_retries.longest, std::chrono::milliseconds(std::chrono::seconds(qMax(0, seconds))));
        }
    }
    const auto longest = qMin(m_retries.longest, m_retries.first * (1 << (attempt - 1)));
    const double share = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(longest.count()) * share));
}

Error errorOf(const ApiCall &call, const ApiAnswer &answer)
{
    const QString detail = detailOf(answer.body);
    QString message = Deploy::tr("%1: the server answered %2.").arg(call.purpose).arg(answer.status);
    if (!detail.isEmpty())
        message += u' ' + detail;
    if (answer.status == 401 || answer.status == 403)
        message += u' ' + Deploy::tr("See that the token is of this server and may write.");
    return {.kind = answer.status == 404   ? Error::Kind::NotFound
                    : answer.status == 409 ? Error::Kind::Conflict
                                           : Error::Kind::Network,
            .message = message,
            .file = {}};
}

} // namespace hooksmith

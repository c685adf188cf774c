// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sender.h"

#include "net/exchange.h"
#include "net/requestcheck.h"

#include <QNetworkAccessManager>

namespace hooksmith {

namespace {

bool sets(const HttpRequest &request, QLatin1StringView headerName)
{
    return std::ranges::any_of(request.headers, [headerName](const Header &header) {
        return header.name.compare(headerName, Qt::CaseInsensitive) == 0;
    });
}

/// Nothing from an earlier exchange may change this one, and this one leaves nothing behind.
void forgetEverything(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

QNetworkRequest toNetworkRequest(const PlannedDelivery &planned)
{
    QNetworkRequest request(QUrl(planned.request.url, QUrl::StrictMode));
    forgetEverything(request);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", "Hooksmith/" HOOKSMITH_VERSION);
    if (!planned.authorization.isEmpty() && !sets(planned.request, QLatin1StringView("Authorization")))
        request.setRawHeader("Authorization", planned.authorization.reveal().toUtf8());
    for (const Header &header : planned.request.headers)
        request.setRawHeader(header.name.toLatin1(), header.value.toLatin1());
    return request;
}

QFuture<Result<Delivery>> finished(const Result<Delivery> &result)
{
    QPromise<Result<Delivery>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

Sender::Sender(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

QFuture<Result<Delivery>> Sender::send(const PlannedDelivery &planned, const SendLimits &limits)
{
    if (const std::optional<Error> problem = checkRequest(planned.request))
        return finished(fail(*problem));
    // Owned by the reply, which it deletes when the exchange has ended.
    auto *exchange = new Exchange(m_network, toNetworkRequest(planned), planned, limits);
    return exchange->future();
}

} // namespace hooksmith

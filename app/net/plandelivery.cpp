// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/plandelivery.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Plan
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

bool setsAuthorization(const HttpRequest &request)
{
    return std::ranges::any_of(request.headers, [](const Header &header) {
        return header.name.compare(u"Authorization"_qs, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString reasonToWithholdCredentials(const HttpRequest &request, const Integration &integration)
{
    if (!integration.authorization)
        return {};
    if (setsAuthorization(request))
        return Plan::tr(
            "The transform sets its own Authorization header, so the endpoint's credentials are not added.");
    const QUrl url(request.url, QUrl::StrictMode);
    if (mayReceiveCredentials(integration, url))
        return {};
    QUrl secure = url;
    secure.setScheme(u"https"_qs);
    if (mayReceiveCredentials(integration, secure))
        return Plan::tr("The credentials are left off, because the connection to %1 is not private; use https.")
            .arg(url.host());
    return Plan::tr("The credentials are left off, because %1 is not one of the hosts of %2: %3.")
        .arg(url.authority(), integration.name, integration.allHosts().join(u", "_qs));
}

bool needsCredentials(const HttpRequest &request, const Integration &integration)
{
    return integration.authorization && reasonToWithholdCredentials(request, integration).isEmpty();
}

PlannedDelivery planDelivery(const HttpRequest &request, const Integration &integration, const CredentialValues &values)
{
    PlannedDelivery planned{.request = request,
                            .authorization = {},
                            .authorizationNote = reasonToWithholdCredentials(request, integration)};
    if (needsCredentials(request, integration))
        planned.authorization = authorizationValue(integration, values);
    return planned;
}

} // namespace hooksmith

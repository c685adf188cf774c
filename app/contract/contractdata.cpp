// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractdata.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Consequence
{
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

} // namespace

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QString(url.host() + u':' + QString::number(url.port()));
}

bool ContractEndpoint::matches(const QUrl &url) const
{
    const QStringList own = path.split(u'/');
    const QStringList given = url.path(QUrl::FullyEncoded).split(u'/');
    return std::ranges::equal(own, given, [](const QString &pattern, const QString &segment) {
        return pattern == segment || (pattern == u"*" && !segment.isEmpty());
    });
}

QString ContractData::documentation(QStringView topic) const
{
    return documentPages.value(topic.toString(), documentPages.value(u"general"_s));
}

const Region *ContractData::regionOf(const QUrl &url) const
{
    const auto found = std::ranges::find_if(regions, [host = hostOf(url)](const Region &region) {
        return region.hosts.contains(host, Qt::CaseInsensitive);
    });
    return found == regions.end() ? nullptr : &*found;
}

const ContractEndpoint *ContractData::endpointOf(const QUrl &url) const
{
    const auto found =
        std::ranges::find_if(endpoints, [&url](const ContractEndpoint &endpoint) { return endpoint.matches(url); });
    return found == endpoints.end() ? nullptr : &*found;
}

const QStringList &ContractData::methodsOf(const QUrl &url) const
{
    const ContractEndpoint *endpoint = endpointOf(url);
    return endpoint && !endpoint->methods.isEmpty() ? endpoint->methods : methods;
}

QString ContractData::consequence() const
{
    return onError == OnError::Discards ? Consequence::tr("%1 answers 200 and discards it.").arg(integrationName)
                                        : Consequence::tr("%1 rejects it.").arg(integrationName);
}

} // namespace hooksmith

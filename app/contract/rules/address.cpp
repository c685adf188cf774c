// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The URL is an endpoint of the destination's API, and the method is one that it takes.
class AddressRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(AddressRule)

public:
    void checkRequest(const ContractRequest &request, Findings &findings) const override
    {
        const ContractData &contract = request.contract;
        if (!contract.regionOf(request.url) && std::ranges::any_of(contract.regions, hasHosts))
            findings.error(u"foreign-host", u"calls",
                           tr("The host \"%1\" is none of %2's: the request goes elsewhere, without the credentials.")
                               .arg(hostOf(request.url), contract.integrationName));
        else if (request.url.scheme() != u"https")
            findings.error(u"not-https", u"calls",
                           tr("%1 takes requests over https only.").arg(contract.integrationName));
        else if (!contract.endpointOf(request.url))
            findings.error(u"unknown-endpoint", u"calls",
                           tr("\"%1\" is no address of %2's API for transforms; those are %3.")
                               .arg(request.url.path(), contract.integrationName, paths(contract)));
        if (!contract.methods.contains(request.http.method))
            findings.error(u"wrong-method", u"calls",
                           tr("%1 takes %2 here, not %3.")
                               .arg(contract.integrationName, contract.methods.join(u", "_s), request.http.method));
    }

private:
    [[nodiscard]] static bool hasHosts(const Region &region) { return !region.hosts.isEmpty(); }

    [[nodiscard]] static QString paths(const ContractData &contract)
    {
        QStringList paths;
        for (const ContractEndpoint &endpoint : contract.endpoints)
            paths.append(endpoint.path);
        return paths.join(u", "_s);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_address()
{
    return std::make_unique<AddressRule>();
}

} // namespace hooksmith

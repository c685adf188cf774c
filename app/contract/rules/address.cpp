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
        checkHeld(request, findings);
        const QStringList &methods = contract.methodsOf(request.url);
        if (!methods.contains(request.http.method))
            findings.error(u"wrong-method", u"calls",
                           tr("%1 takes %2 here, not %3.")
                               .arg(contract.integrationName, methods.join(u", "_s), request.http.method));
    }

private:
    /// The API has more addresses than the contract has schemas for: to send there is no error.
    static void checkHeld(const ContractRequest &request, Findings &findings)
    {
        const ContractEndpoint *endpoint = request.contract.endpointOf(request.url);
        if (endpoint && !endpoint->instead.isEmpty())
            findings.warning(u"not-held", u"calls",
                             tr("Hooksmith does not hold requests to \"%1\" against a contract; it does so with those "
                                "to %2, which takes the same.")
                                 .arg(request.url.path(), endpoint->instead));
    }

    [[nodiscard]] static bool hasHosts(const Region &region) { return !region.hosts.isEmpty(); }

    [[nodiscard]] static QString paths(const ContractData &contract)
    {
        QStringList paths;
        for (const ContractEndpoint &endpoint : contract.endpoints) {
            if (endpoint.instead.isEmpty())
                paths.append(endpoint.path);
        }
        return paths.join(u", "_s);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_address()
{
    return std::make_unique<AddressRule>();
}

} // namespace hooksmith

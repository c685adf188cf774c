// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The host belongs to the endpoint's region: data sent to the other one is refused or lost.
class RegionRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(RegionRule)

public:
    void checkRequest(const ContractRequest &request, Findings &findings) const override
    {
        const Region *region = request.contract.regionOf(request.url);
        if (request.context.region.isEmpty() || !region || region->id == request.context.region)
            return;
        const auto own = std::ranges::find(request.contract.regions, request.context.region, &Region::id);
        if (own == request.contract.regions.end() || own->hosts.isEmpty())
            return;
        findings.error(u"wrong-region", u"regions",
                       tr("The host \"%1\" is of another region; this endpoint's is \"%2\".")
                           .arg(hostOf(request.url), own->hosts.first()));
    }
};

} // namespace

std::unique_ptr<ContractRule> make_region()
{
    return std::make_unique<RegionRule>();
}

} // namespace hooksmith

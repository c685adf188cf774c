// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractcatalog.h"

#include "contract/contractparser.h"
#include "contract/requestcheck.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Catalog
{
    Q_DECLARE_TR_FUNCTIONS(ContractCatalog)
};

JsonValue readable(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > largestBody)
        return {};
    return parseJson(text, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
}

} // namespace

ContractCatalog ContractCatalog::load(const IntegrationCatalog &integrations, const QString &userFolder)
{
    ContractCatalog catalog;
    catalog.m_rules = std::make_shared<const ContractRules>(allContractRules());
    for (const Integration &integration : integrations.integrations()) {
        const QString builtIn = u":/integrations/" + integration.id;
        const bool isBuiltIn = userFolder.isEmpty() || QFileInfo::exists(builtIn);
        catalog.add((isBuiltIn ? builtIn : QString(userFolder + u'/' + integration.id)) + u"/contract", integration);
    }
    return catalog;
}

void ContractCatalog::add(const QString &folder, const Integration &integration)
{
    if (!QFileInfo::exists(folder)) // a destination that takes anything
        return;
    const Result<ContractData> contract = loadContract(folder, integration);
    if (contract) {
        m_contracts.append(*contract);
        return;
    }
    Error problem = contract.error();
    problem.message += u' ' + Catalog::tr("Until it is mended, requests to %1 are not checked.").arg(integration.name);
    m_problems.append(problem);
}

QList<Diagnostic> ContractCatalog::check(const HttpRequest &request, const ContractContext &context) const
{
    const QUrl url(request.url);
    const ContractData *contract = contractFor(request, context);
    if (!contract)
        return {};
    Findings findings(*contract);
    const JsonValue event = readable(context.payload);
    const JsonValue body = readable(request.body);
    checkRequestAgainst({*contract, request, url, context, event, body}, *m_rules, findings);
    return findings.all();
}

RunReport ContractCatalog::checked(RunReport report, const ContractContext &context) const
{
    if (report.request)
        report.diagnostics += check(*report.request, context);
    return report;
}

bool ContractCatalog::covers(const QString &integrationId) const
{
    return std::ranges::find(m_contracts, integrationId, &ContractData::integrationId) != m_contracts.end();
}

const ContractData *ContractCatalog::contractFor(const HttpRequest &request, const ContractContext &context) const
{
    const QUrl url(request.url);
    const auto wanted = std::ranges::find(m_contracts, context.integrationId, &ContractData::integrationId);
    if (wanted != m_contracts.end())
        return &*wanted;
    const auto byHost =
        std::ranges::find_if(m_contracts, [&url](const ContractData &contract) { return contract.regionOf(url); });
    return byHost == m_contracts.end() ? nullptr : &*byHost;
}

} // namespace hooksmith

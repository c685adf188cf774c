// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/integrationcatalog.h"
#include "contract/contractrule.h"

namespace hooksmith {

/// What the destinations take: tells of a request whether its destination would accept it and use it. Loaded once;
/// cheap to copy; may be used from several threads.
class ContractCatalog
{
public:
    /// The contracts of these integrations: those that ship with Hooksmith, and those in `userFolder`/<id>/contract/.
    [[nodiscard]] static ContractCatalog load(const IntegrationCatalog &integrations, const QString &userFolder = {});

    /// What is wrong with the request; nothing where its destination has no contract.
    [[nodiscard]] QList<Diagnostic> check(const HttpRequest &request, const ContractContext &context) const;
    /// The report with what is wrong with its request, if it has one.
    [[nodiscard]] RunReport checked(RunReport report, const ContractContext &context) const;

    [[nodiscard]] bool covers(const QString &integrationId) const; ///< whether that integration has a contract
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; } ///< one for each contract left out

    /// The contract that the request is held to; null pointer where its destination has none.
    [[nodiscard]] const ContractData *contractFor(const HttpRequest &request, const ContractContext &context) const;

private:
    void add(const QString &folder, const Integration &integration);

    QList<ContractData> m_contracts;
    QList<Error> m_problems;
    std::shared_ptr<const ContractRules> m_rules; // shared: rules have no state
};

} // namespace hooksmith

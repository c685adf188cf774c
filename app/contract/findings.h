// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractdata.h"
#include "model/run.h"

namespace hooksmith {

/// Collects what is wrong with one request, each finding under a rule id of the integration ("segment/id-not-string").
class Findings
{
public:
    explicit Findings(const ContractData &contract)
        : m_contract(contract)
    {
    }

    /// `topic` chooses the page of the destination's documentation (contract.json, "documentation").
    void error(QStringView rule, QStringView topic, const QString &message, const QString &pointer = {});
    void warning(QStringView rule, QStringView topic, const QString &message, const QString &pointer = {});

    [[nodiscard]] bool has(const QString &pointer) const;      ///< anything about exactly this place
    [[nodiscard]] bool hasError(const QString &pointer) const; ///< about exactly this place
    [[nodiscard]] const QList<Diagnostic> &all() const { return m_all; }

private:
    void add(Diagnostic::Severity severity, QStringView rule, QStringView topic, const QString &message,
             const QString &pointer);

    const ContractData &m_contract;
    QList<Diagnostic> m_all;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractcatalog.h"
#include "contract/quickfix.h"

namespace hooksmith {

/// Finds the quick fixes for what is wrong with a transform's requests. Has no state but the fixes; may be used from
/// several threads.
class FixFinder
{
public:
    FixFinder(ContractCatalog contracts, QString source, SourceOutline outline);

    /// The fix for a diagnostic of this report; no value where there is none. `handled` are the event types of which
    /// the transform makes requests, where they are known; else those that its code names.
    [[nodiscard]] std::optional<ProposedFix> fixFor(const Diagnostic &diagnostic, const RunReport &report,
                                                    const ContractContext &context,
                                                    const QStringList &handled = {}) const;

private:
    [[nodiscard]] std::optional<ProposedFix> propose(const FixContext &context) const;
    [[nodiscard]] QStringList handledByCode() const;

    ContractCatalog m_contracts;
    QString m_source;
    SourceOutline m_outline;
    std::vector<std::unique_ptr<QuickFix>> m_fixes = allQuickFixes();
};

} // namespace hooksmith

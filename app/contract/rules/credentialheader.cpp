// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"
#include "model/sensitiveheader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Credentials belong into the keychain and join on the way out: one that the transform sets stands in its code.
class CredentialHeaderRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(CredentialHeaderRule)

public:
    void checkRequest(const ContractRequest &request, Findings &findings) const override
    {
        for (const Header &header : request.http.headers) {
            if (isSensitiveHeader(header.name))
                findings.error(
                    u"credential-in-code", u"authentication",
                    tr("The transform sets the header \"%1\". Remove it: Hooksmith adds the credentials when "
                       "it sends, so that they stand in no code.")
                        .arg(header.name));
        }
    }
};

} // namespace

std::unique_ptr<ContractRule> make_credentialheader()
{
    return std::make_unique<CredentialHeaderRule>();
}

} // namespace hooksmith

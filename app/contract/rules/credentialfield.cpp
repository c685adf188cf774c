// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A key in the body, which the destination would take there, stands in the code.
class CredentialFieldRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(CredentialFieldRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        check(message.body, message.pointer, request, findings);
    }

    void checkRequest(const ContractRequest &request, Findings &findings) const override
    {
        const ContractEndpoint *endpoint = request.contract.endpointOf(request.url);
        if (endpoint && !endpoint->items.isEmpty()) // around the messages of a batch
            check(request.body, {}, request, findings);
    }

private:
    static void check(const JsonValue &body, const QString &pointer, const ContractRequest &request, Findings &findings)
    {
        for (const QString &field : request.contract.parameters[u"credentialFields"].toStringList()) {
            if (body.find(field))
                findings.error(u"credential-in-code", u"authentication",
                               tr("The transform sets \"%1\". Remove it: Hooksmith adds the credentials when it sends, "
                                  "so that they stand in no code.")
                                   .arg(field),
                               QString(pointer + u'/' + field));
        }
    }
};

} // namespace

std::unique_ptr<ContractRule> make_credentialfield()
{
    return std::make_unique<CredentialFieldRule>();
}

} // namespace hooksmith

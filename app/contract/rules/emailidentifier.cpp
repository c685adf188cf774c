// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// An email address changes and is personal data: it makes a poor user id.
class EmailIdentifierRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(EmailIdentifierRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const QString pointer = message.parameter(request.contract, u"emailPointer").toString();
        const JsonValue *id = pointer.isEmpty() ? nullptr : message.body.at(pointer);
        if (id && id->toString().contains(u'@'))
            findings.warning(u"email-as-id", u"userId",
                             tr("This id is an email address. Use the customer's id: it never changes."),
                             message.pointer + pointer);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_emailidentifier()
{
    return std::make_unique<EmailIdentifierRule>();
}

} // namespace hooksmith

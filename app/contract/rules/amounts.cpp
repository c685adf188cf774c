// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Money is a number in the currency's main unit: text cannot be summed up.
class AmountsRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(AmountsRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const QString pointer = message.parameter(request.contract, u"attributes").toString();
        const JsonValue *attributes = pointer.isEmpty() ? nullptr : message.body.at(pointer);
        if (!attributes || !attributes->isObject())
            return;
        for (const QString &name : message.parameter(request.contract, u"amounts").toStringList()) {
            const JsonValue &amount = (*attributes)[name];
            const QString place = message.pointer + pointer + u'/' + name;
            if (amount.isString())
                findings.warning(
                    u"amount-as-text", u"properties",
                    tr("%1 is the text \"%2\"; make it a number, without toFixed.").arg(name, amount.toString()),
                    place);
        }
        const JsonValue &currency = (*attributes)[message.parameter(request.contract, u"currency").toString()];
        static const QRegularExpression code(u"\\A[A-Z]{3}\\z"_s);
        if (currency.isString() && !code.match(currency.toString()).hasMatch())
            findings.warning(u"currency-code", u"properties",
                             tr("\"%1\" is no currency code of ISO 4217, such as USD.").arg(currency.toString()),
                             message.pointer + pointer + u"/currency");
    }
};

} // namespace

std::unique_ptr<ContractRule> make_amounts()
{
    return std::make_unique<AmountsRule>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"
#include "contract/currency.h"

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
        const JsonValue *attributes = message.attributes(request.contract);
        if (!attributes || !attributes->isObject())
            return;
        const QStringList names = message.parameter(request.contract, u"amounts").toStringList();
        for (const JsonValue::Member &attribute : attributes->object()) {
            if (attribute.value.isString() && isText(attribute, names))
                findings.warning(u"amount-as-text", u"properties",
                                 tr("%1 is the text \"%2\"; make it a number, without toFixed.")
                                     .arg(attribute.key, attribute.value.toString()),
                                 message.pointer + pointer + u'/' + escapePointerToken(attribute.key));
        }
        const JsonValue &currency = (*attributes)[message.parameter(request.contract, u"currency").toString()];
        static const QRegularExpression code(u"\\A[A-Z]{3}\\z"_s);
        if (currency.isString() && !code.match(currency.toString()).hasMatch())
            findings.warning(u"currency-code", u"properties",
                             tr("\"%1\" is no currency code of ISO 4217, such as USD.").arg(currency.toString()),
                             message.pointer + pointer + u"/currency");
    }

private:
    /// Of the names that the destination documents any text is wrong; of others one that holds a number.
    [[nodiscard]] static bool isText(const JsonValue::Member &attribute, const QStringList &names)
    {
        bool isNumber = false;
        static_cast<void>(attribute.value.toString().toDouble(&isNumber));
        return names.contains(attribute.key) || (isNumber && !names.isEmpty() && isAmountName(attribute.key, names));
    }
};

} // namespace

std::unique_ptr<ContractRule> make_amounts()
{
    return std::make_unique<AmountsRule>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"
#include "contract/currency.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Dodo Payments sends money in the smallest unit. Most currencies have two decimals; dividing those of ISO 4217 that
/// have none or three by 100 is wrong by a factor of 100 or 10.
class CurrencyDecimalsRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(CurrencyDecimalsRule)

public:
    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        const QStringList names = message.parameter(request.contract, u"amounts").toStringList();
        const QString pointer = message.parameter(request.contract, u"attributes").toString();
        const JsonValue *attributes = names.isEmpty() ? nullptr : message.body.at(pointer);
        const JsonValue &data = request.event[u"data"];
        if (!attributes || !data.isObject())
            return;
        for (const JsonValue::Member &attribute : attributes->object()) {
            if (!isAmountName(attribute.key, names))
                continue;
            if (const std::optional<MisreadAmount> misread = misreadAmount(attribute.value, data))
                findings.error(
                    u"currency-decimals", u"properties",
                    tr("%1 is %2 %3, read as if the currency had %4 decimals; %3 has %5.")
                        .arg(attribute.key, QString::fromUtf8(toCompactJson(attribute.value)), misread->currency)
                        .arg(misread->decimals)
                        .arg(decimalsOf(misread->currency)),
                    message.pointer + pointer + u'/' + escapePointerToken(attribute.key));
        }
    }
};

} // namespace

std::unique_ptr<ContractRule> make_currencydecimals()
{
    return std::make_unique<CurrencyDecimalsRule>();
}

} // namespace hooksmith

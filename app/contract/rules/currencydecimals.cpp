// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

#include <cmath>

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
        const QString currency = data[u"currency"].toString();
        if (currency.isEmpty())
            return;
        for (const JsonValue::Member &attribute : attributes->object()) {
            if (!isAmount(attribute.key, names))
                continue;
            if (const int decimals = wrongDecimals(attribute.value, data, decimalsOf(currency)); decimals >= 0)
                findings.error(u"currency-decimals", u"properties",
                               tr("%1 is %2 %3, read as if the currency had %4 decimals; %3 has %5.")
                                   .arg(attribute.key, QString::fromUtf8(toCompactJson(attribute.value)), currency)
                                   .arg(decimals)
                                   .arg(decimalsOf(currency)),
                               message.pointer + pointer + u'/' + escapePointerToken(attribute.key));
        }
    }

private:
    /// Which number of decimals makes one of the event's own amounts this value; -1 where the right one does, or none.
    [[nodiscard]] static int wrongDecimals(const JsonValue &value, const JsonValue &data, int right)
    {
        bool isNumber = value.isNumber();
        const double amount = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        if (!isNumber || amount == 0)
            return -1;
        int found = -1;
        for (const QString &field : {u"total_amount"_s, u"recurring_pre_tax_amount"_s, u"amount"_s, u"tax"_s}) {
            const double minor = data[field].isNumber() ? data[field].toDouble() : 0;
            if (minor == 0)
                continue;
            if (isSame(amount, minor / std::pow(10, right)))
                return -1;
            for (const int decimals : {0, 2, 3}) {
                if (isSame(amount, minor / std::pow(10, decimals)))
                    found = decimals;
            }
        }
        return found;
    }

    [[nodiscard]] static bool isSame(double one, double other) { return std::abs(one - other) < 1e-6; }

    [[nodiscard]] static bool isAmount(const QString &name, const QStringList &names)
    {
        return names.contains(name) || name.endsWith(u"_amount");
    }

    [[nodiscard]] static int decimalsOf(const QString &currency)
    {
        static const QStringList none =
            QString(u"BIF CLP DJF GNF JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"_s).split(u' ');
        static const QStringList three = QString(u"BHD IQD JOD KWD LYD OMR TND"_s).split(u' ');
        if (none.contains(currency))
            return 0;
        return three.contains(currency) ? 3 : 2;
    }
};

} // namespace

std::unique_ptr<ContractRule> make_currencydecimals()
{
    return std::make_unique<CurrencyDecimalsRule>();
}

} // namespace hooksmith

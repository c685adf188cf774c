// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/currency.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isSame(double one, double other)
{
    return std::abs(one - other) < 1e-6;
}

/// An amount of an event, in the smallest unit of its currency.
struct EventAmount
{
    double minor = 0;
    QString currency;
};

/// The sum, the tax, and what is left of the sum without it.
void addAmounts(QList<EventAmount> &amounts, const JsonValue &sum, const JsonValue &tax, const QString &currency)
{
    const double whole = sum.isNumber() ? sum.toDouble() : 0;
    const double part = tax.isNumber() ? tax.toDouble() : 0;
    for (const double minor : {whole, part, whole - part}) {
        if (!currency.isEmpty() && minor != 0)
            amounts.append({minor, currency});
    }
}

/// Those of a payment, as charged and as settled, of a subscription, and of a refund or a payout.
QList<EventAmount> amountsOf(const JsonValue &data)
{
    const QString currency = data[u"currency"].toString();
    QList<EventAmount> amounts;
    addAmounts(amounts, data[u"total_amount"], data[u"tax"], currency);
    addAmounts(amounts, data[u"settlement_amount"], data[u"settlement_tax"], data[u"settlement_currency"].toString());
    addAmounts(amounts, data[u"recurring_pre_tax_amount"], {}, currency);
    addAmounts(amounts, data[u"amount"], data[u"tax"], currency);
    return amounts;
}

} // namespace

int decimalsOf(const QString &currency)
{
    static const QStringList none =
        QString(u"BIF CLP DJF GNF JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"_s).split(u' ');
    static const QStringList three = QString(u"BHD IQD JOD KWD LYD OMR TND"_s).split(u' ');
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

bool isAmountName(const QString &name, const QStringList &names)
{
    const auto isAmount = [&name](const QString &word) {
        return name == word || name.endsWith(u'_' + word);
    };
    return names.contains(name) || isAmount(u"amount"_s) || isAmount(u"total"_s) || name == u"total_spent";
}

std::optional<MisreadAmount> misreadAmount(const JsonValue &value, const JsonValue &data)
{
    bool isNumber = value.isNumber();
    const double amount = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || amount == 0)
        return {};
    std::optional<MisreadAmount> found;
    for (const EventAmount &own : amountsOf(data)) {
        if (isSame(amount, own.minor / std::pow(10, decimalsOf(own.currency))))
            return {};
        for (const int decimals : {0, 2, 3}) {
            if (isSame(amount, own.minor / std::pow(10, decimals)))
                found = {own.currency, decimals};
        }
    }
    return found;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/currency.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isSame(double one, double other)
{
    return std::abs(one - other) < 1e-6;
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

std::optional<int> wrongDecimals(const JsonValue &value, const JsonValue &data)
{
    const QString currency = data[u"currency"].toString();
    bool isNumber = value.isNumber();
    const double amount = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (currency.isEmpty() || !isNumber || amount == 0)
        return {};
    std::optional<int> found;
    for (const QString &field : {u"total_amount"_s, u"recurring_pre_tax_amount"_s, u"amount"_s, u"tax"_s}) {
        const double minor = data[field].isNumber() ? data[field].toDouble() : 0;
        if (minor == 0)
            continue;
        if (isSame(amount, minor / std::pow(10, decimalsOf(currency))))
            return {};
        for (const int decimals : {0, 2, 3}) {
            if (isSame(amount, minor / std::pow(10, decimals)))
                found = decimals;
        }
    }
    return found;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Divides an amount by what its currency asks for instead of by 100.
class CurrencyDecimalsFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(CurrencyDecimalsFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"currency-decimals"_s}; }
    [[nodiscard]] QString title() const override { return tr("Divide by what the currency has"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *amount = context.property();
        if (!amount || amount->value.divisions.isEmpty())
            return {};
        QList<SourceEdit> edits;
        for (const OutlineValue::Division &division : amount->value.divisions) {
            const bool isSettlement = division.property.startsWith(u"settlement_");
            const QString currency = isSettlement ? u".settlement_currency"_s : u".currency"_s;
            edits.append({division.divisor, u"minorUnits("_s + division.owner.in(context.source) + currency + u')'});
        }
        return edits + addFunction(context.source, context.outline, u"minorUnits"_s, function());
    }

private:
    [[nodiscard]] static QString function()
    {
        return u"// How many of the smallest unit make one of the currency (ISO 4217).\n"
               "function minorUnits(currency) {\n"
               "  const none = [\"BIF\", \"CLP\", \"DJF\", \"GNF\", \"JPY\", \"KMF\", \"KRW\", \"PYG\", \"RWF\", "
               "\"UGX\", \"VND\", \"VUV\", \"XAF\", \"XOF\", \"XPF\"];\n"
               "  const three = [\"BHD\", \"IQD\", \"JOD\", \"KWD\", \"LYD\", \"OMR\", \"TND\"];\n"
               "  if (none.includes(currency)) return 1;\n"
               "  return three.includes(currency) ? 1000 : 100;\n"
               "}\n"_s;
    }
};

} // namespace

std::unique_ptr<QuickFix> make_currencydecimalsfix()
{
    return std::make_unique<CurrencyDecimalsFix>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/currency.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Divides an amount by what its currency asks for instead of by 100, or of not at all.
class CurrencyDecimalsFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(CurrencyDecimalsFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"currency-decimals"_s}; }
    [[nodiscard]] QString title() const override { return tr("Divide by what the currency has"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *amount = context.property();
        if (!amount)
            return {};
        const QList<SourceEdit> edits =
            amount->value.divisions.isEmpty() ? divided(*amount, context) : dividedAnew(amount->value, context);
        return edits.isEmpty() ? edits
                               : edits + addFunction(context.source, context.outline, u"minorUnits"_s, function());
    }

private:
    [[nodiscard]] static QList<SourceEdit> dividedAnew(const OutlineValue &value, const FixContext &context)
    {
        QList<SourceEdit> edits;
        for (const OutlineValue::Division &division : value.divisions) {
            const QString units = unitsOf(division.amount, context);
            if (units.isEmpty())
                return {};
            edits.append({division.divisor, division.isFactor ? u"/ "_s + units : units});
        }
        return edits;
    }

    /// Of an amount that is in the smallest unit still, or made by a function that does not know the currency.
    [[nodiscard]] static QList<SourceEdit> divided(const OutlineProperty &property, const FixContext &context)
    {
        const JsonValue *value = context.message.at(context.pointer);
        const std::optional<MisreadAmount> misread =
            value ? misreadAmount(*value, context.event[u"data"]) : std::nullopt;
        const std::optional<OutlineValue::Amount> &amount = property.value.amount;
        const QString units = amount && misread ? unitsOf(*amount, context) : QString();
        const bool isTextFirst = value && value->isString(); // another fix has it
        if (units.isEmpty() || isTextFirst || (misread->decimals != 0 && !amount->isAlone))
            return {};
        const QString code =
            amount->isAlone ? amount->range.in(context.source) : u'(' + property.code.in(context.source) + u')';
        const QString quotient = code + u" / " + units;
        return {{property.code, property.isShorthand ? property.key + u": " + quotient : quotient}};
    }

    /// The code for how many of the smallest unit an amount's currency has; empty where nothing there has the currency.
    [[nodiscard]] static QString unitsOf(const OutlineValue::Amount &amount, const FixContext &context)
    {
        const bool isInHandler =
            context.outline.body.start < amount.range.start && amount.range.end < context.outline.body.end;
        if (amount.owner.length() == 0 && (!isInHandler || context.outline.parameter.isEmpty()))
            return {};
        const QString owner =
            amount.owner.length() > 0 ? amount.owner.in(context.source) : eventIn(context.outline) + u".data";
        const bool isOptional = amount.owner.length() > 0 && context.source.mid(amount.owner.end).startsWith(u"?.");
        const QString currency = amount.property.startsWith(u"settlement_") ? u"settlement_currency"_s : u"currency"_s;
        return u"minorUnits("_s + owner + (isOptional ? u"?."_s : u"."_s) + currency + u')';
    }

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

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Takes .toFixed(2) off an amount, or turns the text into a number.
class AmountTextFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(AmountTextFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"amount-as-text"_s, u"reserved-type"_s}; }
    [[nodiscard]] QString title() const override { return tr("Make it a number"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *amount = context.property();
        const JsonValue *value = amount ? context.message.at(context.pointer) : nullptr;
        if (!value || !value->isString())
            return {};
        bool isNumber = false;
        static_cast<void>(value->toString().toDouble(&isNumber));
        if (!isNumber)
            return {};
        const QString code = amount->value.range.in(context.source);
        for (const OutlineValue::Fixed &fixed : amount->value.fixed) {
            if (fixed.range == amount->value.range) // rounding again is not needed: the quotient is exact to the cent
                return {{{fixed.object.end, fixed.range.end}, {}}};
        }
        return amount->value.kind == OutlineValue::Kind::Text
                   ? QList{replaceValue(*amount, value->toString())}
                   : QList{replaceValue(*amount, u"Number("_s + code + u')')};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_amounttextfix()
{
    return std::make_unique<AmountTextFix>();
}

} // namespace hooksmith

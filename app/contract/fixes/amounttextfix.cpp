// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Takes off what makes a text of an amount, such as .toFixed(2), or turns the text into a number.
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
        const SourceRange range = amount->value.range;
        if (const auto &number =
                amount->value.number) // rounding again is not needed: the quotient is exact to the cent
            return {{{range.start, number->start}, {}}, {{number->end, range.end}, {}}};
        return amount->value.kind == OutlineValue::Kind::Text
                   ? QList{replaceValue(*amount, value->toString())}
                   : QList{replaceValue(*amount, u"Number("_s + range.in(context.source) + u')')};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_amounttextfix()
{
    return std::make_unique<AmountTextFix>();
}

} // namespace hooksmith

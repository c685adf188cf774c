// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Turns usd into USD.
class CurrencyCodeFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(CurrencyCodeFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"currency-code"_s}; }
    [[nodiscard]] QString title() const override { return tr("Write it in capitals"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *currency = context.property();
        const JsonValue *value = currency ? context.message.at(context.pointer) : nullptr;
        if (!value || value->toString().size() != 3 || currency->isShorthand)
            return {};
        const QString code = currency->value.range.in(context.source);
        if (currency->value.kind == OutlineValue::Kind::Text)
            return {replaceValue(*currency, QString::fromUtf8(quoteJson(value->toString().toUpper())))};
        return {replaceValue(*currency, u"(%1).toUpperCase()"_s.arg(code))};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_currencycodefix()
{
    return std::make_unique<CurrencyCodeFix>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Trims the name of an event.
class EventNameFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(EventNameFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"name-with-blanks"_s}; }
    [[nodiscard]] QString title() const override { return tr("Remove the blanks"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *name = context.property();
        if (!name || name->isShorthand)
            return {};
        const QString code = name->value.range.in(context.source);
        if (name->value.kind == OutlineValue::Kind::Text)
            return {replaceValue(*name, QString::fromUtf8(quoteJson(name->value.literal.toString().trimmed())))};
        return {replaceValue(*name, u"(%1).trim()"_s.arg(code))};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_eventnamefix()
{
    return std::make_unique<EventNameFix>();
}

} // namespace hooksmith

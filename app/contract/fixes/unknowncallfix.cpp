// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Turns { action: "paid" } into an event with the name "paid", or with the name that is there already.
class UnknownCallFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(UnknownCallFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"unknown-action"_s}; }
    [[nodiscard]] QString title() const override { return tr("Make it an event of that name"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *action = context.property();
        const JsonValue &call = context.contract.parameters[u"eventCall"];
        const QString name = call[u"name"].toString();
        if (!action || !call.isObject() || action->isShorthand)
            return {};
        const QString event = QString::fromUtf8(quoteJson(call[action->key].toString()));
        QList<SourceEdit> edits = {replaceValue(*action, event)};
        if (!context.written.find(name) && !context.message.find(name))
            edits.append(
                addProperty(context.source, context.written, name + u": " + action->value.range.in(context.source)));
        return edits;
    }
};

} // namespace

std::unique_ptr<QuickFix> make_unknowncallfix()
{
    return std::make_unique<UnknownCallFix>();
}

} // namespace hooksmith

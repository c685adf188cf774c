// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Turns an id that is a number into a text.
class IdentifierTextFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(IdentifierTextFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"id-not-string"_s, u"identifier-not-string"_s}; }
    [[nodiscard]] QString title() const override { return tr("Make it a text"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *id = context.property();
        const JsonValue *value = id ? context.message.at(context.pointer) : nullptr;
        if (!value || !value->isNumber())
            return {};
        const QString code = id->value.range.in(context.source);
        return {replaceValue(*id, id->value.kind == OutlineValue::Kind::Number ? QString(u'"' + code + u'"')
                                                                               : u"String(%1)"_s.arg(code))};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_idtextfix()
{
    return std::make_unique<IdentifierTextFix>();
}

} // namespace hooksmith

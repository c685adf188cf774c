// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"
#include "model/sensitiveheader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Takes out a field that has no effect, or should not be there.
class RemoveFieldFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(RemoveFieldFix)

public:
    [[nodiscard]] QStringList rules() const override
    {
        return {u"unknown-field"_s, u"deprecated-field"_s, u"credential-in-code"_s, u"context-direct"_s,
                u"identifiers-in-merge"_s};
    }
    [[nodiscard]] QString title() const override { return tr("Remove the field"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        if (context.pointer.isEmpty())
            return headers(context);
        const OutlineProperty *property = context.property();
        return property ? QList{removeProperty(context.source, *property)} : QList<SourceEdit>();
    }
    /// An unknown field is often a known one misspelt, or right at another address.
    [[nodiscard]] bool needsLook(const FixContext &context) const override
    {
        const QStringList withoutEffect = context.parameter(u"withoutEffect").toStringList();
        return context.diagnostic.rule.endsWith(u"/unknown-field") && !withoutEffect.contains(context.pointer);
    }

private:
    [[nodiscard]] static QList<SourceEdit> headers(const FixContext &context)
    {
        QList<SourceEdit> edits;
        for (const OutlineAssignment &assignment : context.outline.headers) {
            for (const OutlineProperty &header : assignment.value.properties) {
                if (isSensitiveHeader(header.key))
                    edits.append(removeProperty(context.source, header));
            }
        }
        return edits;
    }
};

} // namespace

std::unique_ptr<QuickFix> make_removefieldfix()
{
    return std::make_unique<RemoveFieldFix>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Keeps the id where a person is named by several identifiers.
class IdentifierChoiceFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(IdentifierChoiceFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"several-identifiers"_s}; }
    [[nodiscard]] QString title() const override { return tr("Keep one identifier"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *identifiers = context.property();
        if (!identifiers || identifiers->value.kind != OutlineValue::Kind::Object)
            return {};
        QList<SourceEdit> edits;
        const OutlineProperty *kept = nullptr;
        for (const QString &key : context.parameter(u"identifiers")[u"keys"].toStringList()) {
            const OutlineProperty *property = identifiers->value.find(key);
            if (property && !kept)
                kept = property;
            else if (property)
                edits.append(removeProperty(context.source, *property));
        }
        return edits;
    }
};

} // namespace

std::unique_ptr<QuickFix> make_identifierchoicefix()
{
    return std::make_unique<IdentifierChoiceFix>();
}

} // namespace hooksmith

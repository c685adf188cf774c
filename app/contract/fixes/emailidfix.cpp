// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Reads customer.customer_id instead of customer.email.
class EmailIdentifierFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(EmailIdentifierFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"email-as-id"_s}; }
    [[nodiscard]] QString title() const override { return tr("Use the id of the customer"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const OutlineProperty *id = context.property();
        if (!id || !id->value.member || id->value.member->property != u"email")
            return {};
        return {{id->value.member->name, u"customer_id"_s}};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_emailidfix()
{
    return std::make_unique<EmailIdentifierFix>();
}

} // namespace hooksmith

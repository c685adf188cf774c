// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/budget.h"
#include "source/sourceplace.h"
#include "source/sourcerule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Production takes no longer code (https://api.svix.com/docs, "TransformationIn"). The sandbox refuses it; this warns
/// before it comes to that.
class LengthRule final : public SourceRule
{
    Q_DECLARE_TR_FUNCTIONS(LengthRule)

public:
    [[nodiscard]] QList<Diagnostic> check(const QString &source) const override
    {
        constexpr qsizetype longest = Budgets::codeLimit;
        constexpr qsizetype nearlyFull = longest / 10 * 9;
        if (source.size() <= nearlyFull || source.size() > longest)
            return {};
        const SourcePlace end = placeAt(source, source.size() - 1);
        return {
            {.severity = Diagnostic::Severity::Warning,
             .rule = u"source/length"_s,
             .message = tr("The code has %1 characters; production takes %2 at most.").arg(source.size()).arg(longest),
             .pointer = {},
             .line = end.line,
             .documentation = u"https://docs.svix.com/transformations"_s,
             .column = end.column,
             .length = 1}};
    }
};

} // namespace

std::unique_ptr<SourceRule> make_codelength()
{
    return std::make_unique<LengthRule>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/quickfix.h"
#include "source/valueorigin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Writes the method that the destination takes.
class MethodFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(MethodFix)

public:
    [[nodiscard]] QStringList rules() const override { return {u"wrong-method"_s}; }
    [[nodiscard]] QString title() const override { return tr("Use the right method"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const std::optional<SourceRange> code = codeOf(context.diagnostic, context.report, context.outline);
        const QString method = context.contract.methodsOf(QUrl(context.report.request->url)).value(0);
        if (!code || method.isEmpty())
            return {};
        return {{*code, QString::fromUtf8(quoteJson(method))}};
    }
};

} // namespace

std::unique_ptr<QuickFix> make_methodfix()
{
    return std::make_unique<MethodFix>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"
#include "source/valueorigin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Writes https, or the path that was meant.
class AddressFix final : public QuickFix
{
    Q_DECLARE_TR_FUNCTIONS(AddressFix)

public:
    [[nodiscard]] QStringList rules() const override
    {
        return {u"not-https"_s, u"wrong-region"_s, u"unknown-endpoint"_s};
    }
    [[nodiscard]] QString title() const override { return tr("Use the right address"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const std::optional<SourceRange> code = codeOf(context.diagnostic, context.report, context.outline);
        const QString url = addressFor(context);
        const bool isLiteral = code && code->in(context.source).contains(context.report.request->url);
        if (!isLiteral || url.isEmpty())
            return {};
        return {{*code, QString::fromUtf8(quoteJson(url))}};
    }

private:
    [[nodiscard]] static QString addressFor(const FixContext &context)
    {
        QUrl url(context.report.request->url);
        if (context.diagnostic.rule.endsWith(u"/not-https"))
            url.setScheme(u"https"_s);
        else if (context.diagnostic.rule.endsWith(u"/unknown-endpoint"))
            url.setPath(nearestPath(url.path(), context.contract));
        else
            return {};
        return url.toString(QUrl::FullyEncoded);
    }

    /// The path that begins most like the wrong one.
    [[nodiscard]] static QString nearestPath(const QString &path, const ContractData &contract)
    {
        QString best;
        qsizetype longest = -1;
        for (const ContractEndpoint &endpoint : contract.endpoints) {
            const auto differing = std::ranges::mismatch(path, endpoint.path);
            const qsizetype common = differing.in1 - path.begin();
            if (common > longest && !endpoint.path.contains(u'*')) {
                longest = common;
                best = endpoint.path;
            }
        }
        return best;
    }
};

} // namespace

std::unique_ptr<QuickFix> make_addressfix()
{
    return std::make_unique<AddressFix>();
}

} // namespace hooksmith

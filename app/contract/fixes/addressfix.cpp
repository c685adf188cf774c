// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"
#include "contract/quickfix.h"
#include "contract/requestcheck.h"
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
        return {u"not-https"_s, u"wrong-region"_s, u"foreign-host"_s, u"unknown-endpoint"_s};
    }
    [[nodiscard]] QString title() const override { return tr("Use the right address"); }
    [[nodiscard]] QList<SourceEdit> edits(const FixContext &context) const override
    {
        const std::optional<SourceRange> code = codeOf(context.diagnostic, context.report, context.outline);
        const QString url = addressFor(context);
        const bool isLiteral = code && code->in(context.source).contains(context.report.request->url);
        if (!isLiteral || url.isEmpty() || url == context.report.request->url)
            return {};
        return {{*code, QString::fromUtf8(quoteJson(url))}};
    }
    /// Another host may be meant, such as one's own proxy.
    [[nodiscard]] bool needsLook(const FixContext &context) const override
    {
        return context.diagnostic.rule.endsWith(u"/foreign-host");
    }

private:
    [[nodiscard]] static QString addressFor(const FixContext &context)
    {
        QUrl url(context.report.request->url);
        if (context.diagnostic.rule.endsWith(u"/not-https"))
            url.setScheme(u"https"_s);
        else if (context.diagnostic.rule.endsWith(u"/wrong-region"))
            url.setAuthority(hostOfRegion(context));
        else if (context.diagnostic.rule.endsWith(u"/foreign-host") && context.contract.endpointOf(url))
            url.setAuthority(hostOfRegion(context));
        else if (context.diagnostic.rule.endsWith(u"/unknown-endpoint"))
            url.setPath(meantPath(url.path(), context));
        else
            return {};
        return url.toString(QUrl::FullyEncoded);
    }

    /// Of the endpoint's region, or the destination's first where that is unknown.
    [[nodiscard]] static QString hostOfRegion(const FixContext &context)
    {
        const auto own = std::ranges::find(context.contract.regions, context.region, &Region::id);
        return own == context.contract.regions.end() ? context.contract.regions.value(0).hosts.value(0)
                                                     : own->hosts.value(0);
    }

    /// The path that takes this message, and of several the one that begins most like the wrong one; no change where
    /// none takes it, or it cannot be told which.
    [[nodiscard]] static QString meantPath(const QString &path, const FixContext &context)
    {
        using Likeness = std::pair<qsizetype, qsizetype>;
        QString best = path;
        std::optional<Likeness> most;
        for (const ContractEndpoint &endpoint : context.contract.endpoints) {
            const std::optional<qsizetype> strange = strangeFields(endpoint, context);
            if (!strange)
                continue;
            const auto differing = std::ranges::mismatch(path, endpoint.path);
            const Likeness likeness(-*strange, differing.in1 - path.begin());
            if (most && likeness < *most)
                continue;
            best = likeness == most ? path : endpoint.path;
            most = likeness;
        }
        return best;
    }

    /// How many fields of the message the endpoint does not know; no value where it cannot take the message.
    [[nodiscard]] static std::optional<qsizetype> strangeFields(const ContractEndpoint &endpoint,
                                                                const FixContext &context)
    {
        const ContractCall *call = callOf(context.contract, endpoint, context.message);
        const RequestSchema *schema = call ? &call->schema : nullptr;
        if (!endpoint.items.isEmpty())
            schema = context.message[endpoint.items].isArray() && endpoint.schema ? &*endpoint.schema : nullptr;
        if (!schema || endpoint.path.contains(u'*'))
            return {};
        const JsonValue &document = schema->document();
        const QStringList required = document[u"required"].toStringList();
        if (std::ranges::any_of(required, [&](const QString &key) { return !context.message.find(key); }))
            return {};
        return std::ranges::count_if(context.message.object(), [&](const JsonValue::Member &field) {
            return !document[u"properties"].find(field.key);
        });
    }
};

} // namespace

std::unique_ptr<QuickFix> make_addressfix()
{
    return std::make_unique<AddressFix>();
}

} // namespace hooksmith

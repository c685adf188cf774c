// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/matrixrule.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The endpoint subscribes to what its transform handles, no more and no less.
class SubscriptionRule final : public MatrixRule
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionRule)

public:
    [[nodiscard]] QList<CheckFinding> check(const CheckReport &report,
                                            const ContractCatalog & /*contracts*/) const override
    {
        QList<CheckFinding> found;
        if (!report.subject.subscription)
            return found;
        for (const QString &type : cancelledTypes(report.results)) {
            if (report.subject.subscribesTo(type))
                found.append(warning(u"subscription/cancelled"_s,
                                     tr("The endpoint subscribes to %1, and its transform cancels every one of them. "
                                        "Take the event off the endpoint.")
                                         .arg(type)));
        }
        for (const QString &type : report.handled) {
            if (!report.subject.subscribesTo(type))
                found.append(
                    warning(u"subscription/not-subscribed"_s,
                            tr("The transform handles %1, but the endpoint does not subscribe to it.").arg(type)));
        }
        return found;
    }

private:
    [[nodiscard]] static QStringList cancelledTypes(const QList<CheckResult> &results)
    {
        QStringList types;
        QStringList others;
        for (const CheckResult &result : results)
            (result.report.outcome == Outcome::Cancelled ? types : others).append(result.event.eventType);
        types.removeDuplicates();
        types.removeIf([&others](const QString &type) { return others.contains(type); });
        return types;
    }

    [[nodiscard]] static CheckFinding warning(const QString &rule, const QString &message)
    {
        return {{.severity = Diagnostic::Severity::Warning,
                 .rule = rule,
                 .message = message,
                 .pointer = {},
                 .documentation = u"https://docs.dodopayments.com/developer-resources/webhooks"_s},
                {}};
    }
};

} // namespace

std::unique_ptr<MatrixRule> make_subscription()
{
    return std::make_unique<SubscriptionRule>();
}

} // namespace hooksmith

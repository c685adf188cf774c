// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The original Dodo Payments event is no message of any destination.
class RawEventRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(RawEventRule)

public:
    void checkRequest(const ContractRequest &request, Findings &findings) const override
    {
        if (!request.contract.regionOf(request.url) || !isEvent(request))
            return;
        findings.error(
            u"raw-event", u"calls",
            tr("The original event \"%1\" would be sent to %2, personal data included. Turn it into a request "
               "of theirs, or set webhook.cancel to true.")
                .arg(request.context.eventType, request.contract.integrationName));
    }

private:
    [[nodiscard]] static bool isEvent(const ContractRequest &request)
    {
        if (!request.context.payload.isEmpty() && request.http.body == request.context.payload)
            return true;
        if (!request.http.body.contains("\"business_id\""))
            return false;
        const JsonValue &body = request.body;
        return body[u"data"].isObject() && body[u"business_id"].isString() && body[u"type"].isString() &&
               body[u"type"].toString() == request.context.eventType;
    }
};

} // namespace

std::unique_ptr<ContractRule> make_rawevent()
{
    return std::make_unique<RawEventRule>();
}

} // namespace hooksmith

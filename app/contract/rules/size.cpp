// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The body, and each message of a batch, is within the destination's limits.
class SizeRule final : public ContractRule
{
    Q_DECLARE_TR_FUNCTIONS(SizeRule)

public:
    void checkRequest(const ContractRequest &request, Findings &findings) const override
    {
        const ContractEndpoint *endpoint = request.contract.endpointOf(request.url);
        if (endpoint)
            complainAbout(request.http.body.size(), endpoint->maximumBytes, {}, request, findings);
    }

    void checkMessage(const ContractMessage &message, const ContractRequest &request, Findings &findings) const override
    {
        if (message.pointer.isEmpty())
            return;
        const int maximum = message.endpoint.maximumItemBytes;
        if (maximum > 0 && request.http.body.size() > maximum)
            complainAbout(toCompactJson(message.body).size(), maximum, message.pointer, request, findings);
        const int index = message.pointer.section(u'/', -1).toInt();
        if (message.endpoint.maximumItems > 0 && index == message.endpoint.maximumItems)
            findings.error(u"too-many-items", u"limits",
                           tr("A batch may have %1 messages at most.").arg(message.endpoint.maximumItems),
                           message.pointer);
    }

private:
    static void complainAbout(qsizetype size, int maximum, const QString &pointer, const ContractRequest &request,
                              Findings &findings)
    {
        if (maximum > 0 && size > maximum)
            findings.error(u"too-large", u"limits",
                           tr("This has %1 bytes; %2 takes %3 at most.")
                               .arg(size)
                               .arg(request.contract.integrationName)
                               .arg(maximum),
                           pointer);
    }
};

} // namespace

std::unique_ptr<ContractRule> make_size()
{
    return std::make_unique<SizeRule>();
}

} // namespace hooksmith

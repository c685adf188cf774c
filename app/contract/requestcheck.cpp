// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/requestcheck.h"

#include "contract/explanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The steps of checking one request.
class RequestCheck
{
    Q_DECLARE_TR_FUNCTIONS(Contract)

public:
    RequestCheck(const ContractRequest &request, const ContractRules &rules, Findings &findings)
        : m_request(request)
        , m_rules(rules)
        , m_findings(findings)
    {
    }

    void run()
    {
        for (const auto &rule : m_rules)
            rule->checkRequest(m_request, m_findings);
        const ContractEndpoint *endpoint = m_request.contract.endpointOf(m_request.url);
        if (!endpoint || !endpoint->instead.isEmpty() || isTooLarge() || isRawEvent())
            return;
        if (!m_request.body.isObject())
            return m_findings.error(u"body-not-object", u"calls",
                                    tr("The request's body must be a JSON object.") + u' ' +
                                        m_request.contract.consequence());
        if (!endpoint->items.isEmpty())
            explainViolations(m_request.body, *endpoint->schema, {}, m_request.contract, m_findings);
        for (const ContractMessage &message : messagesOf(m_request.contract, *endpoint, m_request.body))
            checkMessage(message);
    }

private:
    /// Such a body is not even read.
    [[nodiscard]] bool isTooLarge() const { return m_request.http.body.size() > largestBody; }

    /// The rule "raw-event" has said all there is to say.
    [[nodiscard]] bool isRawEvent() const
    {
        return std::ranges::any_of(m_findings.all(),
                                   [](const Diagnostic &found) { return found.rule.endsWith(u"/raw-event"); });
    }

    void checkMessage(const ContractMessage &message)
    {
        for (const auto &rule : m_rules)
            rule->checkMessage(message, m_request, m_findings);
        if (message.call)
            explainViolations(message.body, message.call->schema, message.pointer, m_request.contract, m_findings);
    }

    const ContractRequest &m_request;
    const ContractRules &m_rules;
    Findings &m_findings;
};

} // namespace

const ContractCall *callOf(const ContractData &contract, const ContractEndpoint &endpoint, const JsonValue &message)
{
    QStringList values;
    for (const QString &field : endpoint.discriminator)
        values.append(message[field].toString());
    const QString name = endpoint.discriminator.isEmpty() ? endpoint.call : values.join(u'/');
    const auto call = contract.calls.constFind(name);
    return call == contract.calls.constEnd() ? nullptr : &*call;
}

std::vector<ContractMessage> messagesOf(const ContractData &contract, const ContractEndpoint &endpoint,
                                        const JsonValue &body)
{
    std::vector<ContractMessage> messages;
    if (endpoint.items.isEmpty()) {
        messages.push_back({body, {}, endpoint, callOf(contract, endpoint, body)});
        return messages;
    }
    const JsonValue::Array &items = body[endpoint.items].array();
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].isObject())
            messages.push_back(
                {items[i], u"/%1/%2"_s.arg(endpoint.items).arg(i), endpoint, callOf(contract, endpoint, items[i])});
    }
    return messages;
}

bool silencesRules(const Diagnostic &found)
{
    static const QStringList rules = {u"unknown-endpoint"_s, u"body-not-object"_s, u"raw-event"_s,
                                      u"unknown-type"_s,     u"unknown-action"_s,  u"not-held"_s};
    return rules.contains(found.rule.section(u'/', -1));
}

void checkRequestAgainst(const ContractRequest &request, const ContractRules &rules, Findings &findings)
{
    RequestCheck(request, rules, findings).run();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/requestcheck.h"

#include "contract/explanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype readableBytes = 2 * 1024 * 1024; // several times what any destination takes

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
        if (!endpoint || m_request.http.body.size() > readableBytes || isRawEvent())
            return;
        const Result<JsonValue> body = parseJson(m_request.http.body, {}, DuplicateKeys::KeepLast);
        if (!body || !body->isObject())
            return m_findings.error(u"body-not-object", u"calls",
                                    tr("The request's body must be a JSON object.") + u' ' +
                                        m_request.contract.consequence());
        if (endpoint->items.isEmpty())
            checkMessage({*body, {}, *endpoint, callOf(*body, *endpoint)});
        else
            checkItems(*body, *endpoint);
    }

private:
    /// The rule "raw-event" has said all there is to say.
    [[nodiscard]] bool isRawEvent() const
    {
        return std::ranges::any_of(m_findings.all(),
                                   [](const Diagnostic &found) { return found.rule.endsWith(u"/raw-event"); });
    }

    void checkItems(const JsonValue &body, const ContractEndpoint &endpoint)
    {
        explainViolations(body, *endpoint.schema, {}, m_request.contract, m_findings);
        const JsonValue::Array &items = body[endpoint.items].array();
        for (size_t i = 0; i < items.size(); ++i) {
            if (items[i].isObject())
                checkMessage({items[i], u'/' + endpoint.items + u'/' + QString::number(i), endpoint,
                              callOf(items[i], endpoint)});
        }
    }

    void checkMessage(const ContractMessage &message)
    {
        for (const auto &rule : m_rules)
            rule->checkMessage(message, m_request, m_findings);
        if (message.call)
            explainViolations(message.body, message.call->schema, message.pointer, m_request.contract, m_findings);
    }

    [[nodiscard]] const ContractCall *callOf(const JsonValue &message, const ContractEndpoint &endpoint) const
    {
        QStringList values;
        for (const QString &field : endpoint.discriminator)
            values.append(message[field].toString());
        const QString name = endpoint.discriminator.isEmpty() ? endpoint.call : values.join(u'/');
        const auto call = m_request.contract.calls.constFind(name);
        return call == m_request.contract.calls.constEnd() ? nullptr : &*call;
    }

    const ContractRequest &m_request;
    const ContractRules &m_rules;
    Findings &m_findings;
};

} // namespace

void checkRequestAgainst(const ContractRequest &request, const ContractRules &rules, Findings &findings)
{
    RequestCheck(request, rules, findings).run();
}

} // namespace hooksmith

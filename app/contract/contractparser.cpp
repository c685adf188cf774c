// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractparser.h"

#include "support/files.h"
#include "support/jsonreader.h"

#include <algorithm>
#include <array>
#include <climits>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int newestFormat = 1;

/// One contract.json on its way to a ContractData; each function reads one part of it.
class ContractParser
{
    Q_DECLARE_TR_FUNCTIONS(ContractParser)

public:
    ContractParser(const QString &folder, const QString &file)
        : m_folder(folder)
        , m_reader(file)
    {
    }

    Result<ContractData> parse(const JsonValue &document, const Integration &integration)
    {
        m_contract.integrationId = integration.id;
        m_contract.integrationName = integration.name;
        m_contract.regions = integration.regions;
        if (m_reader.expectObject(document))
            m_reader.requireFormat(document, newestFormat);
        m_contract.onError = m_reader.requireString(document, u"onError") == u"discards"
                                 ? ContractData::OnError::Discards
                                 : ContractData::OnError::Rejects;
        m_contract.methods = m_reader.optionalStrings(document, u"methods");
        m_contract.parameters = m_reader.optionalObject(document, u"rules");
        const JsonValue &pages = m_reader.requireObject(document, u"documentation");
        for (const JsonValue::Member &page : pages.object())
            m_contract.documentPages.insert(page.key, m_reader.requireString(pages, page.key));
        readCalls(m_reader.requireObject(document, u"calls"));
        for (const JsonValue &endpoint : m_reader.optionalArray(document, u"endpoints").array())
            m_contract.endpoints.append(readEndpoint(endpoint));
        if (m_schemaProblem)
            return fail(*m_schemaProblem);
        if (m_reader.problem())
            return fail(*m_reader.problem());
        return m_contract;
    }

private:
    void readCalls(const JsonValue &calls)
    {
        for (const JsonValue::Member &call : calls.object()) {
            if (const auto schema = readSchema(m_reader.requireString(call.value, u"schema")))
                m_contract.calls.insert(call.key, {.schema = *schema, .parameters = call.value});
        }
    }

    ContractEndpoint readEndpoint(const JsonValue &value)
    {
        ContractEndpoint endpoint;
        endpoint.path = m_reader.requireString(value, u"path");
        endpoint.call = m_reader.optionalString(value, u"call");
        endpoint.methods = m_reader.optionalStrings(value, u"methods");
        endpoint.instead = m_reader.optionalString(value, u"instead");
        endpoint.discriminator = m_reader.optionalStrings(value, u"discriminator");
        endpoint.items = m_reader.optionalString(value, u"items");
        if (!endpoint.items.isEmpty())
            endpoint.schema = readSchema(m_reader.requireString(value, u"schema"));
        endpoint.maximumBytes = m_reader.optionalInt(value, u"maximumBytes", 0, 1, INT_MAX);
        endpoint.maximumItems = m_reader.optionalInt(value, u"maximumItems", 0, 1, INT_MAX);
        endpoint.maximumItemBytes = m_reader.optionalInt(value, u"maximumItemBytes", 0, 1, INT_MAX);
        const std::array isMissing{endpoint.call.isEmpty(), endpoint.discriminator.isEmpty(),
                                   endpoint.instead.isEmpty()};
        if (std::ranges::count(isMissing, false) != 1)
            m_reader.complain(value,
                              tr("An endpoint of a contract has one of \"call\", \"discriminator\" and \"instead\"."));
        if (!endpoint.call.isEmpty() && !m_contract.calls.contains(endpoint.call))
            m_reader.complain(value, tr("The contract has no call \"%1\".").arg(endpoint.call));
        return endpoint;
    }

    std::optional<RequestSchema> readSchema(const QString &fileName)
    {
        if (fileName.isEmpty() || m_schemaProblem)
            return {};
        const Result<RequestSchema> schema = RequestSchema::load(m_folder, fileName);
        if (schema)
            return *schema;
        m_schemaProblem = schema.error();
        return {};
    }

    QString m_folder;
    JsonReader m_reader;
    ContractData m_contract;
    std::optional<Error> m_schemaProblem;
};

} // namespace

Result<ContractData> loadContract(const QString &folder, const Integration &integration)
{
    const QString file = folder + u"/contract.json"_s;
    const Result<QByteArray> text = readFile(file);
    if (!text)
        return fail(text.error());
    const Result<JsonValue> document = parseJson(*text, file);
    if (!document)
        return fail(document.error());
    return ContractParser(folder, file).parse(*document, integration);
}

} // namespace hooksmith

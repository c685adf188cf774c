// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/endpointimport.h"

#include "store/endpointformat.h"
#include "store/newendpoint.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int newestFormat = 2;

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(EndpointImport)
};

bool namesHostOf(const QStringList &hosts, const QString &text)
{
    return std::ranges::any_of(hosts, [&text](const QString &host) { return text.contains(u"//"_qs + host); });
}

const Integration *integrationOf(const QString &text, const IntegrationCatalog &integrations)
{
    const auto found = std::ranges::find_if(integrations.integrations(), [&text](const Integration &integration) {
        return namesHostOf(integration.allHosts(), text);
    });
    return found == integrations.integrations().end() ? integrations.find(u"webhook"_qs) : &*found;
}

/// An endpoint of the integration of this id, else of that whose hosts the text names; the text tells the region as
/// well.
Endpoint endpointFor(const QString &text, const IntegrationCatalog &integrations, const QString &integrationId)
{
    const Integration *integration =
        integrationId.isEmpty() ? integrationOf(text, integrations) : integrations.find(integrationId);
    if (!integration)
        return {};
    const auto region =
        std::ranges::find_if(integration->regions, [&text](const Region &one) { return namesHostOf(one.hosts, text); });
    return newEndpoint(*integration, region == integration->regions.end() ? QString() : region->id);
}

/// All but the first, whose id is the endpoint's.
JsonValue withNewIds(const JsonValue &environments)
{
    JsonValue list = JsonValue::emptyArray();
    for (JsonValue environment : environments.array()) {
        environment.remove(u"id");
        if (!list.array().empty())
            environment.set(u"id"_qs, QUuid::createUuid().toString(QUuid::WithoutBraces));
        list.append(environment);
    }
    return list;
}

/// What the format leaves out for a copy: an imported endpoint is another one.
JsonValue completed(JsonValue settings)
{
    settings.set(u"format"_qs, Endpoint::currentFormat);
    settings.set(u"id"_qs, u"imported"_qs);
    if (settings.find(u"environments"))
        settings.set(u"environments"_qs, withNewIds(settings[u"environments"]));
    return settings;
}

Result<QList<EndpointCase>> readCases(JsonReader &reader, const JsonValue &document, const QString &file)
{
    QList<EndpointCase> cases;
    for (const JsonValue &item : reader.optionalArray(document, u"cases").array()) {
        const QString name = reader.requireString(item, u"name");
        Result<EndpointCase> endpointCase = parseCase(toCompactJson(item), file);
        if (!endpointCase)
            return fail(endpointCase.error());
        endpointCase->name = name;
        cases.append(*endpointCase);
    }
    return cases;
}

Result<ImportedEndpoint> readHooksmith(const JsonValue &document, const QString &file)
{
    JsonReader reader(file);
    reader.requireFormat(document, newestFormat);
    ImportedEndpoint imported;
    imported.endpoint = readEndpoint(reader, completed(reader.requireObject(document, u"endpoint")));
    imported.endpoint.id.clear();
    imported.endpoint.document.remove(u"id");
    imported.endpoint.name = reader.optionalString(document, u"name");
    imported.endpoint.transform = reader.requireString(document, u"transform");
    const Result<QList<EndpointCase>> cases = readCases(reader, document, file);
    if (reader.problem())
        return fail(*reader.problem());
    if (!cases)
        return fail(cases.error());
    imported.cases = *cases;
    return imported;
}

QMap<QString, QString> readVariables(JsonReader &reader, const JsonValue &transformation)
{
    QMap<QString, QString> variables;
    for (const auto &[name, value] : reader.optionalObject(transformation, u"variables").object()) {
        if (!value.isString())
            reader.complain(value, Import::tr("The variable \"%1\" must be a text in double quotes.").arg(name));
        variables.insert(name, value.toString());
    }
    return variables;
}

/// https://api.svix.com/docs: EndpointOut or EndpointIn, and what the transformation's requests take and give. Headers
/// stay behind: they hold credentials, which belong into the keychain.
Result<ImportedEndpoint> readSvix(const JsonValue &document, const QString &file,
                                  const IntegrationCatalog &integrations, const QString &integrationId)
{
    JsonReader reader(file);
    const JsonValue &given = reader.requireObject(document, u"endpoint");
    const JsonValue &transformation = reader.requireObject(document, u"transformation");
    const QString url = reader.requireString(given, u"url");
    Endpoint endpoint = endpointFor(url, integrations, integrationId);
    endpoint.url = url;
    endpoint.description = reader.optionalString(given, u"description");
    endpoint.enabled = !reader.optionalBool(given, u"disabled", false);
    endpoint.events = given[u"eventTypes"].isNull() ? QStringList() : reader.optionalStrings(given, u"eventTypes");
    endpoint.transform = reader.requireString(transformation, u"code");
    endpoint.variables = readVariables(reader, transformation);
    if (reader.problem())
        return fail(*reader.problem());
    return ImportedEndpoint{endpoint, {}};
}

/// A script of a shell may hold a transform, as our own with curl do.
bool isScriptOfAnother(const QString &source)
{
    static const QRegularExpression runsJavaScript(u"\\b(node|deno|bun)\\b"_qs);
    const QString first = source.section(u'\n', 0, 0);
    return first.startsWith(u"#!") && !first.contains(runsJavaScript);
}

Result<ImportedEndpoint> readTransform(const QByteArray &content, const QString &file,
                                       const IntegrationCatalog &integrations, const QString &integrationId)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString source = decoder(content);
    if (decoder.hasError() || !source.contains(u"handler") || isScriptOfAnother(source))
        return fail(Error{Error::Kind::InvalidInput,
                          Import::tr("This is neither an export of Hooksmith or Svix, nor JavaScript with a "
                                     "handler(webhook)."),
                          file});
    Endpoint endpoint = endpointFor(source, integrations, integrationId);
    endpoint.transform = source;
    return ImportedEndpoint{endpoint, {}};
}

Result<ImportedEndpoint> readAny(const QByteArray &content, const QString &file, const IntegrationCatalog &integrations,
                                 const QString &integrationId)
{
    if (!content.trimmed().startsWith('{'))
        return readTransform(content, file, integrations, integrationId);
    const Result<JsonValue> document = parseJson(content, file);
    if (!document)
        return fail(document.error());
    if ((*document)[u"hooksmith"].toString() == u"endpoint")
        return readHooksmith(*document, file).map([&integrationId](ImportedEndpoint imported) {
            if (!integrationId.isEmpty())
                imported.endpoint.integration = integrationId;
            return imported;
        });
    if ((*document)[u"transformation"].isObject())
        return readSvix(*document, file, integrations, integrationId);
    return fail(Error{Error::Kind::InvalidInput,
                      Import::tr("This JSON is no export of an endpoint by Hooksmith or Svix: it has neither "
                                 "\"hooksmith\": \"endpoint\" nor a \"transformation\"."),
                      file});
}

/// Where its credentials come from is this computer's to say: until then, the keychain.
Result<ImportedEndpoint> withCredentials(ImportedEndpoint imported, const QString &file,
                                         const IntegrationCatalog &integrations)
{
    const Integration *integration = integrations.find(imported.endpoint.integration);
    if (!integration)
        return fail(Error{Error::Kind::NotFound,
                          Import::tr("There is no integration \"%1\" here. Install it, or choose another one.")
                              .arg(imported.endpoint.integration),
                          file});
    for (const CredentialField &field : integration->credentials) {
        if (!imported.endpoint.credentials.contains(field.id))
            imported.endpoint.credentials.insert(field.id, CredentialSource());
    }
    return imported;
}

} // namespace

Result<ImportedEndpoint> importEndpoint(const QByteArray &content, const QString &file,
                                        const IntegrationCatalog &integrations, const QString &integrationId)
{
    return readAny(content, file, integrations, integrationId).and_then([&](const ImportedEndpoint &imported) {
        return withCredentials(imported, file, integrations);
    });
}

} // namespace hooksmith

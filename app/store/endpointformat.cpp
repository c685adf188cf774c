// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpointformat.h"

#include "model/environments.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hooksmith {

namespace {

constexpr int formatWithoutEnvironments = 1;
constexpr int longestTimeoutMs = 60000;
constexpr int smallestMemoryMb = 16;
constexpr int largestMemoryMb = 1024;

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(EndpointFormat)
};

QString toString(CredentialSource::Kind kind)
{
    return kind == CredentialSource::Kind::Keychain ? QStringLiteral("keychain") : QStringLiteral("environment");
}

/// The id becomes part of keychain entries and file names.
QString readId(JsonReader &reader, const JsonValue &document)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9A-Za-z-]{1,64}\\z"));
    QString id = reader.requireString(document, u"id");
    if (!form.match(id).hasMatch())
        reader.complain(document[u"id"], Format::tr("The id must be of letters, digits and hyphens, at most 64."));
    return id;
}

CredentialSource readSource(JsonReader &reader, const JsonValue &value)
{
    reader.expectObject(value);
    const QString from = reader.requireString(value, u"from");
    if (from == toString(CredentialSource::Kind::Environment))
        return {.kind = CredentialSource::Kind::Environment, .variable = reader.requireString(value, u"variable")};
    if (from != toString(CredentialSource::Kind::Keychain))
        reader.complain(
            value[u"from"],
            Format::tr("A credential comes from \"keychain\" or \"environment\", not from \"%1\".").arg(from));
    return {};
}

QMap<QString, CredentialSource> readCredentials(JsonReader &reader, const JsonValue &document)
{
    QMap<QString, CredentialSource> credentials;
    for (const JsonValue::Member &member : reader.optionalObject(document, u"credentials").object())
        credentials.insert(member.key, readSource(reader, member.value));
    return credentials;
}

QMap<QString, QString> readVariables(JsonReader &reader, const JsonValue &document)
{
    QMap<QString, QString> variables;
    for (const JsonValue::Member &member : reader.optionalObject(document, u"variables").object()) {
        if (!member.value.isString())
            reader.complain(member.value,
                            Format::tr("The variable \"%1\" must be a text in double quotes.").arg(member.key));
        variables.insert(member.key, member.value.toString());
    }
    return variables;
}

/// Leaves out the members that the map has no more, so that the others keep their places.
template <typename T>
JsonValue keepOnly(const JsonValue &object, const QMap<QString, T> &wanted)
{
    JsonValue kept = JsonValue::emptyObject();
    for (const JsonValue::Member &member : object.object()) {
        if (wanted.contains(member.key))
            kept.set(member.key, member.value);
    }
    return kept;
}

JsonValue credentialsToJson(const Environment &environment, const JsonValue &previous)
{
    JsonValue object = keepOnly(previous[u"credentials"], environment.credentials);
    for (const auto &[id, source] : environment.credentials.asKeyValueRange()) {
        JsonValue entry = object[id].isObject() ? object[id] : JsonValue::emptyObject();
        entry.set(QStringLiteral("from"), toString(source.kind));
        if (source.kind == CredentialSource::Kind::Environment)
            entry.set(QStringLiteral("variable"), source.variable);
        else
            entry.remove(u"variable");
        object.set(id, entry);
    }
    return object;
}

JsonValue variablesToJson(const Environment &environment, const JsonValue &previous)
{
    JsonValue object = keepOnly(previous[u"variables"], environment.variables);
    for (const auto &[name, value] : environment.variables.asKeyValueRange())
        object.set(name, value);
    return object;
}

Environment readEnvironment(JsonReader &reader, const JsonValue &value)
{
    reader.expectObject(value);
    return {.name = reader.requireString(value, u"name"),
            .id = value.find(u"id") ? readId(reader, value) : QString(),
            .isLive = reader.optionalBool(value, u"live", false),
            .region = reader.optionalString(value, u"region"),
            .url = reader.optionalString(value, u"url"),
            .credentials = readCredentials(reader, value),
            .variables = readVariables(reader, value)};
}

/// Two with one id would share their credentials, and two of one name could not be told apart.
void expectDistinct(JsonReader &reader, const JsonValue &document, const QList<Environment> &environments)
{
    QSet<QString> names;
    QSet<QString> ids;
    for (const Environment &each : environments) {
        names.insert(each.name.toCaseFolded());
        ids.insert(each.id.isEmpty() ? document[u"id"].toString() : each.id);
    }
    if (names.size() < environments.size() || ids.size() < environments.size())
        reader.complain(document[u"environments"],
                        Format::tr("Every environment needs a name and an \"id\" of its own; only one may leave the id "
                                   "out."));
}

/// Of the current one into the endpoint's own fields, the others beside them.
void readEnvironments(JsonReader &reader, const JsonValue &document, Endpoint &endpoint)
{
    QList<Environment> environments;
    for (const JsonValue &value : reader.optionalArray(document, u"environments").array())
        environments.append(readEnvironment(reader, value));
    expectDistinct(reader, document, environments);
    const QString name = reader.requireString(document, u"environment");
    const auto current = std::ranges::find(environments, name, &Environment::name);
    if (current == environments.end())
        return reader.complain(document[u"environment"],
                               Format::tr("There is no environment \"%1\" in \"environments\".").arg(name));
    endpoint = withCurrent(endpoint, *current);
    environments.erase(current);
    endpoint.otherEnvironments = environments;
}

JsonValue environmentToJson(const Environment &environment, JsonValue object)
{
    object.set(QStringLiteral("name"), environment.name);
    if (!environment.id.isEmpty())
        object.set(QStringLiteral("id"), environment.id);
    object.set(QStringLiteral("live"), environment.isLive);
    object.set(QStringLiteral("region"), environment.region);
    object.set(QStringLiteral("url"), environment.url);
    object.set(QStringLiteral("credentials"), credentialsToJson(environment, object));
    object.set(QStringLiteral("variables"), variablesToJson(environment, object));
    return object;
}

/// With the fields that this version does not know, through renames.
JsonValue environmentsToJson(const Endpoint &endpoint)
{
    JsonValue list = JsonValue::emptyArray();
    for (const Environment &environment : environmentsOf(endpoint)) {
        const JsonValue::Array &stored = endpoint.document[u"environments"].array();
        const auto previous = std::ranges::find_if(
            stored, [&](const JsonValue &value) { return value[u"id"].toString() == environment.id; });
        list.append(environmentToJson(environment, previous == stored.end() ? JsonValue::emptyObject() : *previous));
    }
    return list;
}

/// While an endpoint has only one, its file is as it was before there were environments.
void setEnvironments(JsonValue &document, const Endpoint &endpoint)
{
    if (endpoint.environment.isEmpty()) {
        if (endpoint.document[u"format"].toInt() == Endpoint::currentFormat) {
            document.remove(u"environment");
            document.remove(u"environments");
        }
        return;
    }
    for (const QStringView key : {u"region", u"url", u"credentials", u"variables"})
        document.remove(key);
    document.set(QStringLiteral("environment"), endpoint.environment);
    document.set(QStringLiteral("environments"), environmentsToJson(endpoint));
}

} // namespace

Result<Endpoint> parseEndpoint(const QByteArray &text, const QString &file)
{
    const Result<JsonValue> document = parseJson(text, file);
    if (!document)
        return fail(document.error());
    JsonReader reader(file);
    reader.expectObject(*document);
    const Endpoint endpoint = readEndpoint(reader, *document);
    // A newer version may have given a field another form: that is no reason not to show the rest.
    if (reader.problem() && !endpoint.readOnly)
        return fail(*reader.problem());
    return endpoint;
}

Endpoint readEndpoint(JsonReader &reader, const JsonValue &document)
{
    const int format = reader.format(document);
    Endpoint endpoint;
    endpoint.id = readId(reader, document);
    endpoint.integration = reader.requireString(document, u"integration");
    endpoint.region = reader.optionalString(document, u"region");
    endpoint.url = reader.optionalString(document, u"url");
    endpoint.description = reader.optionalString(document, u"description");
    endpoint.enabled = reader.optionalBool(document, u"enabled", true);
    endpoint.events = reader.optionalStrings(document, u"events");
    endpoint.credentials = readCredentials(reader, document);
    endpoint.variables = readVariables(reader, document);
    endpoint.timeout = std::chrono::milliseconds(
        reader.optionalInt(document, u"timeoutMs", static_cast<int>(endpoint.timeout.count()), 1, longestTimeoutMs));
    endpoint.memoryLimitMb =
        reader.optionalInt(document, u"memoryMb", endpoint.memoryLimitMb, smallestMemoryMb, largestMemoryMb);
    if (format > formatWithoutEnvironments && document.find(u"environments"))
        readEnvironments(reader, document, endpoint);
    endpoint.readOnly = format > Endpoint::currentFormat;
    endpoint.document = document;
    return endpoint;
}

JsonValue endpointToJson(const Endpoint &endpoint)
{
    JsonValue document = endpoint.document.isObject() ? endpoint.document : JsonValue::emptyObject();
    const Environment only = currentEnvironment(endpoint);
    if (!endpoint.readOnly)
        document.set(QStringLiteral("format"),
                     only.name.isEmpty() ? formatWithoutEnvironments : Endpoint::currentFormat);
    document.set(QStringLiteral("id"), endpoint.id);
    document.set(QStringLiteral("integration"), endpoint.integration);
    document.set(QStringLiteral("region"), only.region);
    document.set(QStringLiteral("url"), only.url);
    document.set(QStringLiteral("description"), endpoint.description);
    document.set(QStringLiteral("enabled"), endpoint.enabled);
    document.set(QStringLiteral("events"), endpoint.events);
    document.set(QStringLiteral("credentials"), credentialsToJson(only, endpoint.document));
    document.set(QStringLiteral("variables"), variablesToJson(only, endpoint.document));
    setEnvironments(document, endpoint);
    document.set(QStringLiteral("timeoutMs"), static_cast<qint64>(endpoint.timeout.count()));
    if (endpoint.memoryLimitMb != Endpoint().memoryLimitMb || document.find(u"memoryMb"))
        document.set(QStringLiteral("memoryMb"), endpoint.memoryLimitMb);
    return document;
}

QByteArray serialiseEndpoint(const Endpoint &endpoint)
{
    return toIndentedJson(endpointToJson(endpoint));
}

Result<EndpointCase> parseCase(const QByteArray &text, const QString &file)
{
    const Result<JsonValue> document = parseJson(text, file);
    if (!document)
        return fail(document.error());
    JsonReader reader(file);
    reader.expectObject(*document);
    reader.requireFormat(*document, EndpointCase::currentFormat);
    EndpointCase endpointCase{.name = {}, .eventType = reader.requireString(*document, u"eventType"), .payload = {}};
    const JsonValue *payload = document->find(u"payload");
    if (!payload)
        reader.complain(*document, Format::tr("The field \"payload\" is missing."));
    endpointCase.expected = reader.optionalObject(*document, u"expected");
    if (reader.problem())
        return fail(*reader.problem());
    endpointCase.payload = toIndentedJson(*payload);
    return endpointCase;
}

Result<JsonValue> caseToJson(const EndpointCase &endpointCase, const JsonValue &previous)
{
    Result<JsonValue> payload = parseJson(endpointCase.payload);
    if (!payload)
        return payload;
    JsonValue document = previous.isObject() ? previous : JsonValue::emptyObject();
    document.set(QStringLiteral("format"), EndpointCase::currentFormat);
    document.set(QStringLiteral("eventType"), endpointCase.eventType);
    document.set(QStringLiteral("payload"), *payload);
    if (!endpointCase.expected.isNull())
        document.set(QStringLiteral("expected"), endpointCase.expected);
    return document;
}

} // namespace hooksmith

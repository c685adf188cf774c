// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpointformat.h"

#include <QRegularExpression>

namespace hooksmith {

namespace {

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

JsonValue credentialsToJson(const Endpoint &endpoint)
{
    JsonValue object = keepOnly(endpoint.document[u"credentials"], endpoint.credentials);
    for (const auto &[id, source] : endpoint.credentials.asKeyValueRange()) {
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

JsonValue variablesToJson(const Endpoint &endpoint)
{
    JsonValue object = keepOnly(endpoint.document[u"variables"], endpoint.variables);
    for (const auto &[name, value] : endpoint.variables.asKeyValueRange())
        object.set(name, value);
    return object;
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
    endpoint.readOnly = format > Endpoint::currentFormat;
    endpoint.document = document;
    return endpoint;
}

JsonValue endpointToJson(const Endpoint &endpoint)
{
    JsonValue document = endpoint.document.isObject() ? endpoint.document : JsonValue::emptyObject();
    if (!endpoint.readOnly)
        document.set(QStringLiteral("format"), Endpoint::currentFormat);
    document.set(QStringLiteral("id"), endpoint.id);
    document.set(QStringLiteral("integration"), endpoint.integration);
    document.set(QStringLiteral("region"), endpoint.region);
    document.set(QStringLiteral("url"), endpoint.url);
    document.set(QStringLiteral("description"), endpoint.description);
    document.set(QStringLiteral("enabled"), endpoint.enabled);
    document.set(QStringLiteral("events"), endpoint.events);
    document.set(QStringLiteral("credentials"), credentialsToJson(endpoint));
    document.set(QStringLiteral("variables"), variablesToJson(endpoint));
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
    reader.requireFormat(*document, Endpoint::currentFormat);
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
    document.set(QStringLiteral("format"), Endpoint::currentFormat);
    document.set(QStringLiteral("eventType"), endpointCase.eventType);
    document.set(QStringLiteral("payload"), *payload);
    if (!endpointCase.expected.isNull())
        document.set(QStringLiteral("expected"), endpointCase.expected);
    return document;
}

} // namespace hooksmith

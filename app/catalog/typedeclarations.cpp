// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/typedeclarations.h"

#include "catalog/typescripttype.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString head =
    uR"(// Types for transforms of Dodo Payments webhooks, for editors and TypeScript 5.1 or later. Written by "hooksmith types".
// Put this file beside the transform and begin the transform with:
//
//   // @ts-check
//   /** @param {Dodo.Webhook<"payment.succeeded">} webhook */
//   function handler(webhook) { … }

)"_s;

const QString webhookTypes = uR"(
  /** The type of an event, such as "payment.succeeded". */
  type EventType = keyof Events;

  /** What Dodo Payments posts for each event; in a transform this is webhook.payload. */
  interface Event<Type extends EventType = EventType> {
    business_id: string;
    type: Type;
    /** When the event happened, which is not when it was delivered. */
    timestamp: string;
    data: Events[Type];
  }

  /** Every field that one of the kinds of data has, for a transform that takes several of them. */
  type Fields<Data> = {
    [Key in Data extends unknown ? keyof Data : never]?: Data extends unknown
      ? Key extends keyof Data ? Data[Key] : undefined
      : never;
  };

  /** What handler(webhook) is given, changes and returns. */
  interface Webhook<Type extends EventType = EventType> {
    /** The method of the request. */
    method: "POST" | "PUT" | "PATCH";
    /** Where the request goes: an absolute URL with http or https. */
    url: string;
    /** The event before the transform sets it; what it is set to is the body of the request. */
    get payload(): Event<Type>;
    set payload(body: unknown);
    readonly eventType: Type;
    /** The endpoint's variables. */
    readonly env: Readonly<Record<string, string>>;
    readonly transformationsParams: Readonly<Record<string, unknown>>;
    /** True ends it here: nothing is delivered, and nothing is tried again. */
    cancel: boolean;
    /** Headers of the request; they win over the endpoint's own. */
    headers?: Record<string, string | number | boolean>;
  }

  type Handler<Type extends EventType = EventType> = (webhook: Webhook<Type>) => Webhook<Type>;
}
)"_s;

/// "abandoned_checkout" as "AbandonedCheckout", "person-add_device" as "PersonAddDevice".
QString upperCamel(const QString &name)
{
    QString text;
    static const QRegularExpression separators(u"[^A-Za-z0-9]+"_s);
    for (const QString &word : name.split(separators, Qt::SkipEmptyParts))
        text += word.left(1).toUpper() + word.mid(1);
    return text;
}

QString declaration(const QString &name, const JsonValue &schema, const TypeOfReference &typeOf)
{
    return typeScriptComment(schema, u"  "_s) + u"  type "_s + name + u" = "_s +
           typeScriptType(schema, typeOf, u"  "_s) + u";\n"_s;
}

/// What the schemas of all events define, once each.
Result<QString> dataTypes(const EventCatalog &events)
{
    QString text;
    QStringList known;
    for (const EventType &event : events.types()) {
        const Result<JsonValue> schema = events.schema(event.type);
        if (!schema)
            return fail(schema.error());
        for (const auto &[name, definition] : (*schema)[u"definitions"].object()) {
            if (known.contains(name))
                continue;
            known.append(name);
            text += declaration(name, definition, [](const QString &reference) { return reference.section(u'/', -1); });
        }
    }
    return text;
}

QString eventMap(const EventCatalog &events)
{
    QString text = u"\n  /** The data of each event type. */\n  interface Events {\n"_s;
    for (const EventType &event : events.types())
        text += u"    /** %1 */\n    \"%2\": %3;\n"_s.arg(event.description.english, event.type, event.schema);
    text += u"  }\n\n"_s;
    for (const QString &group : events.groups())
        text += u"  type %1EventType = Extract<EventType, `%2.${string}`>;\n"_s.arg(upperCamel(group), group);
    return text;
}

Result<JsonValue> readSchema(const QString &file)
{
    return readFile(file).and_then([&file](const QByteArray &text) { return parseJson(text, file); });
}

/// The body of one call. What it shares with others stands in its place.
Result<QString> callType(const QDir &folder, const QString &file)
{
    const Result<JsonValue> schema = readSchema(folder.filePath(file));
    const Result<JsonValue> common = readSchema(folder.filePath(u"common.json"_s));
    if (!schema || !common)
        return fail(schema ? common.error() : schema.error());
    TypeOfReference typeOf;
    typeOf = [&](const QString &reference) {
        const JsonValue &document = reference.startsWith(u'#') && schema->at(reference.mid(1)) ? *schema : *common;
        const JsonValue *definition = document.at(reference.section(u'#', 1));
        return definition ? typeScriptType(withOpenObjects(*definition), typeOf, u"    "_s) : u"unknown"_s;
    };
    return declaration(upperCamel(QFileInfo(file).completeBaseName()), *schema, typeOf);
}

Result<QString> destinationTypes(const Integration &integration)
{
    const QDir folder(QFileInfo(integration.iconPath).path() + u"/contract"_s);
    QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    files.removeAll(u"common.json"_s);
    files.removeAll(u"contract.json"_s);
    if (files.isEmpty())
        return QString();
    QString text = u"\n/** The bodies of requests to %1. */\ndeclare namespace %2 {\n"_s.arg(
        integration.name, upperCamel(integration.id));
    for (const QString &file : files) {
        const Result<QString> type = callType(folder, file);
        if (!type)
            return fail(type.error());
        text += *type;
    }
    return QString(text + u"}\n"_s);
}

} // namespace

Result<QByteArray> typeDeclarations(const EventCatalog &events, const IntegrationCatalog &integrations)
{
    const Result<QString> data = dataTypes(events);
    if (!data)
        return fail(data.error());
    QString text = head + u"declare namespace Dodo {\n"_s + *data + eventMap(events) + webhookTypes;
    for (const Integration &integration : integrations.integrations()) {
        const Result<QString> destination = destinationTypes(integration);
        if (!destination)
            return fail(destination.error());
        text += *destination;
    }
    return text.toUtf8();
}

} // namespace hooksmith

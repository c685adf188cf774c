// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/trackv1.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The path names people by their id, their email, or "cio_" and Customer.io's own id.
JsonValue identifiersOf(const QString &person)
{
    JsonValue identifiers;
    if (person.startsWith(u"cio_"))
        identifiers.set(u"cio_id"_s, person.sliced(4));
    else
        identifiers.set(person.contains(u'@') ? u"email"_s : u"id"_s, person);
    return identifiers;
}

JsonValue personEntity(const QString &action, const JsonValue &identifiers)
{
    JsonValue entity;
    entity.set(u"type"_s, u"person"_s);
    entity.set(u"action"_s, action);
    entity.set(u"identifiers"_s, identifiers);
    return entity;
}

JsonValue identifyEntity(const JsonValue &identifiers, const JsonValue &body)
{
    JsonValue entity = personEntity(u"identify"_s, identifiers);
    entity.set(u"attributes"_s, body.isObject() ? body : JsonValue::emptyObject());
    return entity;
}

/// v1 says "data" where v2 says "attributes", and gives the kind of event in "type".
JsonValue eventEntity(const JsonValue &identifiers, const JsonValue &body)
{
    const QString type = body[u"type"].toString();
    JsonValue entity = personEntity(type == u"page" || type == u"screen" ? type : u"event"_s, identifiers);
    for (const JsonValue::Member &member : body.object()) {
        if (member.key != u"type" && member.key != u"anonymous_id")
            entity.set(member.key == u"data" ? u"attributes"_s : member.key, member.value);
    }
    return entity;
}

JsonValue deviceEntity(const QString &action, const JsonValue &identifiers, JsonValue device)
{
    if (const JsonValue *id = device.find(u"id")) {
        const JsonValue token = *id;
        device.remove(u"id");
        device.set(u"token"_s, token);
    }
    JsonValue entity = personEntity(action, identifiers);
    entity.set(u"device"_s, device);
    return entity;
}

JsonValue mergeEntity(const JsonValue &body)
{
    JsonValue entity;
    entity.set(u"type"_s, u"person"_s);
    entity.set(u"action"_s, u"merge"_s);
    entity.set(u"primary"_s, body[u"primary"]);
    entity.set(u"secondary"_s, body[u"secondary"]);
    return entity;
}

std::optional<JsonValue> customerCall(const QByteArray &method, const QStringList &rest, const JsonValue &body)
{
    const JsonValue identifiers = identifiersOf(rest.first());
    const QString verb = QString::fromLatin1(method) + u' ' + rest.mid(1, 1).join(u'/');
    if (rest.size() == 1 && verb == u"PUT ")
        return identifyEntity(identifiers, body);
    if (rest.size() == 1 && verb == u"DELETE ")
        return personEntity(u"delete"_s, identifiers);
    if (rest.size() == 2 && verb == u"POST events")
        return eventEntity(identifiers, body);
    if (rest.size() == 2 && (verb == u"POST suppress" || verb == u"POST unsuppress"))
        return personEntity(rest[1], identifiers);
    if (rest.size() == 2 && verb == u"PUT devices")
        return deviceEntity(u"add_device"_s, identifiers, body[u"device"]);
    if (rest.size() == 3 && verb == u"DELETE devices") {
        JsonValue device;
        device.set(u"token"_s, rest[2]);
        return deviceEntity(u"delete_device"_s, identifiers, device);
    }
    return std::nullopt;
}

} // namespace

std::optional<JsonValue> entityOfTrackV1(const IncomingRequest &request, const JsonValue &body)
{
    QStringList parts;
    for (const QByteArray &part : request.path().split('/').mid(3)) // after "/api/v1"
        parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    if (parts.size() >= 2 && parts.first() == u"customers")
        return customerCall(request.method, parts.mid(1), body);
    if (request.method == "POST" && parts == QStringList{u"merge_customers"_s})
        return mergeEntity(body);
    if (request.method == "POST" && parts == QStringList{u"events"_s}) {
        JsonValue identifiers;
        identifiers.set(u"anonymous_id"_s, body[u"anonymous_id"]);
        return eventEntity(identifiers, body);
    }
    return std::nullopt;
}

} // namespace hooksmith

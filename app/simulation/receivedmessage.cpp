// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/receivedmessage.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

JsonValue toJsonValue(const Diagnostic &diagnostic)
{
    JsonValue json;
    json.set(u"severity"_s, nameOf(diagnostic.severity));
    json.set(u"rule"_s, diagnostic.rule);
    json.set(u"message"_s, diagnostic.message);
    json.set(u"pointer"_s, diagnostic.pointer);
    return json;
}

} // namespace

QString nameOf(ReceivedMessage::Fate fate)
{
    switch (fate) {
    case ReceivedMessage::Fate::Accepted:
        return u"accepted"_s;
    case ReceivedMessage::Fate::Duplicate:
        return u"duplicate"_s;
    case ReceivedMessage::Fate::Discarded:
        return u"discarded"_s;
    case ReceivedMessage::Fate::Rejected:
        return u"rejected"_s;
    }
    return {};
}

QByteArray toJson(const ReceivedMessage &message)
{
    JsonValue diagnostics = JsonValue::emptyArray();
    for (const Diagnostic &diagnostic : message.diagnostics)
        diagnostics.append(toJsonValue(diagnostic));
    JsonValue json;
    json.set(u"receivedAt"_s, message.receivedAt.toString(Qt::ISODateWithMs));
    json.set(u"call"_s, message.call);
    json.set(u"name"_s, message.name);
    json.set(u"person"_s, message.person);
    json.set(u"fate"_s, nameOf(message.fate));
    json.set(u"reason"_s, message.reason);
    json.set(u"body"_s, message.body);
    json.set(u"profile"_s, message.profile);
    json.set(u"diagnostics"_s, diagnostics);
    return toCompactJson(json);
}

} // namespace hooksmith

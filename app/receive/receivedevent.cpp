// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive/receivedevent.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

QByteArray toJson(const ReceivedEvent &event)
{
    const Result<JsonValue> payload = parseJson(event.payload, {}, DuplicateKeys::KeepLast);
    JsonValue json;
    json.set(u"kind"_s, u"event"_s);
    json.set(u"index"_s, event.index);
    json.set(u"receivedAt"_s, event.receivedAt.toString(Qt::ISODateWithMs));
    json.set(u"webhookId"_s, event.webhookId);
    json.set(u"eventType"_s, event.eventType);
    json.set(u"signature"_s, event.signature ? nameOf(*event.signature) : u"unchecked"_s);
    json.set(u"repeated"_s, event.isRepeated);
    json.set(u"status"_s, event.status);
    json.set(u"problem"_s, event.problem.isEmpty() ? JsonValue() : JsonValue(event.problem));
    json.set(u"payload"_s, payload ? *payload : JsonValue(QString::fromUtf8(event.payload)));
    return toCompactJson(json);
}

QByteArray resultLine(const RunReport &report, qint64 index)
{
    return R"({"kind":"result",)" + toJson(report, index).mid(1);
}

} // namespace hooksmith

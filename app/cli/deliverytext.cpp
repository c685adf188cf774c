// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deliverytext.h"

#include "cli/complaint.h"
#include "model/environments.h"
#include "model/sensitiveheader.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct DeliveryText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

HttpRequest withoutSecrets(HttpRequest request)
{
    request.headers = withoutSecrets(request.headers);
    return request;
}

std::optional<QString> asUtf8(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(body);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString bodyText(const Delivery &delivery)
{
    if (delivery.responseBody.isEmpty())
        return {};
    QString text = asUtf8(delivery.responseBody) ? readableBody(delivery.responseBody)
                                                 : DeliveryText::tr("(%n byte(s) that are no text)", nullptr,
                                                                    static_cast<int>(delivery.responseBody.size()));
    if (delivery.responseTruncated)
        text += u'\n' + DeliveryText::tr("(the answer is longer; the rest was not read)");
    return u'\n' + text + u'\n';
}

JsonValue headersToJson(const QList<Header> &headers)
{
    JsonValue object = JsonValue::emptyObject();
    for (const Header &header : withoutSecrets(headers))
        object.set(header.name, header.value);
    return object;
}

JsonValue requestToJson(const HttpRequest &request)
{
    JsonValue json;
    json.set(u"method"_qs, request.method);
    json.set(u"url"_qs, request.url);
    json.set(u"headers"_qs, headersToJson(request.headers));
    json.set(u"body"_qs, parseJson(request.body).value_or(JsonValue()));
    return json;
}

JsonValue orNull(bool isThere, const JsonValue &value)
{
    return isThere ? value : JsonValue();
}

JsonValue milliseconds(double value)
{
    return JsonValue::numberAsWritten(QByteArray::number(value, 'f', 3));
}

QString oneLine(const JsonValue &json)
{
    return QString::fromUtf8(toCompactJson(json)) + u'\n';
}

QString sendingTitle(const Endpoint &endpoint)
{
    if (endpoint.name.isEmpty())
        return DeliveryText::tr("Sending the event as it is:");
    if (endpoint.environment.isEmpty())
        return DeliveryText::tr("Sending with the endpoint %1:").arg(endpoint.name);
    return DeliveryText::tr("Sending with the endpoint %1, environment %2:")
        .arg(endpoint.name, environmentText(endpoint));
}

} // namespace

QString describePlan(const PlannedDelivery &planned, const Endpoint &endpoint)
{
    QString text = sendingTitle(endpoint) + u"\n\n" + toText(withoutSecrets(planned.request), Ink(false));
    if (!planned.authorization.isEmpty() && planned.authorizationNote.isEmpty())
        text += u'\n' + DeliveryText::tr("The endpoint's credentials go along in the Authorization header.") + u'\n';
    if (!planned.authorizationNote.isEmpty())
        text += u'\n' + printable(planned.authorizationNote) + u'\n';
    return text + u'\n';
}

QString toText(const Delivery &delivery, Ink ink)
{
    const QString status = u"HTTP %1 %2"_qs.arg(delivery.status).arg(printable(delivery.reason)).trimmed();
    QString text = (delivery.isSuccess() ? ink.green(status) : ink.red(status)) + u"  " +
                   ink.faint(DeliveryText::tr("%1 ms, first byte after %2 ms")
                                 .arg(delivery.durationMs, 0, 'f', 1)
                                 .arg(delivery.firstByteMs, 0, 'f', 1)) +
                   u'\n';
    for (const Header &header : withoutSecrets(delivery.responseHeaders))
        text += ink.faint(printable(header.name) + u':') + u' ' + printable(header.value) + u'\n';
    return text + bodyText(delivery);
}

QString toJson(const HistoryEntry &entry)
{
    const Delivery &delivery = entry.delivery;
    const bool isAnswered = entry.error.isEmpty();
    const std::optional<QString> text = asUtf8(delivery.responseBody);
    JsonValue json;
    json.set(u"endpoint"_qs, entry.endpointName);
    json.set(u"environment"_qs, orNull(!entry.environment.isEmpty(), entry.environment));
    json.set(u"eventType"_qs, entry.eventType);
    json.set(u"outcome"_qs, isAnswered ? u"answered"_qs : u"unanswered"_qs);
    json.set(u"request"_qs, requestToJson(delivery.request));
    json.set(u"withCredentials"_qs, delivery.withCredentials);
    json.set(u"status"_qs, orNull(isAnswered, delivery.status));
    json.set(u"reason"_qs, orNull(isAnswered, delivery.reason));
    json.set(u"headers"_qs, headersToJson(delivery.responseHeaders));
    json.set(u"body"_qs, orNull(isAnswered && text.has_value(), text.value_or(QString())));
    json.set(u"bodyBase64"_qs, orNull(!text.has_value(), QString::fromLatin1(delivery.responseBody.toBase64())));
    json.set(u"bodyTruncated"_qs, delivery.responseTruncated);
    json.set(u"firstByteMs"_qs, orNull(isAnswered, milliseconds(delivery.firstByteMs)));
    json.set(u"durationMs"_qs, orNull(isAnswered, milliseconds(delivery.durationMs)));
    json.set(u"error"_qs, orNull(!isAnswered, entry.error));
    return oneLine(json);
}

QString toJson(const RunReport &report, const Endpoint &endpoint)
{
    JsonValue json;
    json.set(u"endpoint"_qs, endpoint.name);
    json.set(u"eventType"_qs, report.eventType);
    json.set(u"outcome"_qs, nameOf(report.outcome));
    json.set(u"request"_qs, JsonValue());
    json.set(u"status"_qs, JsonValue());
    json.set(u"error"_qs, orNull(report.error.has_value(), report.error ? report.error->message : QString()));
    return oneLine(json);
}

} // namespace hooksmith

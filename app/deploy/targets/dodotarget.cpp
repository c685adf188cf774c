// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploytarget.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int mostPages = 100;
const QString idField = u"hooksmith"_s;        // in the webhook's metadata
const QString hashField = u"hooksmith_code"_s; // the SHA-256 that the code pasted there should have

/// Dodo Payments, whose API makes webhooks but takes no transformation code: the user pastes that into the dashboard.
/// https://docs.dodopayments.com/api-reference/introduction
class Dodo final : public DeployTarget
{
    Q_DECLARE_TR_FUNCTIONS(Deploy)

public:
    [[nodiscard]] QString id() const override { return u"dodo"_s; }
    [[nodiscard]] QString title() const override { return u"Dodo Payments"_s; }
    [[nodiscard]] QString tokenVariable() const override { return u"DODO_PAYMENTS_API_KEY"_s; }
    [[nodiscard]] QString baseUrl(const Secret & /*token*/, bool live) const override
    {
        return live ? u"https://live.dodopayments.com"_s : u"https://test.dodopayments.com"_s;
    }
    [[nodiscard]] bool hasModes() const override { return true; }
    [[nodiscard]] bool isLive(const QString &baseUrl, const Secret & /*token*/) const override
    {
        return QUrl(baseUrl).host() == u"live.dodopayments.com";
    }
    [[nodiscard]] Result<RemoteEndpoint> read(ApiClient &client, const DeploySubject &subject) const override;
    [[nodiscard]] QList<DeployStep> steps(const DeploySubject &subject, const RemoteEndpoint &remote) const override;
    [[nodiscard]] QString remainder(const DeploySubject &subject, const RemoteEndpoint &remote) const override;

private:
    [[nodiscard]] static Result<JsonValue> find(ApiClient &client, const DeploySubject &subject);
    [[nodiscard]] static DeployStep creation(const DeploySubject &subject);
    [[nodiscard]] static QList<DeployStep> update(const DeploySubject &subject, const RemoteEndpoint &remote);
    [[nodiscard]] static DeployStep change(const QString &purpose, const JsonValue &forth, const JsonValue &back);
    [[nodiscard]] static DeployStep headersStep(const DeploySubject &subject, const RemoteEndpoint &remote);
    [[nodiscard]] static DeployStep noteStep(const DeploySubject &subject, const RemoteEndpoint &remote);
};

ApiCall plainCall(const QString &purpose, const QString &method, const QString &path, const JsonValue &body = {})
{
    return {
        .purpose = purpose, .method = method, .path = path, .body = body, .secretHeaders = {}, .idempotencyKey = {}};
}

JsonValue metadataOf(const DeploySubject &subject, const RemoteEndpoint &remote, bool withHeaders)
{
    JsonValue metadata = notedMetadata(subject, remote.metadata, withHeaders);
    metadata.set(idField, subject.uid());
    metadata.set(hashField, subject.codeHash());
    return metadata;
}

/// The webhook that carries this endpoint's id; JSON null where there is none.
Result<JsonValue> Dodo::find(ApiClient &client, const DeploySubject &subject)
{
    QString iterator;
    for (int page = 0; page < mostPages; ++page) {
        const QString next =
            iterator.isEmpty() ? QString() : u"&iterator=" + QString::fromLatin1(QUrl::toPercentEncoding(iterator));
        const ApiCall list = plainCall(tr("List the webhooks"), u"GET"_s, u"/webhooks?limit=100" + next);
        const Result<ApiAnswer> answer = client.call(list);
        if (!answer)
            return fail(answer.error());
        if (!answer->isSuccess())
            return fail(errorOf(list, *answer));
        for (const JsonValue &webhook : answer->body[u"data"].array()) {
            if (webhook[u"metadata"][idField].toString() == subject.uid())
                return webhook;
        }
        iterator = answer->body[u"iterator"].toString();
        if (answer->body[u"done"].toBool(true) || iterator.isEmpty())
            break;
    }
    return JsonValue();
}

Result<RemoteEndpoint> Dodo::read(ApiClient &client, const DeploySubject &subject) const
{
    const Result<JsonValue> webhook = find(client, subject);
    if (!webhook)
        return fail(webhook.error());
    RemoteEndpoint remote;
    if (webhook->isNull())
        return remote;
    remote.exists = true;
    remote.id = (*webhook)[u"id"].toString();
    const ApiCall getHeaders =
        plainCall(tr("Read the webhook's headers"), u"GET"_s,
                  u"/webhooks/" + QString::fromLatin1(QUrl::toPercentEncoding(remote.id)) + u"/headers");
    const Result<ApiAnswer> headers = client.call(getHeaders);
    if (!headers)
        return fail(headers.error());
    if (!headers->isSuccess())
        return fail(errorOf(getHeaders, *headers));
    remote.url = (*webhook)[u"url"].toString();
    remote.description = (*webhook)[u"description"].toString();
    remote.enabled = !(*webhook)[u"disabled"].toBool();
    remote.events = (*webhook)[u"filter_types"].toStringList();
    if ((*webhook)[u"rate_limit"].isNumber())
        remote.rateLimit = (*webhook)[u"rate_limit"].toInt();
    if ((*webhook)[u"metadata"].isObject())
        remote.metadata = (*webhook)[u"metadata"];
    remote.codeHash = remote.metadata[hashField].toString();
    for (const JsonValue::Member &header : headers->body[u"headers"].object())
        remote.headers.insert(header.key, header.value.toString());
    remote.hiddenHeaders = headers->body[u"sensitive"].toStringList();
    return remote;
}

/// Disabled, because until the code is pasted there raw events would be sent.
DeployStep Dodo::creation(const DeploySubject &subject)
{
    const Endpoint &endpoint = subject.endpoint;
    JsonValue body;
    body.set(u"url"_s, endpoint.url);
    body.set(u"description"_s, endpoint.description);
    body.set(u"disabled"_s, true);
    if (!endpoint.events.isEmpty())
        body.set(u"filter_types"_s, endpoint.events);
    if (!subject.headers.isEmpty())
        body.set(u"headers"_s, JsonValue::emptyObject());
    body.set(u"idempotency_key"_s, QString(u"hooksmith-" + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    body.set(u"metadata"_s, metadataOf(subject, {}, true));
    if (subject.rateLimit.value_or(0) > 0)
        body.set(u"rate_limit"_s, *subject.rateLimit);
    ApiCall make = plainCall(tr("Create the webhook, disabled"), u"POST"_s, u"/webhooks"_s, body);
    make.secretHeaders = subject.headers;
    return {make, plainCall(tr("Delete the webhook again"), u"DELETE"_s, u"/webhooks/{id}"_s)};
}

ApiCall headersCall(const QString &purpose, const QMap<QString, Secret> &headers)
{
    JsonValue body;
    body.set(u"headers"_s, JsonValue::emptyObject());
    ApiCall call = plainCall(purpose, u"PATCH"_s, u"/webhooks/{id}/headers"_s, body);
    call.secretHeaders = headers;
    return call;
}

/// The API changes and adds headers and removes none, so only values that it told can be put back.
DeployStep Dodo::headersStep(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    DeployStep step{headersCall(tr("Set the headers"), subject.headers), std::nullopt};
    QMap<QString, Secret> before;
    for (const QString &name : subject.headers.keys()) {
        if (!remote.headers.contains(name))
            return step;
        before.insert(name, Secret(remote.headers.value(name)));
    }
    step.undo = headersCall(tr("Put the headers back"), before);
    return step;
}

DeployStep Dodo::change(const QString &purpose, const JsonValue &forth, const JsonValue &back)
{
    return {plainCall(purpose, u"PATCH"_s, u"/webhooks/{id}"_s, forth),
            plainCall(tr("Change the webhook back"), u"PATCH"_s, u"/webhooks/{id}"_s, back)};
}

/// Apart from other changes, because it is true only once the headers are set.
DeployStep Dodo::noteStep(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    JsonValue forth;
    JsonValue back;
    forth.set(u"metadata"_s, metadataOf(subject, remote, true));
    back.set(u"metadata"_s, remote.metadata);
    return change(tr("Note which headers are set"), forth, back);
}

QList<DeployStep> Dodo::steps(const DeploySubject &subject, const RemoteEndpoint &remote) const
{
    return remote.exists ? update(subject, remote) : QList<DeployStep>{creation(subject)};
}

QList<DeployStep> Dodo::update(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    const Endpoint &endpoint = subject.endpoint;
    JsonValue forth = JsonValue::emptyObject();
    JsonValue back = JsonValue::emptyObject();
    const auto set = [&](const QString &field, const JsonValue &here, const JsonValue &there) {
        forth.set(field, here);
        back.set(field, there);
    };
    bool headersDiffer = false;
    for (const FieldDifference &each : differences(subject, remote)) {
        if (each.field == u"url")
            set(u"url"_s, endpoint.url, remote.url);
        else if (each.field == u"description")
            set(u"description"_s, endpoint.description, remote.description);
        else if (each.field == u"enabled" && (!endpoint.enabled || subject.codeIsPasted))
            set(u"disabled"_s, !endpoint.enabled, !remote.enabled);
        else if (each.field == u"events")
            set(u"filter_types"_s, endpoint.events.isEmpty() ? JsonValue::emptyArray() : JsonValue(endpoint.events),
                remote.events.isEmpty() ? JsonValue::emptyArray() : JsonValue(remote.events));
        else if (each.field == u"rateLimit")
            set(u"rate_limit"_s, expectedRateLimit(subject, remote), remote.rateLimit.value_or(0));
        else if (each.field == u"transform" && remote.enabled && !subject.codeIsPasted)
            set(u"disabled"_s, true, false); // until it is pasted no event may pass
        else if (each.field.startsWith(u"headers."))
            headersDiffer = true;
    }
    if (const JsonValue metadata = metadataOf(subject, remote, false); metadata != remote.metadata)
        set(u"metadata"_s, metadata, remote.metadata);
    QList<DeployStep> steps;
    if (!forth.object().empty())
        steps.append(change(tr("Change the webhook"), forth, back));
    if (!headersDiffer)
        return steps;
    // Last, since what cannot be read cannot be put back; but never behind what lets events through.
    steps.insert(forth[u"disabled"].toBool(true) ? steps.size() : 0, headersStep(subject, remote));
    if (metadataOf(subject, remote, true) != metadataOf(subject, remote, false))
        steps.append(noteStep(subject, remote));
    return steps;
}

QString Dodo::remainder(const DeploySubject &subject, const RemoteEndpoint &remote) const
{
    const bool isPasted = remote.codeHash == subject.codeHash() && (remote.enabled || !subject.endpoint.enabled);
    if (remote.exists && (subject.codeIsPasted || isPasted))
        return {};
    return tr(
        "The API of Dodo Payments takes no transformation code. In the dashboard open Developer → Webhooks → this "
        "endpoint → Advanced → Transformations, paste the code of transform.js and save it. Then deploy again and say "
        "that it is pasted (on the command line with --code-pasted): that enables the endpoint, which is disabled so "
        "that no raw event is sent.");
}

} // namespace

std::unique_ptr<DeployTarget> make_dodotarget()
{
    return std::make_unique<Dodo>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploytarget.h"

#include "target/svixbodies.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int mostPages = 100;

/// Svix, or a server that speaks its API. https://api.svix.com/docs
/// An endpoint is made in an order that lets no event pass untransformed: disabled, headers, transformation, enabled.
class Svix final : public DeployTarget
{
    Q_DECLARE_TR_FUNCTIONS(Deploy)

public:
    [[nodiscard]] QString id() const override { return u"svix"_s; }
    [[nodiscard]] QString title() const override { return u"Svix"_s; }
    [[nodiscard]] QString tokenVariable() const override { return u"SVIX_TOKEN"_s; }
    [[nodiscard]] QString baseUrl(const Secret &token, bool live) const override;
    [[nodiscard]] bool isLive(const QString &baseUrl, const Secret &token) const override;
    [[nodiscard]] Result<RemoteEndpoint> read(ApiClient &client, const DeploySubject &subject) const override;
    [[nodiscard]] QList<DeployStep> steps(const DeploySubject &subject, const RemoteEndpoint &remote) const override;
    [[nodiscard]] QString remainder(const DeploySubject & /*subject*/, const RemoteEndpoint & /*remote*/) const override
    {
        return {};
    }

private:
    [[nodiscard]] static Result<RemoteEndpoint> withMissingEventTypes(ApiClient &client, const DeploySubject &subject,
                                                                      RemoteEndpoint remote);
    [[nodiscard]] static Result<QStringList> missingEventTypes(ApiClient &client, const QStringList &events);
    [[nodiscard]] static QList<DeployStep> eventTypeSteps(const QStringList &names);
    [[nodiscard]] static QList<DeployStep> creation(const DeploySubject &subject, const RemoteEndpoint &remote);
    [[nodiscard]] static QList<DeployStep> update(const DeploySubject &subject, const RemoteEndpoint &remote);
};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString endpointsPath(const DeploySubject &subject)
{
    return u"/api/v1/app/" + encoded(subject.application) + u"/endpoint"_s;
}

QString endpointPath(const DeploySubject &subject)
{
    return endpointsPath(subject) + u'/' + encoded(subject.uid());
}

/// Unique to this deployment: a key that comes again within 12 h would give an old answer.
QString newIdempotencyKey()
{
    return u"hooksmith-" + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isSameSet(const QStringList &one, const QStringList &other)
{
    return QSet(one.begin(), one.end()) == QSet(other.begin(), other.end());
}

QMap<QString, QString> toMap(const JsonValue &object)
{
    QMap<QString, QString> map;
    for (const JsonValue::Member &member : object.object())
        map.insert(member.key, member.value.toString());
    return map;
}

ApiCall headersCall(const QString &purpose, const QString &path, const QMap<QString, Secret> &headers)
{
    return {.purpose = purpose,
            .method = u"PUT"_s,
            .path = path + u"/headers",
            .body = svixHeaders({}),
            .secretHeaders = headers,
            .idempotencyKey = {}};
}

ApiCall plainCall(const QString &purpose, const QString &method, const QString &path, const JsonValue &body = {})
{
    return {
        .purpose = purpose, .method = method, .path = path, .body = body, .secretHeaders = {}, .idempotencyKey = {}};
}

bool headersDiffer(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    return std::ranges::any_of(differences(subject, remote),
                               [](const FieldDifference &each) { return each.field.startsWith(u"headers."); });
}

/// The fields of EndpointPatch that differ, with the values of here (`forth`) or of there.
JsonValue patchBody(const DeploySubject &subject, const RemoteEndpoint &remote, bool forth)
{
    const Endpoint &endpoint = subject.endpoint;
    JsonValue body = JsonValue::emptyObject();
    if (endpoint.url != remote.url)
        body.set(u"url"_s, forth ? endpoint.url : remote.url);
    if (endpoint.description != remote.description)
        body.set(u"description"_s, forth ? endpoint.description : remote.description);
    if (!isSameSet(endpoint.events, remote.events))
        body.set(u"eventTypes"_s, svixEventTypes(forth ? endpoint.events : remote.events));
    if (const int limit = expectedRateLimit(subject, remote); limit != remote.rateLimit.value_or(0))
        body.set(u"throttleRate"_s, forth ? limit : remote.rateLimit.value_or(0));
    if (endpoint.enabled != remote.enabled)
        body.set(u"disabled"_s, forth ? !endpoint.enabled : !remote.enabled);
    if (const JsonValue noted = notedMetadata(subject, remote.metadata, headersDiffer(subject, remote));
        noted != remote.metadata)
        body.set(u"metadata"_s, forth ? noted : remote.metadata);
    return body;
}

/// The part of the token behind its first point names the region.
QString Svix::baseUrl(const Secret &token, bool /*live*/) const
{
    const QString region = token.reveal().section(u'.', 1, 1);
    static const QStringList regions{u"us"_s, u"eu"_s, u"in"_s, u"ca"_s, u"au"_s};
    return regions.contains(region) ? u"https://api." + region + u".svix.com" : u"https://api.svix.com"_s;
}

/// Svix's own servers, unless the token is of a test environment.
bool Svix::isLive(const QString &baseUrl, const Secret &token) const
{
    const QString host = QUrl(baseUrl).host();
    return (host == u"svix.com" || host.endsWith(u".svix.com")) && !token.reveal().startsWith(u"testsk_");
}

Result<RemoteEndpoint> Svix::read(ApiClient &client, const DeploySubject &subject) const
{
    RemoteEndpoint remote;
    const QString path = endpointPath(subject);
    const ApiCall getEndpoint = plainCall(tr("Read the endpoint"), u"GET"_s, path);
    const Result<ApiAnswer> endpoint = client.call(getEndpoint);
    if (!endpoint)
        return fail(endpoint.error());
    if (endpoint->status == 404)
        return withMissingEventTypes(client, subject, remote);
    if (!endpoint->isSuccess())
        return fail(errorOf(getEndpoint, *endpoint));
    const ApiCall getHeaders = plainCall(tr("Read the endpoint's headers"), u"GET"_s, path + u"/headers");
    const Result<ApiAnswer> headers = client.call(getHeaders);
    if (!headers)
        return fail(headers.error());
    if (!headers->isSuccess())
        return fail(errorOf(getHeaders, *headers));
    const ApiCall getCode = plainCall(tr("Read the transformation"), u"GET"_s, path + u"/transformation");
    const Result<ApiAnswer> transformation = client.call(getCode);
    if (!transformation)
        return fail(transformation.error());
    if (!transformation->isSuccess() && transformation->status != 404)
        return fail(errorOf(getCode, *transformation));

    remote.exists = true;
    remote.id = endpoint->body[u"id"].toString();
    remote.url = endpoint->body[u"url"].toString();
    remote.description = endpoint->body[u"description"].toString();
    remote.enabled = !endpoint->body[u"disabled"].toBool();
    remote.events = endpoint->body[u"eventTypes"].toStringList();
    if (endpoint->body[u"throttleRate"].isNumber())
        remote.rateLimit = endpoint->body[u"throttleRate"].toInt();
    if (endpoint->body[u"metadata"].isObject())
        remote.metadata = endpoint->body[u"metadata"];
    remote.headers = toMap(headers->body[u"headers"]);
    remote.hiddenHeaders = headers->body[u"sensitive"].toStringList();
    if (transformation->isSuccess()) {
        remote.code = transformation->body[u"code"].toString();
        remote.codeEnabled = transformation->body[u"enabled"].toBool();
        remote.variables = toMap(transformation->body[u"variables"]);
    }
    return isSameSet(remote.events, subject.endpoint.events) ? Result<RemoteEndpoint>(remote)
                                                             : withMissingEventTypes(client, subject, remote);
}

Result<RemoteEndpoint> Svix::withMissingEventTypes(ApiClient &client, const DeploySubject &subject,
                                                   RemoteEndpoint remote)
{
    return missingEventTypes(client, subject.endpoint.events).map([&remote](const QStringList &missing) {
        remote.missingEventTypes = missing;
        return remote;
    });
}

/// None where the token may not see the event types: then they are its owner's business.
Result<QStringList> Svix::missingEventTypes(ApiClient &client, const QStringList &events)
{
    QSet<QString> missing(events.begin(), events.end());
    QString iterator;
    for (int page = 0; page < mostPages && !missing.isEmpty(); ++page) {
        const QString next = iterator.isEmpty() ? QString() : QString(u"&iterator=" + encoded(iterator));
        const Result<ApiAnswer> answer = client.call(
            plainCall(tr("List the event types"), u"GET"_s, u"/api/v1/event-type?limit=250&with_content=false" + next));
        if (!answer)
            return fail(answer.error());
        if (!answer->isSuccess())
            return QStringList();
        for (const JsonValue &type : answer->body[u"data"].array())
            missing.remove(type[u"name"].toString());
        iterator = answer->body[u"iterator"].toString();
        if (answer->body[u"done"].toBool(true) || iterator.isEmpty())
            break;
    }
    QStringList names(missing.begin(), missing.end());
    names.sort();
    return names;
}

/// They stay even after a failure: event types belong to all applications, and one that nobody sends does no harm.
QList<DeployStep> Svix::eventTypeSteps(const QStringList &names)
{
    QList<DeployStep> steps;
    for (const QString &name : names) {
        ApiCall make = plainCall(tr("Create the event type %1").arg(name), u"POST"_s, u"/api/v1/event-type"_s,
                                 svixEventType(name));
        make.idempotencyKey = newIdempotencyKey();
        steps.append({make, std::nullopt});
    }
    return steps;
}

QList<DeployStep> Svix::steps(const DeploySubject &subject, const RemoteEndpoint &remote) const
{
    return remote.exists ? update(subject, remote) : creation(subject, remote);
}

QList<DeployStep> Svix::creation(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    const Endpoint &endpoint = subject.endpoint;
    JsonValue application;
    application.set(u"name"_s, subject.application);
    application.set(u"uid"_s, subject.application);
    ApiCall makeApplication = plainCall(tr("Make sure that the application %1 exists").arg(subject.application),
                                        u"POST"_s, u"/api/v1/app?get_if_exists=true"_s, application);
    makeApplication.idempotencyKey = newIdempotencyKey();
    const ApiCall unmakeApplication = plainCall(tr("Delete the application %1 again").arg(subject.application),
                                                u"DELETE"_s, u"/api/v1/app/" + encoded(subject.application));

    // Event types are only created once it is known that the server will do, so until then the endpoint names none.
    const bool eventsComeLater = !remote.missingEventTypes.isEmpty();
    JsonValue made = svixEndpoint(endpoint);
    made.set(u"disabled"_s, true);
    if (endpoint.events.isEmpty() || eventsComeLater)
        made.remove(u"eventTypes");
    if (subject.rateLimit.value_or(0) > 0)
        made.set(u"throttleRate"_s, *subject.rateLimit);
    if (const JsonValue noted = notedMetadata(subject, {}, true); !noted.object().empty())
        made.set(u"metadata"_s, noted);
    ApiCall make = plainCall(tr("Create the endpoint, disabled"), u"POST"_s, endpointsPath(subject), made);
    make.idempotencyKey = newIdempotencyKey();
    const QString path = endpointPath(subject);
    const ApiCall unmake = plainCall(tr("Delete the endpoint again"), u"DELETE"_s, path);

    QList<DeployStep> steps{{.call = makeApplication, .undo = unmakeApplication, .mayExist = true}, {make, unmake}};
    steps.append({plainCall(tr("See whether the server has transformations"), u"GET"_s, path + u"/transformation"),
                  std::nullopt,
                  tr("This server has no transformations: it is the open-source server of Svix, or they are not "
                     "enabled there. Without them raw events would be sent, so what was created is taken back.")});
    steps += eventTypeSteps(remote.missingEventTypes);
    // Deleting the endpoint takes the rest with it.
    if (!subject.headers.isEmpty())
        steps.append({headersCall(tr("Set the headers"), path, subject.headers), unmake});
    steps.append({plainCall(tr("Set the transformation"), u"PATCH"_s, path + u"/transformation",
                            svixTransformation(endpoint.transform, endpoint.variables, true)),
                  unmake});
    JsonValue last = JsonValue::emptyObject();
    if (eventsComeLater)
        last.set(u"eventTypes"_s, svixEventTypes(endpoint.events));
    if (endpoint.enabled)
        last.set(u"disabled"_s, false);
    const QString purpose = endpoint.enabled ? tr("Enable the endpoint") : tr("Subscribe the endpoint to its events");
    if (!last.object().empty())
        steps.append({plainCall(purpose, u"PATCH"_s, path, last), unmake});
    return steps;
}

QList<DeployStep> Svix::update(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    const QString path = endpointPath(subject);
    QList<DeployStep> steps = eventTypeSteps(remote.missingEventTypes);
    const QList<FieldDifference> found = differences(subject, remote);
    const auto isDifferent = [&found](const QString &start) {
        return std::ranges::any_of(found,
                                   [&start](const FieldDifference &each) { return each.field.startsWith(start); });
    };
    if (isDifferent(u"headers."_s)) {
        DeployStep step{headersCall(tr("Set the headers"), path, subject.headers), std::nullopt};
        if (remote.hiddenHeaders.isEmpty()) { // hidden values cannot be put back
            QMap<QString, Secret> before;
            for (const auto &[name, value] : remote.headers.asKeyValueRange())
                before.insert(name, Secret(value));
            step.undo = headersCall(tr("Put the headers back"), path, before);
        }
        steps.append(step);
    }
    if (isDifferent(u"transform"_s) || isDifferent(u"variables"_s)) {
        DeployStep step{plainCall(tr("Set the transformation"), u"PATCH"_s, path + u"/transformation",
                                  svixTransformation(subject.endpoint.transform, subject.endpoint.variables, true)),
                        std::nullopt,
                        tr("This server has no transformations: it is the open-source server of Svix, or they are not "
                           "enabled there.")};
        if (remote.code)
            step.undo = plainCall(tr("Put the transformation back"), u"PATCH"_s, path + u"/transformation",
                                  svixTransformation(*remote.code, remote.variables, remote.codeEnabled));
        steps.append(step);
    }
    if (const JsonValue body = patchBody(subject, remote, true); !body.object().empty())
        steps.append({plainCall(tr("Change the endpoint"), u"PATCH"_s, path, body),
                      plainCall(tr("Change the endpoint back"), u"PATCH"_s, path, patchBody(subject, remote, false))});
    return steps;
}

} // namespace

std::unique_ptr<DeployTarget> make_svixtarget()
{
    return std::make_unique<Svix>();
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"

#include "support/json.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Preflight
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

using Verdict = Result<PreflightVerdict>;

Verdict cannotTell(const Integration &integration)
{
    // https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/server/http-api
    if (integration.id == u"segment")
        return PreflightVerdict{
            .message = Preflight::tr(
                "Segment has no call that verifies a write key: it answers 200 to a wrong one as well. Send a test "
                "event, and look for it in Segment under Connections → Sources → your source → Debugger; it appears "
                "within seconds when the key is right, and never when it is wrong.")};
    return PreflightVerdict{
        .message = Preflight::tr("%1 has no call that verifies credentials; send a test event and look there.")
                       .arg(integration.name)};
}

PreflightVerdict known(const Integration &integration, const Region &wanted, const QString &regionId)
{
    const QString name = integration.region(regionId).label.in(QLocale().name());
    if (regionId == wanted.id)
        return {.state = PreflightVerdict::State::Verified,
                .region = regionId,
                .message = Preflight::tr("%1 knows these credentials; their account is in the region %2.")
                               .arg(integration.name, name)};
    return {.state = PreflightVerdict::State::WrongRegion,
            .region = regionId,
            .message =
                Preflight::tr("%1 knows these credentials, but their account is in the region %2, not %3. Change "
                              "the endpoint's region, and the host in its transform.")
                    .arg(integration.name, name, wanted.label.in(QLocale().name()))};
}

Verdict judge(const Delivery &answer, const Integration &integration, const Region &wanted)
{
    if (answer.status == 401)
        return PreflightVerdict{
            .state = PreflightVerdict::State::Refused,
            .region = {},
            .message = Preflight::tr("%1 does not know these credentials. See that they belong together, are complete, "
                                     "and are of the region %2.")
                           .arg(integration.name, wanted.label.in(QLocale().name()))};
    const QString region = parseJson(answer.responseBody).value_or(JsonValue())[u"region"].toString();
    if (answer.status == 200 && !region.isEmpty())
        return known(integration, wanted, region);
    return fail(Error::Kind::Network,
                Preflight::tr("%1 answered %2 to the question whether it knows the credentials; try again later.")
                    .arg(integration.name)
                    .arg(answer.status));
}

/// Customer.io's "find your account region". https://docs.customer.io/api/track/
PlannedDelivery question(const Integration &integration, const Region &region, const CredentialValues &values)
{
    QUrl url(region.url);
    url.setPath(u"/api/v1/accounts/region"_s);
    PlannedDelivery planned{
        .request = {.method = u"GET"_s, .url = url.toString(QUrl::FullyEncoded), .headers = {}, .body = {}},
        .authorization = {},
        .authorizationNote = {}};
    if (mayReceiveCredentials(integration, url))
        planned.authorization = authorizationValue(integration, values);
    return planned;
}

} // namespace

QString nameOf(PreflightVerdict::State state)
{
    switch (state) {
    case PreflightVerdict::State::Verified:
        return u"verified"_s;
    case PreflightVerdict::State::WrongRegion:
        return u"wrongRegion"_s;
    case PreflightVerdict::State::Refused:
        return u"refused"_s;
    case PreflightVerdict::State::CannotTell:
        return u"cannotTell"_s;
    }
    return {};
}

QString whereToLook(const Integration &integration, const HttpRequest &request)
{
    if (integration.id != u"segment")
        return {};
    const JsonValue body = parseJson(request.body).value_or(JsonValue());
    QStringList marks;
    for (const QStringView field : {u"event", u"name", u"userId", u"anonymousId", u"messageId"}) {
        if (body[field].isString())
            marks.append(u"%1 \"%2\""_s.arg(field, body[field].toString()));
    }
    const QString call = QUrl(request.url).path().section(u'/', -1);
    return Preflight::tr("The answer of Segment does not say whether the write key is right or the event is used. Look "
                         "in Segment under Connections → Sources → your source → Debugger for this %1 call: %2. It "
                         "appears within seconds, or never.")
        .arg(call, marks.join(u", "_s));
}

QFuture<Verdict> checkCredentials(const Integration &integration, const QString &regionId,
                                  const CredentialValues &values, Sender &sender)
{
    if (integration.id != u"customerio")
        return QtFuture::makeReadyFuture(cannotTell(integration));
    const Region region = integration.region(regionId);
    return sender.send(question(integration, region, values))
        .then([integration, region](const Result<Delivery> &answer) -> Verdict {
            return answer ? judge(*answer, integration, region) : Verdict(fail(answer.error()));
        });
}

} // namespace hooksmith

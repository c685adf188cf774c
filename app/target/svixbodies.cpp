// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/svixbodies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype shortestCode = 10;
constexpr qsizetype longestCode = 51200;

struct Svix
{
    Q_DECLARE_TR_FUNCTIONS(SvixFormat)
};

} // namespace

JsonValue svixEndpoint(const Endpoint &endpoint)
{
    JsonValue json;
    json.set(u"uid"_qs, endpoint.id);
    json.set(u"url"_qs, endpoint.url);
    json.set(u"description"_qs, endpoint.description.isEmpty() ? endpoint.name : endpoint.description);
    json.set(u"disabled"_qs, !endpoint.enabled);
    json.set(u"eventTypes"_qs, endpoint.events.isEmpty() ? JsonValue() : JsonValue(endpoint.events));
    return json;
}

JsonValue svixHeaders(const QString &authorization)
{
    JsonValue headers = JsonValue::emptyObject();
    if (!authorization.isEmpty())
        headers.set(u"Authorization"_qs, authorization);
    JsonValue json;
    json.set(u"headers"_qs, headers);
    return json;
}

Result<JsonValue> svixTransformation(const Endpoint &endpoint)
{
    const qsizetype length = endpoint.transform.size();
    if (length < shortestCode || length > longestCode)
        return fail(Error::Kind::InvalidInput, Svix::tr("The transform has %L1 characters; Svix takes %L2 to %L3.")
                                                   .arg(length)
                                                   .arg(shortestCode)
                                                   .arg(longestCode));
    JsonValue variables;
    for (auto variable = endpoint.variables.begin(); variable != endpoint.variables.end(); ++variable)
        variables.set(variable.key(), variable.value());
    JsonValue json;
    json.set(u"code"_qs, endpoint.transform);
    json.set(u"enabled"_qs, true);
    json.set(u"variables"_qs, variables);
    return json;
}

} // namespace hooksmith

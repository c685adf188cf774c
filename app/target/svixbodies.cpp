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

QString svixUid(const Endpoint &endpoint)
{
    return u"hooksmith-"_qs + endpoint.identity();
}

JsonValue svixEventType(const QString &name)
{
    JsonValue json;
    json.set(u"name"_qs, name);
    json.set(u"description"_qs, QString(u"Dodo Payments: "_qs + name));
    return json;
}

JsonValue svixEventTypes(const QStringList &events)
{
    return events.isEmpty() ? JsonValue() : JsonValue(events);
}

JsonValue svixEndpoint(const Endpoint &endpoint)
{
    JsonValue json;
    json.set(u"uid"_qs, svixUid(endpoint));
    json.set(u"url"_qs, endpoint.url);
    json.set(u"description"_qs, endpoint.description);
    json.set(u"disabled"_qs, !endpoint.enabled);
    json.set(u"eventTypes"_qs, svixEventTypes(endpoint.events));
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

JsonValue svixTransformation(const QString &code, const QMap<QString, QString> &variables, bool enabled)
{
    JsonValue named = JsonValue::emptyObject();
    for (const auto &[name, value] : variables.asKeyValueRange())
        named.set(name, value);
    JsonValue json;
    json.set(u"code"_qs, code.isEmpty() ? JsonValue() : JsonValue(code));
    json.set(u"enabled"_qs, enabled);
    json.set(u"variables"_qs, named);
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
    return svixTransformation(endpoint.transform, endpoint.variables, true);
}

} // namespace hooksmith

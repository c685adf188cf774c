// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeapi.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

FakeApi::Answer problem(int status, const QString &code)
{
    JsonValue body;
    body.set(u"code"_s, code);
    body.set(u"detail"_s, u"said by the fake"_s);
    body.set(u"message"_s, u"said by the fake"_s);
    return {status, body};
}

void overwrite(JsonValue &object, const JsonValue &changes)
{
    for (const JsonValue::Member &member : changes.object())
        object.set(member.key, member.value);
}

/// Svix and Dodo Payments do not tell the values of such headers.
FakeApi::Answer headersOf(const JsonValue &endpoint)
{
    JsonValue told = JsonValue::emptyObject();
    JsonValue hidden = JsonValue::emptyArray();
    for (const JsonValue::Member &header : endpoint[u"headers"].object()) {
        if (header.key.compare(u"authorization"_s, Qt::CaseInsensitive) == 0)
            hidden.append(header.key);
        else
            told.set(header.key, header.value);
    }
    JsonValue body;
    body.set(u"headers"_s, told);
    body.set(u"sensitive"_s, hidden);
    return {200, body};
}

} // namespace

FakeApi::FakeApi()
{
    m_server.setAnswer([this](const ReceivedRequest &request) { return receive(request); });
}

void FakeApi::setTrouble(const Trouble &trouble)
{
    m_trouble = trouble;
    m_count = 0;
}

ScriptedAnswer FakeApi::receive(const ReceivedRequest &request)
{
    const QUrl target(QString::fromLatin1(request.target));
    m_calls.append(QString::fromLatin1(request.method + ' ' + request.target));
    const bool isTroubled =
        m_trouble.kind != Trouble::Kind::None && m_count >= m_trouble.at && m_count < m_trouble.at + m_trouble.times;
    ++m_count;
    ScriptedAnswer scripted;
    if (isTroubled && m_trouble.kind == Trouble::Kind::LostBefore) {
        scripted.manner = ScriptedAnswer::Manner::Close;
        return scripted;
    }
    Answer given = problem(m_trouble.status, u"trouble"_s);
    const QByteArray key = request.header("Idempotency-Key");
    if (isTroubled && m_trouble.kind == Trouble::Kind::Status) {
        scripted.headers = {{"Retry-After", "0"}};
    } else if (request.header("Authorization") != "Bearer " + m_token) {
        given = problem(401, u"authentication_failed"_s);
    } else if (m_answered.contains(key)) {
        given = m_answered.value(key);
    } else {
        given = answer(request.method, target.path().split(u'/', Qt::SkipEmptyParts),
                       parseJson(request.body).value_or(JsonValue()));
        if (!key.isEmpty())
            m_answered.insert(key, given);
    }
    if (isTroubled && m_trouble.kind == Trouble::Kind::LostAfter)
        scripted.manner = ScriptedAnswer::Manner::Close;
    scripted.status = given.status;
    if (given.status != 204)
        scripted.body = toCompactJson(given.body);
    return scripted;
}

FakeApi::Answer FakeSvix::answer(const QByteArray &method, const QStringList &path, const JsonValue &body)
{
    if (path.value(2) == u"event-type")
        return eventType(method, body);
    // api/v1/app/{app}/endpoint/{uid}/{part}
    if (path.mid(0, 3) != QStringList{u"api"_s, u"v1"_s, u"app"_s})
        return problem(404, u"not_found"_s);
    if (path.size() == 3 && method == "POST")
        return application(body);
    if (path.size() == 4 && method == "DELETE") {
        applications.removeAll(path[3]);
        endpoints.clear();
        return {204, {}};
    }
    if (path.size() == 5 && method == "POST") {
        const QString uid = body[u"uid"].toString();
        if (endpoints.contains(uid))
            return problem(409, u"conflict"_s);
        JsonValue made = body;
        made.set(u"id"_s, u"ep_1"_s);
        endpoints.insert(uid, made);
        return {201, made};
    }
    if (path.size() < 6 || !endpoints.contains(path[5]))
        return problem(404, u"not_found"_s);
    return path.size() == 6 ? endpoint(method, path[5], body) : part(method, path[5], path[6], body);
}

FakeApi::Answer FakeSvix::application(const JsonValue &body)
{
    const QString uid = body[u"uid"].toString();
    if (applications.contains(uid))
        return {200, body};
    applications.append(uid);
    return {201, body};
}

FakeApi::Answer FakeSvix::eventType(const QByteArray &method, const JsonValue &body)
{
    if (!eventTypes)
        return problem(403, u"insufficient access"_s);
    if (method == "POST") {
        eventTypes->append(body[u"name"].toString());
        return {201, body};
    }
    JsonValue list = JsonValue::emptyArray();
    for (const QString &name : std::as_const(*eventTypes)) {
        JsonValue type;
        type.set(u"name"_s, name);
        list.append(type);
    }
    JsonValue page;
    page.set(u"data"_s, list);
    page.set(u"done"_s, true);
    return {200, page};
}

FakeApi::Answer FakeSvix::endpoint(const QByteArray &method, const QString &uid, const JsonValue &body)
{
    if (method == "DELETE") {
        endpoints.remove(uid);
        return {204, {}};
    }
    if (method == "PATCH")
        overwrite(endpoints[uid], body);
    return {200, endpoints.value(uid)};
}

FakeApi::Answer FakeSvix::part(const QByteArray &method, const QString &uid, const QString &name, const JsonValue &body)
{
    JsonValue &stored = endpoints[uid];
    if (name == u"headers") {
        if (method == "GET")
            return headersOf(stored);
        stored.set(u"headers"_s, body[u"headers"]);
        return {204, {}};
    }
    if (name != u"transformation" || !hasTransformations)
        return problem(404, u"not_found"_s);
    if (method == "GET") {
        JsonValue transformation = stored[u"transformation"];
        if (transformation.isNull())
            transformation.set(u"enabled"_s, false);
        return {200, transformation};
    }
    stored.set(u"transformation"_s, body);
    return {204, {}};
}

FakeApi::Answer FakeDodo::answer(const QByteArray &method, const QStringList &path, const JsonValue &body)
{
    if (path.value(0) != u"webhooks")
        return problem(404, u"not_found"_s);
    if (path.size() == 1 && method == "GET") {
        JsonValue list = JsonValue::emptyArray();
        for (const JsonValue &webhook : endpoints)
            list.append(webhook);
        JsonValue page;
        page.set(u"data"_s, list);
        page.set(u"done"_s, true);
        return {200, page};
    }
    if (path.size() == 1 && method == "POST") {
        JsonValue made = body;
        const QString id = u"whk_%1"_s.arg(++m_made);
        made.set(u"id"_s, id);
        endpoints.insert(id, made);
        return {200, made};
    }
    if (!endpoints.contains(path.value(1)))
        return problem(404, u"not_found"_s);
    JsonValue &webhook = endpoints[path[1]];
    if (path.size() == 3 && method == "GET")
        return headersOf(webhook);
    if (path.size() == 3) {
        webhook.set(u"headers"_s, body[u"headers"]);
        return {200, {}};
    }
    if (method == "DELETE") {
        endpoints.remove(path[1]);
        return {200, {}};
    }
    if (method == "PATCH")
        overwrite(webhook, body);
    return {200, webhook};
}

} // namespace hooksmith

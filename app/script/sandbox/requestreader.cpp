// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/requestreader.h"

#include "model/headersyntax.h"

#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using protocol::Failure;
using protocol::Finished;

constexpr qsizetype maximumUrlLength = 65536;
constexpr qsizetype maximumBodyCharacters = 32 * 1024 * 1024;
constexpr qsizetype shownDetailLength = 200;

Finished failed(Failure::Reason reason, const QString &detail = {})
{
    return {{}, Outcome::Error, std::nullopt, Failure{reason, detail.left(shownDetailLength), 0, 0, {}}, 0, {}};
}

Failure::Reason reasonOf(const QString &problem)
{
    if (problem == "promise"_L1)
        return Failure::Reason::ReturnedPromise;
    if (problem == "payload"_L1)
        return Failure::Reason::MissingPayload;
    if (problem == "headers"_L1)
        return Failure::Reason::BadHeaders;
    if (problem == "json"_L1)
        return Failure::Reason::UnusablePayload;
    if (problem == "missing"_L1)
        return Failure::Reason::NoHandler;
    if (problem == "function"_L1)
        return Failure::Reason::NotAFunction;
    if (problem == "event"_L1)
        return Failure::Reason::BrokenEvent;
    return Failure::Reason::ReturnedNoObject;
}

bool isUsableUrl(const QString &text)
{
    if (text.size() > maximumUrlLength)
        return false;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool isUsableMethod(const QString &method)
{
    return method == "POST"_L1 || method == "PUT"_L1 || method == "PATCH"_L1;
}

/// The headers in the order they were set, or what is wrong with one of them; the detail is its name.
std::optional<Failure> readHeaders(const QJSValue &read, QList<Header> &headers)
{
    const QJSValue names = read.property(u"names"_s);
    const QJSValue values = read.property(u"values"_s);
    const quint32 count = names.property(u"length"_s).toUInt();
    for (quint32 i = 0; i < count; ++i) {
        const QString name = names.property(i).toString();
        const QJSValue value = values.property(i);
        if (!value.isString() && !value.isNumber() && !value.isBool())
            return Failure{Failure::Reason::BadHeaders, name, 0, 0, {}};
        if (!isHttpToken(name))
            return Failure{Failure::Reason::BadHeaderName, name, 0, 0, {}};
        if (breaksHeader(value.toString()))
            return Failure{Failure::Reason::BadHeaderValue, name, 0, 0, {}};
        headers.append({name, value.toString()});
    }
    return std::nullopt;
}

QStringList readTexts(const QJSValue &list)
{
    QStringList texts;
    const quint32 count = list.property(u"length"_s).toUInt();
    for (quint32 i = 0; i < count; ++i)
        texts.append(list.property(i).toString());
    return texts;
}

} // namespace

Finished readOutcome(const QJSValue &read)
{
    const QJSValue problem = read.property(u"problem"_s);
    if (problem.isString())
        return failed(reasonOf(problem.toString()), read.property(u"detail"_s).toString());
    if (read.property(u"cancelled"_s).toBool())
        return {{}, Outcome::Cancelled, std::nullopt, std::nullopt, 0, {}};

    const QJSValue method = read.property(u"method"_s);
    const QJSValue url = read.property(u"url"_s);
    HttpRequest request{method.toString(), url.toString(), {}, {}};
    if (!method.isString() || !isUsableMethod(request.method))
        return failed(Failure::Reason::BadMethod, request.method);
    if (!url.isString() || !isUsableUrl(request.url))
        return failed(Failure::Reason::BadUrl, request.url);
    if (const std::optional<Failure> badHeader = readHeaders(read, request.headers))
        return failed(badHeader->reason, badHeader->detail);

    return {{}, Outcome::Request, std::move(request), std::nullopt, 0, {}};
}

Finished withBody(Finished finished, const QJSValue &read)
{
    const QJSValue problem = read.property(u"problem"_s);
    if (problem.isString())
        return failed(reasonOf(problem.toString()), read.property(u"detail"_s).toString());
    const QString body = read.property(u"body"_s).toString();
    if (body.size() > maximumBodyCharacters)
        return failed(Failure::Reason::OutputTooLarge, QString::number(maximumBodyCharacters));
    finished.request->body = body.toUtf8();
    finished.lostValues = readTexts(read.property(u"lost"_s));
    return finished;
}

} // namespace hooksmith

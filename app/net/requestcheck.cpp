// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestcheck.h"

#include "model/headersyntax.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Request
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

/// Visible ASCII, blanks and tabs. A line break would start a header of its own; characters beyond ASCII have no agreed
/// encoding.
bool isHeaderValue(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar character) { return character == u'\t' || (character >= u' ' && character.unicode() < 127); });
}

/// Decided by the connection. Set by hand they could end the request early or send it to another host.
bool belongsToConnection(const QString &name)
{
    static const QStringList names{u"connection"_qs, u"content-length"_qs, u"expect"_qs,
                                   u"host"_qs,       u"keep-alive"_qs,     u"te"_qs,
                                   u"trailer"_qs,    u"upgrade"_qs,        u"transfer-encoding"_qs};
    return names.contains(name, Qt::CaseInsensitive) || name.startsWith(u"proxy-"_qs, Qt::CaseInsensitive);
}

QString headerProblem(const Header &header)
{
    if (!isHttpToken(header.name))
        return Request::tr("The header name %1 is not valid; use letters, digits and hyphens only.")
            .arg(QString::fromUtf8(quoteJson(header.name)));
    if (!isHeaderValue(header.value))
        return Request::tr("The value of the header %1 has a line break or another character that is not allowed in "
                           "headers; use visible ASCII characters only.")
            .arg(header.name);
    if (belongsToConnection(header.name))
        return Request::tr("The header %1 is set by the connection itself; remove it from the transform.")
            .arg(header.name);
    return {};
}

QString problemOf(const HttpRequest &request)
{
    if (const QString problem = urlProblem(request.url); !problem.isEmpty())
        return problem;
    if (!isHttpToken(request.method))
        return Request::tr("The method %1 is not valid; use POST, PUT or PATCH.")
            .arg(QString::fromUtf8(quoteJson(request.method)));
    for (const Header &header : request.headers) {
        if (const QString problem = headerProblem(header); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString urlProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return Request::tr("The URL \"%1\" is not valid; write it as https://host/path.").arg(text);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return Request::tr("The URL \"%1\" must start with https:// or http://.").arg(text);
    if (url.host().isEmpty())
        return Request::tr("The URL \"%1\" names no host; write it as https://host/path.").arg(text);
    if (!url.userInfo().isEmpty())
        return Request::tr("The URL of host %1 holds a user name or password; remove it, and send an Authorization "
                           "header instead, because URLs end up in logs.")
            .arg(url.host());
    return {};
}

std::optional<Error> checkRequest(const HttpRequest &request)
{
    const QString problem = problemOf(request);
    if (problem.isEmpty())
        return std::nullopt;
    return Error{.kind = Error::Kind::InvalidInput, .message = problem, .file = {}};
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/curlcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_qs) + u'\'';
}

bool isNamed(const Header &header, QLatin1String name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

QString option(const Header &header)
{
    if (isNamed(header, QLatin1String("authorization")))
        return u"--header \"Authorization: $AUTHORIZATION\""_qs;
    return u"--header "_qs + quoted(header.name + u": " + header.value);
}

} // namespace

QString curlCommand(const HttpRequest &request)
{
    QStringList lines = {u"curl --request "_qs + request.method + u' ' + quoted(request.url)};
    const auto isContentType = [](const Header &header) {
        return isNamed(header, QLatin1String("content-type"));
    };
    if (std::ranges::none_of(request.headers, isContentType))
        lines.append(option({u"Content-Type"_qs, u"application/json"_qs}));
    for (const Header &header : request.headers)
        lines.append(option(header));
    lines.append(u"--data-raw "_qs + quoted(QString::fromUtf8(request.body)));
    return lines.join(u" \\\n  "_qs);
}

} // namespace hooksmith

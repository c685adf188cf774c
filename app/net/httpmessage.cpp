// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpmessage.h"

#include <algorithm>

namespace hooksmith {

namespace {

auto find(const QList<IncomingRequest::HeaderLine> &headers, QByteArrayView name)
{
    return std::ranges::find_if(headers, [name](const IncomingRequest::HeaderLine &line) {
        return line.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray IncomingRequest::header(QByteArrayView name) const
{
    const auto found = find(headers, name);
    return found == headers.end() ? QByteArray() : found->second;
}

bool IncomingRequest::hasHeader(QByteArrayView name) const
{
    return find(headers, name) != headers.end();
}

QByteArray IncomingRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

} // namespace hooksmith

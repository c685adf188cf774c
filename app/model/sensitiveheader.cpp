// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sensitiveheader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

bool isSensitiveHeader(const QString &name)
{
    static const QStringList signs{u"authorization"_qs, u"cookie"_qs, u"api-key"_qs, u"apikey"_qs,
                                   u"password"_qs,      u"secret"_qs, u"token"_qs};
    return std::ranges::any_of(signs,
                               [&name](const QString &sign) { return name.contains(sign, Qt::CaseInsensitive); });
}

QList<Header> withoutSecrets(QList<Header> headers)
{
    for (Header &header : headers) {
        if (isSensitiveHeader(header.name))
            header.value = u"(hidden)"_qs;
    }
    return headers;
}

} // namespace hooksmith

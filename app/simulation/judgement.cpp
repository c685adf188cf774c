// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/judgement.h"

#include <algorithm>

namespace hooksmith {

QString ruleName(const Diagnostic &diagnostic)
{
    return diagnostic.rule.section(u'/', 1);
}

QList<Diagnostic> diagnosticsBelow(const QString &pointer, const QList<Diagnostic> &diagnostics)
{
    QList<Diagnostic> below;
    std::ranges::copy_if(diagnostics, std::back_inserter(below), [&pointer](const Diagnostic &diagnostic) {
        return pointer.isEmpty() || diagnostic.pointer == pointer || diagnostic.pointer.startsWith(pointer + u'/');
    });
    return below;
}

QList<Diagnostic> errorsOf(const QList<Diagnostic> &diagnostics)
{
    QList<Diagnostic> errors;
    std::ranges::copy_if(diagnostics, std::back_inserter(errors), [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::Error;
    });
    return errors;
}

BasicCredentials basicCredentials(const QByteArray &authorization)
{
    if (!authorization.toLower().startsWith("basic "))
        return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(authorization.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return {};
    return {.username = decoded.decoded.left(colon), .password = decoded.decoded.mid(colon + 1)};
}

} // namespace hooksmith

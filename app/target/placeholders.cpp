// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString upperSnake(QString name)
{
    static const QRegularExpression hump(u"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+"_qs);
    return name.replace(hump, u"_"_qs).toUpper();
}

QString variableOf(const ExportSubject &subject, const QString &credentialId)
{
    // Anything else that a file may hold for a name must not get into a script.
    static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_qs);
    const QString named = subject.endpoint.credentials.value(credentialId).variable;
    return form.match(named).hasMatch() ? named
                                        : QString(upperSnake(subject.integration.id) + u'_' + upperSnake(credentialId));
}

/// What the Authorization header is made of.
QString allParts(const ExportSubject &subject)
{
    const Authorization parts = subject.integration.authorization.value_or(Authorization());
    return parts.username + parts.password + parts.token;
}

} // namespace

QStringList credentialVariables(const ExportSubject &subject)
{
    QStringList variables;
    const QString parts = allParts(subject);
    for (const CredentialField &field : subject.integration.credentials) {
        if (parts.contains(u'{' + field.id + u'}'))
            variables.append(variableOf(subject, field.id));
    }
    return variables;
}

QString withVariables(QString part, const ExportSubject &subject, const QString &form)
{
    for (const CredentialField &field : subject.integration.credentials)
        part.replace(u'{' + field.id + u'}', form.arg(variableOf(subject, field.id)));
    return part;
}

QString authorizationInWords(const ExportSubject &subject)
{
    if (!subject.integration.authorization)
        return {};
    const Authorization &parts = *subject.integration.authorization;
    const bool isBasic = parts.scheme == Authorization::Scheme::Basic;
    const QString words =
        isBasic ? u"Basic base64(%1:%2)"_qs.arg(parts.username, parts.password) : QString(u"Bearer " + parts.token);
    return withVariables(words, subject, u"%1"_qs);
}

} // namespace hooksmith

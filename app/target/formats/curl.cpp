// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/svixbodies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString script = uR"(#!/bin/sh
# Creates or updates the endpoint "%NAME%" on Svix. Needs curl and these environment variables:
#   SVIX_TOKEN, SVIX_APP_ID%VARIABLES%
#   SVIX_SERVER_URL where it is not https://api.us.svix.com, the server of your token's region
set -eu

: "${SVIX_TOKEN:?}" "${SVIX_APP_ID:?}"%CHECKS%
endpoint="${SVIX_SERVER_URL:-https://api.us.svix.com}/api/v1/app/$SVIX_APP_ID/endpoint/%UID%"

# request METHOD PATH: sends the JSON on standard input. The token is no argument, which others on this machine could see.
request() {
    curl --silent --show-error --fail-with-body --request "$1" --header 'Content-Type: application/json' \
        --header @/dev/fd/3 --data-binary @- --output /dev/null "$endpoint$2" 3<<TOKEN
Authorization: Bearer $SVIX_TOKEN
TOKEN
}

# Disabled first, so that no event goes out as it came.
request PUT '' <<'BODY'
%ENDPOINT%
BODY
%HEADERS%request PATCH /transformation <<'BODY'
%TRANSFORMATION%
BODY
%ENABLE%echo "The endpoint is there: %UID%"
)"_qs;

/// The value of the Authorization header in the shell; its secrets stay out of arguments.
QString headers(const ExportSubject &subject)
{
    if (!subject.integration.authorization)
        return {};
    const Authorization &parts = *subject.integration.authorization;
    const auto filled = [&subject](const QString &part) {
        return withVariables(u'"' + part + u'"', subject, u"${%1}"_qs);
    };
    const bool isBasic = parts.scheme == Authorization::Scheme::Basic;
    const QString value =
        isBasic
            ? u"Basic $(printf '%s' %1 | base64 | tr -d '\\n')"_qs.arg(filled(parts.username + u':' + parts.password))
            : u"Bearer $(printf '%s' %1 | sed 's/[\\\"]/\\\\&/g')"_qs.arg(filled(parts.token));
    return u"request PUT /headers <<BODY\n"_qs +
           QString::fromUtf8(toCompactJson(svixHeaders(u"%VALUE%"_qs))).replace(u"%VALUE%"_qs, value) + u"\nBODY\n";
}

/// The requests in the order in which no event leaves untransformed: disabled until the transformation is there.
/// https://api.svix.com/docs
class CurlFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(CurlFormat)

public:
    [[nodiscard]] QString id() const override { return u"curl"_qs; }
    [[nodiscard]] QString title() const override { return tr("Script with curl (Svix)"); }
    [[nodiscard]] QString description() const override
    {
        return tr("A shell script that creates or updates the endpoint on Svix with curl; secrets come from "
                  "environment variables.");
    }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override { return endpoint.name + u".svix.sh"; }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

Result<QByteArray> CurlFormat::write(const ExportSubject &subject) const
{
    const Result<JsonValue> transformation = svixTransformation(subject.endpoint);
    if (!transformation)
        return fail(transformation.error());
    JsonValue endpoint = svixEndpoint(subject.endpoint);
    endpoint.set(u"disabled"_qs, true);
    const QStringList variables = credentialVariables(subject);
    QString checks;
    for (const QString &name : variables)
        checks += u" \"${%1:?}\""_qs.arg(name);
    QString text = script;
    text.replace(u"%NAME%"_qs, subject.endpoint.name);
    text.replace(u"%VARIABLES%"_qs, variables.isEmpty() ? QString() : QString(u", " + variables.join(u", "_qs)));
    text.replace(u"%CHECKS%"_qs, checks);
    text.replace(u"%UID%"_qs, svixUid(subject.endpoint));
    text.replace(u"%HEADERS%"_qs, headers(subject));
    text.replace(u"%ENABLE%"_qs,
                 subject.endpoint.enabled ? u"request PATCH '' <<'BODY'\n{\"disabled\":false}\nBODY\n"_qs : QString());
    text.replace(u"%ENDPOINT%"_qs, QString::fromUtf8(toCompactJson(endpoint)));
    return text.replace(u"%TRANSFORMATION%"_qs, QString::fromUtf8(toCompactJson(*transformation))).toUtf8();
}

} // namespace

std::unique_ptr<ExportFormat> make_curl()
{
    return std::make_unique<CurlFormat>();
}

} // namespace hooksmith

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
#   SVIX_APP_ID is the application's id at Svix, or a uid of yours: that is created where it is not there.
#   SVIX_SERVER_URL where it is not https://api.us.svix.com, the server of your token's region
set -eu

: "${SVIX_TOKEN:?}" "${SVIX_APP_ID:?}"%CHECKS%
server="${SVIX_SERVER_URL:-https://api.us.svix.com}/api/v1"
endpoint="$server/app/$SVIX_APP_ID/endpoint/%UID%"

# request METHOD PATH: sends the JSON on standard input. The token is no argument, which others on this machine could see.
request() {
    curl --silent --show-error --fail-with-body --request "$1" --header 'Content-Type: application/json' \
        --header @/dev/fd/3 --data-binary @- --output /dev/null "$endpoint$2" 3<<TOKEN
Authorization: Bearer $SVIX_TOKEN
TOKEN
}

# create PATH: posts the JSON on standard input, and is content where it is there already.
create() {
    status=$(curl --silent --show-error --request POST --header 'Content-Type: application/json' \
        --header @/dev/fd/3 --data-binary @- --output /dev/null --write-out '%{http_code}' "$server$1" 3<<TOKEN
Authorization: Bearer $SVIX_TOKEN
TOKEN
    )
    case $status in
    2?? | 409) ;;
    *) echo "POST $1: the server answered $status." >&2; exit 1 ;;
    esac
}

case $SVIX_APP_ID in
app_*) ;;
*) create '/app?get_if_exists=true' <<BODY ;;
{"name":"$SVIX_APP_ID","uid":"$SVIX_APP_ID"}
BODY
esac
%EVENTTYPES%
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

/// Those that the endpoint subscribes to, since Svix wants to know them before.
QString eventTypes(const Endpoint &endpoint)
{
    QString text;
    for (const QString &name : endpoint.events)
        text +=
            u"create /event-type <<'BODY'\n"_qs + QString::fromUtf8(toCompactJson(svixEventType(name))) + u"\nBODY\n";
    return text;
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
    text.replace(u"%EVENTTYPES%"_qs, eventTypes(subject.endpoint));
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

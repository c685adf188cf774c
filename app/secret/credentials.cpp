// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/credentials.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>

namespace hooksmith {

namespace {

using SecretFuture = QFuture<Result<Secret>>;

struct Credentials
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

QString label(const CredentialField &field)
{
    return field.label.in(QLocale().name());
}

Result<Secret> readVariable(const CredentialField &field, const QString &variable)
{
    const QString value = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (value.isEmpty())
        return fail(
            Error::Kind::NotFound,
            Credentials::tr("The credential \"%1\" comes from the environment variable %2, which is not set. Set "
                            "it and start Hooksmith again, or keep the credential in the keychain.")
                .arg(label(field), variable));
    return Secret(value);
}

SecretFuture startReading(const Endpoint &endpoint, const CredentialField &field, SecretStore &store)
{
    const CredentialSource source = endpoint.credentials.value(field.id);
    if (source.kind == CredentialSource::Kind::Environment)
        return QtFuture::makeReadyFuture(readVariable(field, source.variable));
    return store.read({.endpointId = endpoint.identity(), .credentialId = field.id});
}

/// A header ends at a line break: such a value would add headers of its own.
bool hasControlCharacter(const Secret &secret)
{
    return std::ranges::any_of(secret.reveal(), [](QChar unit) { return unit.category() == QChar::Other_Control; });
}

/// The keychain knows entries only; the user knows credentials and endpoints.
Result<Secret> named(const Result<Secret> &found, const Endpoint &endpoint, const CredentialField &field)
{
    if (found || endpoint.credentials.value(field.id).kind == CredentialSource::Kind::Environment)
        return found;
    if (found.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::NotFound,
                    Credentials::tr("The credential \"%1\" of the endpoint \"%2\" is not in the keychain; enter it in "
                                    "the endpoint's credentials.")
                        .arg(label(field), endpoint.name));
    return fail(
        found.error().kind,
        Credentials::tr("The credential \"%1\" could not be read. %2").arg(label(field), found.error().message));
}

Result<Secret> finishReading(const SecretFuture &future, const Endpoint &endpoint, const CredentialField &field)
{
    if (future.resultCount() == 0)
        return fail(Error::Kind::Keychain,
                    Credentials::tr("Reading the credential \"%1\" was cancelled; try again.").arg(label(field)));
    Result<Secret> found = named(future.result(), endpoint, field);
    if (found && hasControlCharacter(*found))
        return fail(
            Error::Kind::InvalidInput,
            Credentials::tr("The credential \"%1\" contains a line break or another control character; enter it "
                            "again.")
                .arg(label(field)));
    return found;
}

/// The text with every "{id}" replaced; nothing where a value is missing. Values are not searched for braces.
std::optional<QString> fillIn(const QString &text, const CredentialValues &values)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
    QString filled;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!values.contains(match.captured(1)))
            return std::nullopt;
        filled += text.mid(end, match.capturedStart() - end) + values.value(match.captured(1)).reveal();
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isPrivate(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

bool names(const QString &manifestHost, const QUrl &url)
{
    const QUrl named(u"https://" + manifestHost, QUrl::StrictMode);
    if (named.host().isEmpty() || named.host(QUrl::FullyEncoded) != url.host(QUrl::FullyEncoded))
        return false;
    const int usualPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    return named.port() < 0 || named.port() == url.port(usualPort);
}

} // namespace

QFuture<Result<CredentialValues>> resolveCredentials(const Endpoint &endpoint, const Integration &integration,
                                                     SecretStore &store)
{
    const QList<CredentialField> fields = integration.credentials;
    QList<SecretFuture> readings;
    for (const CredentialField &field : fields)
        readings.append(startReading(endpoint, field, store));
    return QtFuture::whenAll(readings.begin(), readings.end())
        .then([endpoint, fields](const QList<SecretFuture> &finished) -> Result<CredentialValues> {
            CredentialValues values;
            for (qsizetype i = 0; i < fields.size(); ++i) {
                const Result<Secret> value = finishReading(finished[i], endpoint, fields[i]);
                if (!value)
                    return fail(value.error());
                values.insert(fields[i].id, *value);
            }
            return values;
        });
}

Secret authorizationValue(const Integration &integration, const CredentialValues &values)
{
    if (!integration.authorization)
        return {};
    const Authorization &authorization = *integration.authorization;
    if (authorization.scheme == Authorization::Scheme::Bearer) {
        const std::optional<QString> token = fillIn(authorization.token, values);
        return token ? Secret(u"Bearer " + *token) : Secret();
    }
    // RFC 7617 leaves the encoding open; the destinations expect UTF-8.
    const std::optional<QString> pair = fillIn(authorization.username + u':' + authorization.password, values);
    return pair ? Secret(u"Basic " + QString::fromLatin1(pair->toUtf8().toBase64())) : Secret();
}

bool mayReceiveCredentials(const Integration &integration, const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !isPrivate(url))
        return false;
    return std::ranges::any_of(integration.allHosts(), [&url](const QString &host) { return names(host, url); });
}

} // namespace hooksmith

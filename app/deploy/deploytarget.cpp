// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploytarget.h"

#include "source/sourceedit.h"
#include "target/svixbodies.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Deploy
{
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

// In the metadata over there.
const QString headersField = u"hooksmith_headers"_s;
const QString rateLimitField = u"hooksmith_rate_limit"_s;

QString eventsText(QStringList events)
{
    events.sort();
    return events.isEmpty() ? Deploy::tr("all") : events.join(u", "_s);
}

QString stateText(bool isEnabled)
{
    return isEnabled ? Deploy::tr("enabled") : Deploy::tr("disabled");
}

QString rateText(int perSecond)
{
    return perSecond > 0 ? QString::number(perSecond) : Deploy::tr("none");
}

QString variablesText(const QMap<QString, QString> &variables)
{
    QStringList pairs;
    for (const auto &[name, value] : variables.asKeyValueRange())
        pairs.append(name + u'=' + value);
    return pairs.join(u", "_s);
}

QString codeText(const QString &code)
{
    const QByteArray hash = QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256).toHex();
    return Deploy::tr("%1 characters, SHA-256 %2").arg(code.size()).arg(QString::fromLatin1(hash.left(12)));
}

/// How many lines one version has that the other has not.
QString linesText(const QString &unifiedDiff, QChar mark)
{
    constexpr qsizetype titleLines = 2;
    const QStringList lines = unifiedDiff.split(u'\n').mid(titleLines);
    const auto count = std::ranges::count_if(lines, [mark](const QString &line) { return line.startsWith(mark); });
    return mark == u'+' ? Deploy::tr("%n line(s) that are not there", nullptr, static_cast<int>(count))
                        : Deploy::tr("%n line(s) that are not here", nullptr, static_cast<int>(count));
}

QList<FieldDifference> headerDifferences(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    QList<FieldDifference> found;
    const QString told = remote.metadata[headersField].toString();
    QMap<QString, QString> there; // by lower-case name
    for (const auto &[name, value] : remote.headers.asKeyValueRange())
        there.insert(name.toLower(), value);
    for (const QString &name : remote.hiddenHeaders)
        there.insert(name.toLower(), {});
    for (const auto &[name, value] : subject.headers.asKeyValueRange()) {
        const auto known = there.constFind(name.toLower());
        const bool isHidden = remote.hiddenHeaders.contains(name, Qt::CaseInsensitive);
        if (known == there.constEnd())
            found.append({u"headers." + name, u"(hidden)"_s, {}});
        else if (isHidden && told.isEmpty() && !subject.headersFingerprint.isEmpty())
            found.append({u"headers." + name, u"(hidden)"_s, Deploy::tr("(hidden), cannot be compared")});
        else if (isHidden && told != subject.headersFingerprint)
            found.append(
                {u"headers." + name, u"(hidden)"_s, Deploy::tr("another value, or set with another API token")});
        else if (!isHidden && *known != value.reveal())
            found.append({u"headers." + name, u"(hidden)"_s, Deploy::tr("another value")});
        there.remove(name.toLower());
    }
    for (const QString &name : there.keys())
        found.append({u"headers." + name, {}, u"(hidden)"_s});
    return found;
}

QList<FieldDifference> codeDifferences(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    if (!remote.code) {
        const QString here = codeText(subject.endpoint.transform);
        const QString known =
            remote.codeHash.isEmpty() ? Deploy::tr("unknown") : u"SHA-256 " + remote.codeHash.left(12);
        return remote.codeHash == subject.codeHash() ? QList<FieldDifference>()
                                                     : QList<FieldDifference>{{u"transform"_s, here, known}};
    }
    QList<FieldDifference> found;
    if (const QString difference = codeDifference(subject, remote); !difference.isEmpty())
        found.append({u"transform"_s, linesText(difference, u'+'), linesText(difference, u'-')});
    if (!remote.codeEnabled)
        found.append({u"transformEnabled"_s, stateText(true), stateText(false)});
    if (remote.variables != subject.endpoint.variables)
        found.append({u"variables"_s, variablesText(subject.endpoint.variables), variablesText(remote.variables)});
    return found;
}

} // namespace

QString DeploySubject::uid() const
{
    return svixUid(endpoint);
}

QString DeploySubject::codeHash() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(endpoint.transform.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<FieldDifference> differences(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    const Endpoint &endpoint = subject.endpoint;
    if (!remote.exists)
        return {{u"endpoint"_s, endpoint.name, Deploy::tr("not there")}};
    QList<FieldDifference> found;
    const auto compare = [&found](const QString &field, const QString &here, const QString &there) {
        if (here != there)
            found.append({field, here, there});
    };
    compare(u"url"_s, endpoint.url, remote.url);
    compare(u"description"_s, endpoint.description, remote.description);
    compare(u"enabled"_s, stateText(endpoint.enabled), stateText(remote.enabled));
    compare(u"events"_s, eventsText(endpoint.events), eventsText(remote.events));
    compare(u"rateLimit"_s, rateText(expectedRateLimit(subject, remote)), rateText(remote.rateLimit.value_or(0)));
    return found + headerDifferences(subject, remote) + codeDifferences(subject, remote);
}

QList<FieldDifference> newFields(const DeploySubject &subject)
{
    const Endpoint &endpoint = subject.endpoint;
    QList<FieldDifference> fields{{u"url"_s, endpoint.url, {}},
                                  {u"description"_s, endpoint.description, {}},
                                  {u"enabled"_s, stateText(endpoint.enabled), {}},
                                  {u"events"_s, eventsText(endpoint.events), {}},
                                  {u"rateLimit"_s, rateText(subject.rateLimit.value_or(0)), {}}};
    for (const QString &name : subject.headers.keys())
        fields.append({u"headers." + name, u"(hidden)"_s, {}});
    fields.append({u"transform"_s, codeText(endpoint.transform), {}});
    fields.append({u"variables"_s, variablesText(endpoint.variables), {}});
    fields.removeIf([](const FieldDifference &each) { return each.here.isEmpty(); });
    return fields;
}

int expectedRateLimit(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    return subject.rateLimit.value_or(remote.metadata[rateLimitField].toString().toInt());
}

JsonValue notedMetadata(const DeploySubject &subject, JsonValue metadata, bool withHeaders)
{
    if (metadata.isNull())
        metadata = JsonValue::emptyObject();
    if (withHeaders && !subject.headersFingerprint.isEmpty())
        metadata.set(headersField, subject.headersFingerprint);
    if (subject.rateLimit)
        metadata.set(rateLimitField, QString::number(*subject.rateLimit));
    return metadata;
}

QString codeDifference(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    if (remote.exists && !remote.code)
        return {};
    return unifiedDiff(remote.code.value_or(QString()), subject.endpoint.transform, u"transform.js"_s);
}

QStringList takeableFields(const QList<FieldDifference> &differences, const RemoteEndpoint &remote)
{
    static const QStringList told{u"url"_s, u"description"_s, u"enabled"_s, u"events"_s};
    static const QStringList toldWithCode{u"transform"_s, u"variables"_s};
    QStringList fields;
    for (const FieldDifference &each : differences) {
        if (told.contains(each.field) || (remote.code && toldWithCode.contains(each.field)))
            fields.append(each.field);
    }
    return fields;
}

Endpoint withRemote(Endpoint endpoint, const RemoteEndpoint &remote, const QStringList &fields)
{
    if (fields.contains(u"url"_s))
        endpoint.url = remote.url;
    if (fields.contains(u"description"_s))
        endpoint.description = remote.description;
    if (fields.contains(u"enabled"_s))
        endpoint.enabled = remote.enabled;
    if (fields.contains(u"events"_s))
        endpoint.events = remote.events;
    if (remote.code && fields.contains(u"transform"_s))
        endpoint.transform = *remote.code;
    if (remote.code && fields.contains(u"variables"_s))
        endpoint.variables = remote.variables;
    return endpoint;
}

SecretKey tokenKey(const DeployTarget &target, const QString &url, bool live)
{
    const QUrl server(url.isEmpty() ? target.baseUrl({}, live) : url);
    const int usualPort = server.scheme() == u"https" ? 443 : 80;
    return {.endpointId = u"target-"_s + target.id(),
            .credentialId =
                u"token at %1://%2:%3"_s.arg(server.scheme(), server.host().toLower()).arg(server.port(usualPort))};
}

} // namespace hooksmith

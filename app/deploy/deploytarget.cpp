// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploytarget.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Deploy
{
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

QString eventsText(QStringList events)
{
    events.sort();
    return events.isEmpty() ? Deploy::tr("all") : events.join(u", "_s);
}

QString stateText(bool isEnabled)
{
    return isEnabled ? Deploy::tr("enabled") : Deploy::tr("disabled");
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

QList<FieldDifference> headerDifferences(const DeploySubject &subject, const RemoteEndpoint &remote)
{
    QList<FieldDifference> found;
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
    const QString here = codeText(subject.endpoint.transform);
    if (!remote.code) {
        const QString known =
            remote.codeHash.isEmpty() ? Deploy::tr("unknown") : u"SHA-256 " + remote.codeHash.left(12);
        return remote.codeHash == subject.codeHash() ? QList<FieldDifference>()
                                                     : QList<FieldDifference>{{u"transform"_s, here, known}};
    }
    QList<FieldDifference> found;
    if (*remote.code != subject.endpoint.transform)
        found.append({u"transform"_s, here, codeText(*remote.code)});
    if (!remote.codeEnabled)
        found.append({u"transformEnabled"_s, stateText(true), stateText(false)});
    if (remote.variables != subject.endpoint.variables)
        found.append({u"variables"_s, variablesText(subject.endpoint.variables), variablesText(remote.variables)});
    return found;
}

} // namespace

QString DeploySubject::uid() const
{
    return u"hooksmith-" + endpoint.id;
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
    if (subject.rateLimit && subject.rateLimit != remote.rateLimit)
        found.append({u"rateLimit"_s, QString::number(*subject.rateLimit),
                      remote.rateLimit ? QString::number(*remote.rateLimit) : Deploy::tr("none")});
    return found + headerDifferences(subject, remote) + codeDifferences(subject, remote);
}

Endpoint withRemote(Endpoint endpoint, const RemoteEndpoint &remote)
{
    endpoint.url = remote.url;
    endpoint.description = remote.description;
    endpoint.enabled = remote.enabled;
    endpoint.events = remote.events;
    if (remote.code) {
        endpoint.transform = *remote.code;
        endpoint.variables = remote.variables;
    }
    return endpoint;
}

} // namespace hooksmith

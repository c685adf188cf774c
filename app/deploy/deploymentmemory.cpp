// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploymentmemory.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString keyOf(const QString &identity)
{
    return u"deployment/"_s + identity;
}

/// Of all that a deployment compares.
QString hashOf(const Endpoint &endpoint)
{
    QStringList parts{endpoint.url, endpoint.description, endpoint.enabled ? u"1"_s : u"0"_s, endpoint.transform};
    parts += endpoint.events;
    for (const auto &[name, value] : endpoint.variables.asKeyValueRange())
        parts += {name, value};
    const QByteArray all = parts.join(QChar(u'\0')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

QStringList fieldsOf(const QList<FieldDifference> &found)
{
    QStringList fields;
    for (const FieldDifference &each : found)
        fields.append(each.field);
    return fields;
}

} // namespace

DeploymentMemory::DeploymentMemory(const QString &settingsFile)
    : m_store(settingsFile, QSettings::IniFormat)
{
}

void DeploymentMemory::refresh()
{
    m_store.sync();
}

QVariantMap DeploymentMemory::stored(const QString &identity) const
{
    return m_store.value(keyOf(identity)).toMap();
}

void DeploymentMemory::store(const QString &identity, const QVariantMap &values)
{
    m_store.setValue(keyOf(identity), values);
}

std::optional<DeployChoice> DeploymentMemory::choice(const QString &identity) const
{
    const QVariantMap values = stored(identity);
    return values.contains(u"target"_s) ? std::optional(toDeployChoice(values)) : std::nullopt;
}

void DeploymentMemory::remember(const QString &identity, const DeployChoice &choice)
{
    if (this->choice(identity) != choice) // what was found elsewhere says nothing of here
        store(identity, toMap(choice));
}

void DeploymentMemory::remember(const Endpoint &endpoint, const QList<FieldDifference> &found)
{
    QVariantMap values = stored(endpoint.identity());
    values.insert(u"checkedAt"_s, QDateTime::currentDateTimeUtc());
    values.insert(u"differs"_s, fieldsOf(found));
    values.insert(u"checkedHash"_s, hashOf(endpoint));
    store(endpoint.identity(), values);
}

std::optional<DeployCheck> DeploymentMemory::check(const Endpoint &endpoint) const
{
    const QVariantMap values = stored(endpoint.identity());
    const DeployCheck check{.at = values.value(u"checkedAt"_s).toDateTime(),
                            .fields = values.value(u"differs"_s).toStringList(),
                            .endpointHash = values.value(u"checkedHash"_s).toString()};
    return check.endpointHash == hashOf(endpoint) ? std::optional(check) : std::nullopt;
}

DeployState DeploymentMemory::state(const Endpoint &endpoint) const
{
    if (!choice(endpoint.identity()))
        return DeployState::Nowhere;
    const std::optional<DeployCheck> last = check(endpoint);
    if (!last)
        return DeployState::Unchecked;
    return last->fields.isEmpty() ? DeployState::Same : DeployState::Differs;
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/deploymentmemory.h"

#include "settings/settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

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

} // namespace

std::optional<DeployChoice> DeploymentMemory::choice(const QString &identity) const
{
    const QVariantMap stored = m_settings.deployment(identity);
    return stored.contains(u"target"_s) ? std::optional(toDeployChoice(stored)) : std::nullopt;
}

void DeploymentMemory::remember(const QString &identity, const DeployChoice &choice)
{
    if (this->choice(identity) != choice) // what was found elsewhere says nothing of here
        m_settings.setDeployment(identity, toMap(choice));
}

void DeploymentMemory::remember(const Endpoint &endpoint, const QStringList &differingFields)
{
    QVariantMap stored = m_settings.deployment(endpoint.identity());
    stored.insert(u"checkedAt"_s, QDateTime::currentDateTimeUtc());
    stored.insert(u"differs"_s, differingFields);
    stored.insert(u"checkedHash"_s, hashOf(endpoint));
    m_settings.setDeployment(endpoint.identity(), stored);
}

std::optional<DeployCheck> DeploymentMemory::check(const Endpoint &endpoint) const
{
    const QVariantMap stored = m_settings.deployment(endpoint.identity());
    const DeployCheck check{.at = stored.value(u"checkedAt"_s).toDateTime(),
                            .fields = stored.value(u"differs"_s).toStringList(),
                            .endpointHash = stored.value(u"checkedHash"_s).toString()};
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

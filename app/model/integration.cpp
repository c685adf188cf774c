// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/integration.h"

#include <QRegularExpression>

#include <algorithm>

namespace hooksmith {

QString LocalizedText::in(const QString &localeName) const
{
    const bool wantsKorean = localeName == QLatin1String("ko") || localeName.startsWith(QLatin1String("ko_"));
    return wantsKorean && !korean.isEmpty() ? korean : english;
}

bool CredentialField::accepts(const QString &value) const
{
    if (pattern.isEmpty())
        return !value.isEmpty();
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

const Region &Integration::region(const QString &regionId) const
{
    const auto byId = [this](const QString &wanted) {
        return std::ranges::find(regions, wanted, &Region::id);
    };
    const auto found = byId(regionId);
    if (found != regions.end())
        return *found;
    const auto fallback = byId(defaultRegion);
    return fallback != regions.end() ? *fallback : regions.first();
}

const TransformTemplate *Integration::findTemplate(const QString &templateId) const
{
    const auto found = std::ranges::find(templates, templateId, &TransformTemplate::id);
    return found == templates.end() ? nullptr : &*found;
}

QStringList Integration::allHosts() const
{
    QStringList hosts;
    for (const Region &region : regions)
        hosts += region.hosts;
    return hosts;
}

QString Integration::sourceFor(const TransformTemplate &transformTemplate, const QString &regionId) const
{
    return moveToRegion(transformTemplate.source, defaultRegion, regionId);
}

QString Integration::moveToRegion(const QString &source, const QString &from, const QString &to) const
{
    const QStringList oldHosts = region(from).hosts;
    const QStringList newHosts = region(to).hosts;
    QString moved = source;
    for (qsizetype i = 0; i < qMin(oldHosts.size(), newHosts.size()); ++i)
        moved.replace(u"//" + oldHosts[i], u"//" + newHosts[i]);
    return moved;
}

} // namespace hooksmith

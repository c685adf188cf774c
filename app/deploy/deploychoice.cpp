// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/deploychoice.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

QVariantMap toMap(const DeployChoice &choice)
{
    return {{u"target"_s, choice.target},
            {u"url"_s, choice.url},
            {u"application"_s, choice.application},
            {u"live"_s, choice.live},
            {u"rateLimit"_s, choice.rateLimit ? QString::number(*choice.rateLimit) : QString()},
            {u"tokenVariable"_s, choice.token.variable},
            {u"tokenInKeychain"_s, choice.token.kind == CredentialSource::Kind::Keychain}};
}

DeployChoice toDeployChoice(const QVariantMap &map)
{
    const QString limit = map.value(u"rateLimit"_s).toString();
    const bool inKeychain = map.value(u"tokenInKeychain"_s, true).toBool();
    return {.target = map.value(u"target"_s).toString(),
            .url = map.value(u"url"_s).toString(),
            .application = map.value(u"application"_s).toString(),
            .live = map.value(u"live"_s).toBool(),
            .rateLimit = limit.isEmpty() ? std::nullopt : std::optional(limit.toInt()),
            .token = {.kind = inKeychain ? CredentialSource::Kind::Keychain : CredentialSource::Kind::Environment,
                      .variable = map.value(u"tokenVariable"_s).toString()}};
}

} // namespace hooksmith

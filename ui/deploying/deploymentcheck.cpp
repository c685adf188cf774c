// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/deploymentcheck.h"

#include "deploying/deployer.h"
#include "deploying/fieldtitles.h"

namespace hooksmith {

DeploymentCheck::DeploymentCheck(SecretStore &secrets, const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_memory(settingsFile)
    , m_deployer(new Deployer(secrets, this))
{
}

void DeploymentCheck::start(const Endpoint &endpoint, const Integration &integration)
{
    const DeployChoice choice = m_memory.choice(endpoint.identity()).value_or(DeployChoice());
    m_deployer->review({.endpoint = endpoint, .integration = integration, .choice = choice, .enteredToken = {}})
        .then(this, [this, endpoint](const Result<DeployReview> &review) {
            if (!review) {
                emit failed(review.error());
                return;
            }
            QStringList fields;
            for (const FieldDifference &each : review->differences)
                fields.append(each.field);
            m_memory.remember(endpoint, review->differences);
            emit finished(fields.isEmpty() ? tr("%1 is there what it is here.").arg(endpoint.name)
                                           : tr("%1 differs there: %2. Deploy shows it and lets you choose a side.")
                                                 .arg(endpoint.name, fieldTitles(fields)));
        });
}

} // namespace hooksmith

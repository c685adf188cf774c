// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/deploymentmemory.h"
#include "model/integration.h"
#include "support/result.h"

#include <QObject>

namespace hooksmith {

class Deployer;
class SecretStore;

/// Looks on request whether an endpoint is deployed as it is here, and remembers what it found. It never looks unasked:
/// that would be a request over the network.
class DeploymentCheck final : public QObject
{
    Q_OBJECT

public:
    DeploymentCheck(SecretStore &secrets, const QString &settingsFile, QObject *parent = nullptr);

    /// The endpoint must have been deployed from this computer.
    void start(const Endpoint &endpoint, const Integration &integration);

signals:
    void finished(const QString &text); ///< what was found, as a sentence
    void failed(const hooksmith::Error &error);

private:
    DeploymentMemory m_memory;
    Deployer *m_deployer;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/deploychoice.h"
#include "deploy/deployment.h"
#include "model/integration.h"
#include "secret/credentials.h"

#include <QFuture>
#include <QObject>

namespace hooksmith {

/// What is asked: this endpoint, there.
struct DeployRequest
{
    Endpoint endpoint;
    Integration integration;
    DeployChoice choice;
    Secret enteredToken; ///< typed, and not in the keychain yet; empty to take what is kept
};

/// An endpoint here and there, before anything is changed.
struct DeployReview
{
    std::shared_ptr<const DeployTarget> target;
    DeploySubject subject;
    RemoteEndpoint remote;
    QList<FieldDifference> differences;
    Secret token;
    QString baseUrl;
    bool isLive = false;
};

struct DeployEnd
{
    DeployOutcome outcome;
    QString remainder;                               ///< what the user is to do there with the code; empty for nothing
    std::optional<QList<FieldDifference>> remaining; ///< what still differs; nothing where that is not known
};

/// Looks at endpoints where they run for real, and deploys them. The work happens on other threads.
class Deployer final : public QObject
{
    Q_OBJECT

public:
    explicit Deployer(SecretStore &secrets, QObject *parent = nullptr);
    ~Deployer() override; ///< ends a deployment as cancel() does

    /// Collects token and credentials and reads what is there. Changes nothing.
    [[nodiscard]] QFuture<Result<DeployReview>> review(const DeployRequest &request);
    /// Makes it there what it is here. One at a time.
    [[nodiscard]] QFuture<DeployEnd> deploy(const DeployReview &review);
    /// Ends the deployment between two steps; what was done is taken back.
    void cancel();

    [[nodiscard]] static std::shared_ptr<const DeployTarget>
    findTarget(const QString &id); ///< null where there is none

signals:
    void progress(const hooksmith::DeployProgress &progress);

private:
    [[nodiscard]] QFuture<Result<Secret>> token(const DeployRequest &request, const DeployTarget &target);

    SecretStore &m_secrets;
    std::stop_source m_stopping;
};

} // namespace hooksmith

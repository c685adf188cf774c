// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/deploymentmemory.h"
#include "deploying/deployer.h"
#include "services.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace hooksmith {

class EnvironmentBox;
class ReviewView;
class StepsView;
class TargetForm;
class TextLabel;

/// Deploys an endpoint: where, what differs, step by step, what became of it. Nothing is changed before the user has
/// seen what differs.
class DeployDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Writes the endpoint to the workspace, where fields are taken from there.
    using Save = std::function<Result<Endpoint>(const Endpoint &)>;

    DeployDialog(const Services &services, const Endpoint &endpoint, const Integration &integration, Save save,
                 QWidget *parent = nullptr);

    void reject() override; ///< while it deploys: cancels, and stays until everything is taken back

signals:
    void checked();                                            ///< it is known anew what differs
    void endpointChanged(const hooksmith::Endpoint &endpoint); ///< fields were taken from there

private:
    enum Part { TargetPart, ReviewPart, StepsPart };

    void layOut();
    void showEnvironment(const Endpoint &endpoint);
    void chooseEnvironment(const QString &name);
    void goTo(Part part);
    void goOn();
    void review();
    void takeReview(const Result<DeployReview> &review);
    void keepToken();
    void deploy();
    [[nodiscard]] bool takeTheirs(const DeployReview &review);
    void finish(const DeployEnd &end, const DeployReview &review);
    void showState();

    const Services &m_services;
    Endpoint m_endpoint;
    QString m_saved; ///< the environment that the endpoint is in on disk
    Integration m_integration;
    Save m_save;
    DeploymentMemory m_memory;
    Deployer *m_deployer;
    EnvironmentBox *m_environment;
    QStackedWidget *m_parts;
    TargetForm *m_form;
    ReviewView *m_review;
    StepsView *m_steps;
    TextLabel *m_state;
    TextLabel *m_reason; ///< why it does not go on
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    bool m_isBusy = false;
    bool m_isCancelling = false;
};

} // namespace hooksmith

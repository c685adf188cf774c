// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "send/enteredsecrets.h"
#include "send/sendconsent.h"
#include "send/sendsubject.h"
#include "services.h"
#include "store/deliveryhistory.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace hooksmith {

class EnvironmentBox;
class Notice;
class RequestView;
class ResponseView;
class SimulationOptions;
class SimulationView;
class TextLabel;

/// Runs the transformation, shows the request it makes, and delivers it once the user has seen what goes where: to a
/// simulation of the destination inside the app, or for real. The answer is shown; a real one is kept in the history.
class SendDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The consent outlives the dialog.
    SendDialog(const Services &services, SendSubject subject, SendConsent &consent, QWidget *parent = nullptr);
    ~SendDialog() override;

signals:
    void delivered(const hooksmith::HistoryEntry &entry);

private:
    void layOut();
    void createParts();
    void fillEvents();
    void fillTargets();
    void chooseEnvironment(const QString &name);
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] QString eventType() const;
    [[nodiscard]] QByteArray payload() const;
    void plan();
    void showReport(const RunReport &report);
    void showPlan(const PlannedDelivery &planned);
    void showProblem(const QString &text);
    void showProgress(const QString &text); ///< what is waited for while there is no request to show
    void showHint();
    void planSimulated(const HttpRequest &request);
    void send(); ///< asks first where it is real and was not agreed to
    void deliver();
    void finish(const Result<Delivery> &delivery);
    [[nodiscard]] QString credentialsSource() const;

    const Services &m_services;
    SendSubject m_subject;
    SendConsent &m_consent;
    EnteredSecrets m_secrets;
    PlannedDelivery m_planned;
    QFuture<Result<Delivery>> m_delivery;
    int m_planId = 0; ///< a plan that is not the latest is dropped
    QComboBox *m_events;
    QComboBox *m_targets;
    EnvironmentBox *m_environment;
    TextLabel *m_problem;
    TextLabel *m_progress;
    Notice *m_question;
    RequestView *m_request;
    ResponseView *m_response;
    SimulationOptions *m_options;
    Notice *m_hint; ///< what the simulation is good for, or where the real destination shows the event
    SimulationView *m_simulation = nullptr; ///< null pointer where the destination cannot be simulated
    QTabWidget *m_answers;
    QSplitter *m_splitter;
    QPushButton *m_send;
    QPushButton *m_close;
};

} // namespace hooksmith

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
#include <QSet>

class QPushButton;
class QSplitter;

namespace hooksmith {

class Notice;
class RequestPlanning;
class RequestView;
class Scrubbing;
class SendAnswers;
class SendChoices;
class SimulationOptions;
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
    void connectParts();
    void chooseEnvironment(const QString &name);
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] QString eventType() const;
    [[nodiscard]] QByteArray payload() const;
    void plan();
    void offerScrub();
    void scrub();
    void takeScrubbed(const QByteArray &before, const QByteArray &after);
    void showPlan(const PlannedDelivery &planned);
    void showProblem(const QString &text);
    void showProgress(const QString &text); ///< what is waited for while there is no request to show
    void showHint();
    void send(); ///< asks first where it is real and was not agreed to
    void deliver();
    void finish(const Result<Delivery> &delivery);
    [[nodiscard]] QString destinationName() const;
    void showWhetherSent();
    [[nodiscard]] QString credentialsSource() const;

    const Services &m_services;
    SendSubject m_subject;
    SendConsent &m_consent;
    EnteredSecrets m_secrets;
    PlannedDelivery m_planned;
    QFuture<Result<Delivery>> m_delivery;
    SendChoices *m_choices;
    TextLabel *m_problem;
    TextLabel *m_progress;
    Notice *m_question;
    Notice *m_personal; ///< the payload may hold personal data
    Scrubbing *m_scrubbing;
    RequestView *m_request;
    SimulationOptions *m_options;
    Notice *m_hint; ///< what the simulation is good for, or where the real destination shows the event
    RequestPlanning *m_planning = nullptr;
    SendAnswers *m_answers;
    QSplitter *m_splitter;
    QPushButton *m_send;
    QSet<QString> m_sentTo; ///< of destinationName()
    QPushButton *m_close;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "send/enteredsecrets.h"
#include "send/sendsubject.h"
#include "services.h"
#include "store/deliveryhistory.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSplitter;

namespace hooksmith {

class RequestView;
class ResponseView;
class TextLabel;

/// Runs the transformation, shows the request it makes, and delivers it once the user has seen what goes where. The
/// answer is shown and kept in the history.
class SendDialog final : public QDialog
{
    Q_OBJECT

public:
    SendDialog(const Services &services, SendSubject subject, QWidget *parent = nullptr);
    ~SendDialog() override;

signals:
    void delivered(const hooksmith::HistoryEntry &entry);

private:
    void layOut();
    void fillEvents();
    [[nodiscard]] QString eventType() const;
    [[nodiscard]] QByteArray payload() const;
    void plan();
    void showReport(const RunReport &report);
    void showPlan(const PlannedDelivery &planned);
    void showProblem(const QString &text);
    void send();
    void finish(const Result<Delivery> &delivery);
    [[nodiscard]] QString credentialsSource() const;

    const Services &m_services;
    SendSubject m_subject;
    EnteredSecrets m_secrets;
    PlannedDelivery m_planned;
    QFuture<Result<Delivery>> m_delivery;
    int m_planId = 0; ///< a plan that is not the latest is dropped
    QComboBox *m_events;
    TextLabel *m_problem;
    RequestView *m_request;
    ResponseView *m_response;
    QSplitter *m_splitter;
    QPushButton *m_send;
    QPushButton *m_close;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livedelivery.h"
#include "signature/signingsecret.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace hooksmith {

class CredentialInput;
class SimulationOptions;
class LiveSession;

/// How events are received and what is done with them: port, signing secrets, whose code, delivered where.
class ReceiverForm final : public QWidget
{
    Q_OBJECT

public:
    ReceiverForm(const Services &services, const QStringList &endpoints, QWidget *parent = nullptr);

    void setEndpoint(const QString &name);
    [[nodiscard]] QString endpoint() const; ///< empty for none
    void setDeliverTo(DeliverTo place);
    [[nodiscard]] DeliverTo deliverTo() const;
    [[nodiscard]] quint16 port() const; ///< 0 for any
    void setPort(quint16 port);
    void setReceiving(bool isReceiving); ///< port and secrets cannot be changed meanwhile
    /// What the user typed, else what is kept; empty where none is, so that signatures are not checked. Typed ones are
    /// put into the keychain.
    [[nodiscard]] QFuture<Result<QList<SigningSecret>>> secrets();

    void setBehaviour(const SimulatedBehaviour &behaviour);

signals:
    void behaviourChosen(const hooksmith::SimulatedBehaviour &behaviour); ///< of the simulated destination
    void endpointChosen(const QString &name);
    void deliverToChosen(hooksmith::DeliverTo place);

private:
    void addField(const QString &label, QWidget *field, const QString &help);
    void fillDeliveries();
    void createSecret();
    void keep(const Secret &secret);

    const Services &m_services;
    QVBoxLayout *m_layout;
    QLineEdit *m_port;
    QComboBox *m_checks;
    CredentialInput *m_secret;
    QComboBox *m_endpoint;
    QComboBox *m_deliverTo;
    SimulationOptions *m_simulation;
};

} // namespace hooksmith

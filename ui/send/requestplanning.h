// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "secret/secretstore.h"
#include "send/sendsubject.h"
#include "services.h"

#include <QObject>

namespace hooksmith {

class SimulationView;

/// Finds out what would be sent where: runs the transform, then fetches the credentials or starts the simulation. What
/// an earlier start() would have found is dropped.
class RequestPlanning final : public QObject
{
    Q_OBJECT

public:
    /// `simulation` may be a null pointer, where there is none.
    RequestPlanning(const Services &services, SecretStore &secrets, SimulationView *simulation, QObject *parent);

    void start(const SendSubject &subject, bool isSimulated);

signals:
    void progressed(const QString &text); ///< what is waited for
    void planned(const hooksmith::PlannedDelivery &delivery);
    void failed(const QString &text); ///< there is nothing to send

private:
    void take(const RunReport &report);
    void simulate(const HttpRequest &request);
    void fetchCredentials(const HttpRequest &request);

    const Services &m_services;
    SecretStore &m_secrets;
    SimulationView *m_simulation;
    SendSubject m_subject;
    bool m_isSimulated = false;
    int m_newest = 0;
};

} // namespace hooksmith

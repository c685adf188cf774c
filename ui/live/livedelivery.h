// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/run.h"
#include "services.h"
#include "simulation/simulatedbehaviour.h"
#include "support/result.h"

#include <QObject>

#include <memory>

namespace hooksmith {

class LocalDestination;
struct Delivery;
struct Integration;
struct PlannedDelivery;

/// Where the requests made of received events go.
enum class DeliverTo {
    Nowhere,
    Simulation, ///< a destination on this machine that answers like the real one
    Destination ///< the real one
};

/// Delivers the requests that received events become. Real deliveries are kept in the history.
class LiveDelivery final : public QObject
{
    Q_OBJECT

public:
    explicit LiveDelivery(const Services &services, QObject *parent = nullptr);
    ~LiveDelivery() override;

    [[nodiscard]] QFuture<Result<Delivery>> deliver(DeliverTo place, const Endpoint &endpoint, const RunReport &report);

    void setBehaviour(const SimulatedBehaviour &behaviour); ///< of the simulation, from the next request on
    [[nodiscard]] const SimulatedBehaviour &behaviour() const { return m_behaviour; }

private:
    [[nodiscard]] QFuture<Result<Delivery>> simulate(const Integration &integration, const HttpRequest &request);
    [[nodiscard]] QFuture<Result<Delivery>> send(const Endpoint &endpoint, const Integration &integration,
                                                 const RunReport &report);
    [[nodiscard]] QFuture<Result<Delivery>> sendAndKeep(const Endpoint &endpoint, const QString &eventType,
                                                        const PlannedDelivery &planned);

    const Services &m_services;
    std::unique_ptr<LocalDestination> m_simulation;
    SimulatedBehaviour m_behaviour;
    QString m_simulated; ///< the integration that is
};

} // namespace hooksmith

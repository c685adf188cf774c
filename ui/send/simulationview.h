// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sender.h"
#include "simulation/receivedmessage.h"
#include "simulation/simulatedbehaviour.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QTabWidget;

namespace hooksmith {

class ContractCatalog;
class LocalDestination;
class ReceivedTable;
class TextLabel;
struct Integration;

/// A simulated destination inside the app, and what it received: the list, and of the current message what it said,
/// what is wrong with it, and the person whom it was about.
class SimulationView final : public QWidget
{
    Q_OBJECT

public:
    SimulationView(const Integration &integration, const QFuture<ContractCatalog> &contracts,
                   QWidget *parent = nullptr);
    ~SimulationView() override;

    /// The request on its way to the simulation instead, without the endpoint's credentials. Starts the simulation.
    [[nodiscard]] QFuture<Result<PlannedDelivery>> redirected(const HttpRequest &request);

    void setBehaviour(const SimulatedBehaviour &behaviour); ///< from the next request on

signals:
    void received(); ///< and it is in the list

private:
    [[nodiscard]] Result<PlannedDelivery> redirect(const HttpRequest &request, const ContractCatalog &contracts);
    void take(const ReceivedMessage &message);
    void showCurrent();

    const Integration &m_integration;
    const QFuture<ContractCatalog> &m_contracts;
    std::unique_ptr<LocalDestination> m_destination;
    SimulatedBehaviour m_behaviour;
    ReceivedTable *m_table;
    TextLabel *m_verdict;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_message;
    QPlainTextEdit *m_person;
};

} // namespace hooksmith

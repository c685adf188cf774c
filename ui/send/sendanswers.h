// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"
#include "services.h"

#include <QTabWidget>

namespace hooksmith {

class ResponseView;
class SimulationView;
struct HistoryEntry;

/// What came back for a request: the answer, and what the simulation of the destination made of it, where there is one.
class SendAnswers final : public QTabWidget
{
    Q_OBJECT

public:
    SendAnswers(const Services &services, const Integration &integration, QWidget *parent = nullptr);

    [[nodiscard]] SimulationView *simulation() const { return m_simulation; } ///< a null pointer where there is none
    void setSimulated(bool isSimulated); ///< whether the next answer is the simulation's
    void showWaiting(const QString &host);
    void showAnswer(const HistoryEntry &entry);

private:
    ResponseView *m_response;
    SimulationView *m_simulation = nullptr;
};

} // namespace hooksmith

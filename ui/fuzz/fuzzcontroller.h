// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzz.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace hooksmith {

/// Fuzzes a transform on a thread of its own, with sandbox processes of its own.
class FuzzController final : public QObject
{
    Q_OBJECT

public:
    FuzzController(const QString &sandboxProgram, const EventCatalog &events, const QFuture<ContractCatalog> &contracts,
                   QObject *parent);
    ~FuzzController() override; ///< waits for the runs that are under way

    void start(const FuzzPlan &plan);
    void stop(); ///< ends soon, with what was found so far
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(int runs);
    void finished(const hooksmith::FuzzReport &report);

private:
    [[nodiscard]] FuzzReport work(FuzzPlan plan);

    QString m_sandboxProgram;
    const EventCatalog &m_events;
    QFuture<ContractCatalog> m_contracts;
    std::atomic_bool m_isStopped = false;
    bool m_isRunning = false;
    QFuture<FuzzReport> m_future;
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcontroller.h"

#include <QtConcurrent>

namespace hooksmith {

FuzzController::FuzzController(const QString &sandboxProgram, const EventCatalog &events,
                               const QFuture<ContractCatalog> &contracts, QObject *parent)
    : QObject(parent)
    , m_sandboxProgram(sandboxProgram)
    , m_events(events)
    , m_contracts(contracts)
{
}

FuzzController::~FuzzController()
{
    stop();
    m_future.waitForFinished(); // it works with members of this
}

void FuzzController::start(const FuzzPlan &plan)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isStopped = false;
    m_future = QtConcurrent::run([this, plan] { return work(plan); });
    m_future.then(this, [this](const FuzzReport &report) {
        m_isRunning = false;
        emit finished(report);
    });
}

void FuzzController::stop()
{
    m_isStopped = true;
}

FuzzReport FuzzController::work(FuzzPlan plan)
{
    SandboxRuns runs(m_sandboxProgram);
    plan.outline = runs.outline(plan.job.source);
    const auto progress = [this](int done) {
        emit progressed(done); // queued: the receivers are on the window's thread
        return !m_isStopped;
    };
    return fuzz(
        plan, m_events, m_contracts.result(), [&runs](const QList<RunJob> &jobs) { return runs(jobs); }, progress);
}

} // namespace hooksmith

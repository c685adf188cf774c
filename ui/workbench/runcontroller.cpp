// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/runcontroller.h"

#include "contract/contractcatalog.h"
#include "script/transformrunner.h"
#include "support/cancellation.h"

namespace hooksmith {

RunController::RunController(TransformRunner &runner, const QFuture<ContractCatalog> &contracts, MakeJob makeJob,
                             QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_contracts(contracts)
    , m_makeJob(std::move(makeJob))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RunController::run);
}

void RunController::setRunsAsYouType(bool runs)
{
    m_runsAsYouType = runs;
    if (!runs)
        m_pause.stop();
}

void RunController::inputChanged()
{
    cancel();
    emit outdated();
    if (m_runsAsYouType)
        m_pause.start();
}

void RunController::run()
{
    cancel();
    const Result<CheckedJob> checked = m_makeJob();
    if (!checked) {
        emit refused(checked.error());
        return;
    }
    m_isRunning = true;
    emit started();
    m_future = m_runner.run(checked->job);
    // On another thread: a body may be large, and the contracts may still be on their way from the disk.
    m_future
        .then(QtFuture::Launch::Async,
              [contracts = m_contracts, context = checked->context](const RunReport &report) {
                  return contracts.result().checked(report, context);
              })
        .then(this, [this, id = m_newest](const RunReport &report) { end(id, report); });
}

void RunController::cancel()
{
    m_pause.stop();
    ++m_newest;
    m_isRunning = false;
    cancelUnfinished(m_future);
    m_future = {};
}

void RunController::end(quint64 id, const RunReport &report)
{
    if (id != m_newest)
        return;
    m_isRunning = false;
    emit finished(report);
}

} // namespace hooksmith

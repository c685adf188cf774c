// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractcontext.h"
#include "model/run.h"
#include "support/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace hooksmith {

class ContractCatalog;
class TransformRunner;

/// What is run, and what is known of the request that comes of it.
struct CheckedJob
{
    RunJob job;
    ContractContext context;
};

/// Decides when to run: on request, and a moment after the last edit where that is wished. Only the newest run counts:
/// an older one is cancelled, and what still comes of it is dropped.
class RunController final : public QObject
{
    Q_OBJECT

public:
    /// Gives what is to be run as it stands, or why nothing can be. Asked only when a run begins.
    using MakeJob = std::function<Result<CheckedJob>()>;

    static constexpr std::chrono::milliseconds pause{250}; ///< without an edit, until it runs by itself

    /// The reports hold what the contracts have against the request.
    RunController(TransformRunner &runner, const QFuture<ContractCatalog> &contracts, MakeJob makeJob, QObject *parent);

    void setRunsAsYouType(bool runs);
    void inputChanged();
    void run();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// True while a run goes on or one will begin by itself.
    [[nodiscard]] bool isPending() const { return m_isRunning || m_pause.isActive(); }

signals:
    void outdated(); ///< what finished() told last is not of the input as it stands
    void started();
    void finished(const RunReport &report);
    void refused(const Error &error); ///< the input cannot be run

private:
    void cancel();
    void end(quint64 id, const RunReport &report);

    TransformRunner &m_runner;
    const QFuture<ContractCatalog> &m_contracts;
    MakeJob m_makeJob;
    QTimer m_pause;
    bool m_runsAsYouType = false;
    bool m_isRunning = false;
    quint64 m_newest = 0;
    QFuture<RunReport> m_future;
};

} // namespace hooksmith

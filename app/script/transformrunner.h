// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <deque>
#include <memory>

namespace hooksmith {

class SandboxProcess;

/// Puts events through transforms, each in the sandbox process, never in this one. Lives on one thread and never blocks
/// it.
class TransformRunner : public QObject
{
    Q_OBJECT

public:
    /// Whether a started process stands by, so that a run after one that had to be killed starts at once. For a few
    /// runs starting it costs more than it saves.
    enum class Reserve { Kept, None };

    /// `sandboxProgram` is the path of hooksmith-sandbox; see findSandbox().
    explicit TransformRunner(QString sandboxProgram, QObject *parent = nullptr);
    TransformRunner(QString sandboxProgram, Reserve reserve, QObject *parent = nullptr);
    ~TransformRunner() override;

    /// Every job ends with a report: what cannot be run is reported as an error of kind Crash that says why.
    /// Jobs run one after the other in the order they came. Cancelling a job's future ends it, even while it runs.
    [[nodiscard]] QFuture<RunReport> run(const RunJob &job);

    /// The same for many jobs at once: the future's results are their reports, in the order of the jobs, each there as
    /// soon as its job has ended (resultReadyAt() of a watcher; results() of the finished future for all of them). The
    /// deadline is each job's own, and one that ends the process costs no other. Jobs handed over later wait for the
    /// last of these, so what must not wait takes a runner of its own.
    [[nodiscard]] QFuture<RunReport> runAll(const QList<RunJob> &jobs);

    [[nodiscard]] const QString &sandboxProgram() const { return m_sandboxProgram; }

    /// Ends every job that waits or runs; their futures are cancelled.
    void cancelAll();

private:
    struct Waiting
    {
        QList<RunJob> jobs;
        qsizetype next = 0; ///< of the jobs, the one that runs or runs next
        QPromise<RunReport> promise;
    };

    [[nodiscard]] SandboxProcess *startProcess();
    void dispatch();
    void finish(const RunReport &report);
    void replace(SandboxProcess *process);
    void dropCancelled();

    QString m_sandboxProgram;
    bool m_keepsReserve;
    SandboxProcess *m_active = nullptr;  // takes the jobs
    SandboxProcess *m_reserve = nullptr; // takes over when the active one has to be killed
    std::deque<Waiting> m_waiting;       // the first one runs while m_active is busy
};

/// hooksmith-sandbox beside the running program, or in its libexec folder once installed.
[[nodiscard]] QString findSandbox();

} // namespace hooksmith

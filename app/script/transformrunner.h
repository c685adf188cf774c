// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace hooksmith {

class SandboxProcess;

/// Puts events through transforms, each in the sandbox process, never in this one. Keeps a started process in reserve,
/// so that a run after one that had to be killed starts at once. Lives on one thread and never blocks it.
class TransformRunner : public QObject
{
    Q_OBJECT

public:
    /// `sandboxProgram` is the path of hooksmith-sandbox; see findSandbox().
    explicit TransformRunner(QString sandboxProgram, QObject *parent = nullptr);
    ~TransformRunner() override;

    /// Every job ends with a report: what cannot be run is reported as an error of kind Crash that says why.
    /// Jobs wait for a free process in the order they came.
    [[nodiscard]] QFuture<RunReport> run(const RunJob &job);

    /// Ends every job that waits or runs; their futures are cancelled.
    void cancelAll();

private:
    struct Waiting;

    SandboxProcess *freshProcess();
    void dispatch();
    void finish(SandboxProcess *process, const RunReport &report);

    QString m_sandboxProgram;
    std::vector<SandboxProcess *> m_processes;
    std::vector<std::unique_ptr<Waiting>> m_waiting;
};

/// hooksmith-sandbox beside the running program, or in its libexec folder once installed.
[[nodiscard]] QString findSandbox();

} // namespace hooksmith

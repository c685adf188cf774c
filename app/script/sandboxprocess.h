// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace hooksmith {

/// One hooksmith-sandbox process: given one job at a time, killed at the job's deadline. Once it has ended it is of no
/// more use.
class SandboxProcess final : public QObject
{
    Q_OBJECT

public:
    SandboxProcess(const QString &program, QObject *parent);
    ~SandboxProcess() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// True once it takes no more jobs, because the last one had to be stopped or ended it.
    [[nodiscard]] bool isSpent() const { return m_spent; }
    /// Only while not busy. The process may still be starting: the job waits in the pipe.
    void run(const RunJob &job);
    /// Only while not busy. The deadline holds for each event. Ends with batchFinished(), or with batchBroken() when
    /// one event had to be stopped or ended the process: then its place in the batch is not known.
    void runBatch(const protocol::RunBatch &batch);
    /// Only while not busy. Ends with outlined(), or with finished() when the process ended or took too long.
    void inspect(const protocol::Inspect &question);
    /// Ends the process at once, without any report.
    void kill();

signals:
    void finished(const hooksmith::RunReport &report); ///< the job's end; the process goes on unless ended() follows
    void batchFinished(const QList<hooksmith::protocol::BatchItem> &items);
    void batchBroken();
    void outlined(const QByteArray &json);
    void ended(); ///< the process is gone

private:
    void readOutput();
    void handle(protocol::Message message);
    void handleEnd();
    [[nodiscard]] ScriptError endError() const;
    void expire();
    void end();
    void start(const RunJob &job);
    void report(Outcome outcome, std::optional<HttpRequest> request, std::optional<ScriptError> error);

    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_buffer;
    RunJob m_job;
    RunReport m_report; // of the job that runs
    bool m_busy = false;
    bool m_isBatch = false;
    bool m_spent = false;
};

} // namespace hooksmith

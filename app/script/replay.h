// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/protocol/messages.h"
#include "support/linereader.h"
#include "support/result.h"

#include <QObject>

#include <deque>
#include <map>

namespace hooksmith {

class SandboxProcess;
class TransformRunner;

/// Puts every line of a file of events through one transform, in several sandbox processes at once, and writes one
/// result a line in the order of the events. Memory does not grow with the file.
class Replay final : public QObject
{
    Q_OBJECT

public:
    struct Summary
    {
        qint64 events = 0;
        qint64 failed = 0; ///< outcomes of kind error
        bool operator==(const Summary &) const = default;
    };

    /// `job` is the template of every event: transform, URL, method, variables, deadline. Both devices are open and
    /// outlive this.
    Replay(QString sandboxProgram, RunJob job, QIODevice &events, QIODevice &results, int processes);
    ~Replay() override;

    void start();
    /// Ends after the lines written so far; finished() follows.
    void stop();

signals:
    void progressed(qint64 events, qint64 bytesRead);
    void finished(const hooksmith::Result<hooksmith::Replay::Summary> &summary);

private:
    struct Chunk
    {
        qint64 number = 0; ///< in the order of the file
        qint64 firstIndex = 0;
        QList<qint64> numbers; ///< of the lines in the file
        QByteArray lines;
    };
    struct Results
    {
        QByteArray lines;
        qint64 count = 0;
    };
    struct Worker
    {
        SandboxProcess *process = nullptr;
        Chunk chunk;
        bool isBusy = false;
    };

    void startProcess(Worker &worker);
    void feed();
    [[nodiscard]] bool readChunk(Chunk &chunk);
    void take(const Chunk &chunk, const QList<protocol::BatchItem> &items);
    void runSingly(const Chunk &chunk);
    void runNextSingly();
    void addSingly(const RunReport &report);
    void store(qint64 number, Results results);
    void writeInOrder();
    void end(const Result<Summary> &summary);

    QString m_sandboxProgram;
    RunJob m_job;
    LineReader m_events;
    QIODevice &m_results;
    std::vector<Worker> m_workers;
    TransformRunner *m_runner = nullptr; ///< made when first needed: for the events of a batch that was broken off

    std::deque<std::pair<Chunk, Results>> m_single; ///< broken batches, with the results so far
    bool m_singleRuns = false;
    std::map<qint64, Results> m_waiting; ///< results whose turn has not come
    qint64 m_chunksRead = 0;
    qint64 m_chunksWritten = 0;
    qint64 m_linesRead = 0; ///< that are events
    qint64 m_fileLines = 0;
    qint64 m_linesWritten = 0;
    qint64 m_bytesRead = 0;
    qint64 m_failed = 0;
    bool m_atEnd = false;
    bool m_ended = false;
};

} // namespace hooksmith

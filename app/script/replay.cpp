// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/replay.h"

#include "script/finishedrun.h"
#include "script/sandboxprocess.h"
#include "script/transformrunner.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype chunkBytes = 128 * 1024;        // of events given to a process at once
constexpr qsizetype maximumLine = 64 * 1024 * 1024; // longer lines are cut into an event that is no JSON
constexpr qint64 chunksAheadPerProcess = 4;         // read before their turn to be written has come

QByteArray resultLine(const protocol::BatchItem &item, qint64 index)
{
    if (!item.json.isEmpty())
        return item.json + '\n';
    return toJson(reportOf(item.finished, item.logs), index) + '\n';
}

} // namespace

Replay::Replay(QString sandboxProgram, RunJob job, QIODevice &events, QIODevice &results, int processes)
    : m_sandboxProgram(std::move(sandboxProgram))
    , m_job(std::move(job))
    , m_events(events, maximumLine)
    , m_results(results)
    , m_workers(static_cast<size_t>(qMax(1, processes)))
{
    m_job.eventType.clear(); // each event's own type
}

Replay::~Replay() = default;

void Replay::start()
{
    for (Worker &worker : m_workers)
        startProcess(worker);
    feed();
}

void Replay::stop()
{
    end(Summary{m_linesWritten, m_failed});
}

void Replay::startProcess(Worker &worker)
{
    worker.process = new SandboxProcess(m_sandboxProgram, this);
    connect(worker.process, &SandboxProcess::batchFinished, this,
            [this, &worker](const QList<protocol::BatchItem> &items) {
                worker.isBusy = false;
                take(worker.chunk, items);
                feed();
            });
    connect(worker.process, &SandboxProcess::batchBroken, this, [this, &worker] {
        worker.isBusy = false;
        worker.process->deleteLater();
        startProcess(worker);
        runSingly(worker.chunk);
        feed();
    });
}

void Replay::feed()
{
    const qint64 ahead = chunksAheadPerProcess * static_cast<qint64>(m_workers.size());
    for (Worker &worker : m_workers) {
        if (m_ended || worker.isBusy || m_chunksRead - m_chunksWritten >= ahead || !readChunk(worker.chunk))
            continue;
        worker.isBusy = true;
        worker.process->runBatch({m_job, worker.chunk.firstIndex, worker.chunk.lines});
    }
    if (m_atEnd && m_chunksRead == m_chunksWritten)
        end(Summary{m_linesWritten, m_failed});
}

bool Replay::readChunk(Chunk &chunk)
{
    chunk = {m_chunksRead, m_linesRead, 0, {}};
    while (chunk.lines.size() < chunkBytes) {
        const QByteArrayView line = m_events.next();
        if (line.isEmpty())
            break;
        m_bytesRead += line.size();
        if (line.trimmed().isEmpty())
            continue; // blank lines are no events
        chunk.lines += line;
        if (!line.endsWith('\n'))
            chunk.lines += '\n';
        ++chunk.lineCount;
    }
    m_atEnd = chunk.lines.isEmpty();
    m_chunksRead += m_atEnd ? 0 : 1;
    m_linesRead += chunk.lineCount;
    return !m_atEnd;
}

void Replay::take(const Chunk &chunk, const QList<protocol::BatchItem> &items)
{
    QByteArray lines;
    qint64 index = chunk.firstIndex;
    for (const protocol::BatchItem &item : items) {
        lines += resultLine(item, index++);
        m_failed += item.finished.failure ? 1 : 0;
    }
    store(chunk.number, std::move(lines));
}

void Replay::runSingly(const Chunk &chunk)
{
    m_single.push_back({chunk, {}});
    if (!std::exchange(m_singleRuns, true))
        runNextSingly();
}

void Replay::runNextSingly()
{
    if (m_ended)
        return;
    if (m_single.empty()) {
        m_singleRuns = false;
        return feed();
    }
    auto &[chunk, results] = m_single.front();
    const qsizetype lineEnd = chunk.lines.indexOf('\n');
    if (lineEnd < 0) {
        store(chunk.number, std::move(results));
        m_single.pop_front();
        return runNextSingly();
    }
    RunJob job = m_job;
    job.payload = chunk.lines.left(lineEnd);
    chunk.lines.remove(0, lineEnd + 1);
    if (!m_runner)
        m_runner = new TransformRunner(m_sandboxProgram, this);
    m_runner->run(job).then(this, [this](const RunReport &report) {
        auto &[current, written] = m_single.front();
        written += toJson(report, current.firstIndex++) + '\n';
        m_failed += report.outcome == Outcome::Error ? 1 : 0;
        runNextSingly();
    });
}

void Replay::store(qint64 number, QByteArray lines)
{
    m_waiting.emplace(number, std::move(lines));
    writeInOrder();
}

void Replay::writeInOrder()
{
    for (auto next = m_waiting.begin(); !m_ended && next != m_waiting.end() && next->first == m_chunksWritten;
         next = m_waiting.erase(next)) {
        if (m_results.write(next->second) != next->second.size())
            return end(fail(Error::Kind::Io, tr("The results cannot be written: %1").arg(m_results.errorString())));
        ++m_chunksWritten;
        m_linesWritten += next->second.count('\n');
        emit progressed(m_linesWritten, m_bytesRead);
    }
}

void Replay::end(const Result<Summary> &summary)
{
    if (!std::exchange(m_ended, true))
        emit finished(summary);
}

} // namespace hooksmith

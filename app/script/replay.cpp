// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/replay.h"

#include "receive/eventfile.h"
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

/// What is wrong with an event before any transform has it.
std::optional<protocol::Failure> problemWith(const QByteArray &event, qint64 lineOfFile)
{
    using Reason = protocol::Failure::Reason;
    const int line = static_cast<int>(lineOfFile);
    const Result<JsonValue> json = parseJson(event, {}, DuplicateKeys::KeepLast);
    if (!json)
        return protocol::Failure{Reason::BrokenEvent, json.error().message, line, json.error().column, {}};
    if (!(*json)[u"type"].toString().isEmpty())
        return std::nullopt;
    return protocol::Failure{Reason::NamelessEvent, {}, line, json->column(), {}};
}

bool isOfTheEvent(const protocol::Failure &failure)
{
    using Reason = protocol::Failure::Reason;
    return failure.reason == Reason::BrokenEvent || failure.reason == Reason::NamelessEvent;
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
    chunk = {m_chunksRead, m_linesRead, {}, {}};
    while (chunk.lines.size() < chunkBytes) {
        const QByteArrayView line = m_events.next();
        if (line.isEmpty())
            break;
        m_bytesRead += line.size();
        ++m_fileLines;
        const QByteArray event = EventFile::eventIn(line.toByteArray());
        if (event.trimmed().isEmpty())
            continue; // blank lines are no events
        chunk.lines += event;
        if (!event.endsWith('\n'))
            chunk.lines += '\n';
        chunk.numbers.append(m_fileLines);
    }
    m_atEnd = chunk.lines.isEmpty();
    m_chunksRead += m_atEnd ? 0 : 1;
    m_linesRead += chunk.numbers.size();
    return !m_atEnd;
}

void Replay::take(const Chunk &chunk, const QList<protocol::BatchItem> &items)
{
    QByteArray lines;
    qint64 index = chunk.firstIndex;
    qsizetype start = 0;
    for (protocol::BatchItem item : items) {
        const qsizetype end = qMax(start, chunk.lines.indexOf('\n', start));
        std::optional<protocol::Failure> &failure = item.finished.failure;
        if (failure && isOfTheEvent(*failure)) // the parser here tells the place
            failure = problemWith(chunk.lines.mid(start, end - start), chunk.numbers.value(index - chunk.firstIndex))
                          .value_or(*failure);
        lines += resultLine(item, index++);
        m_failed += failure ? 1 : 0;
        start = end + 1;
    }
    store(chunk.number, {std::move(lines), index - chunk.firstIndex});
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
    if (const auto problem = problemWith(job.payload, chunk.numbers.takeFirst())) {
        protocol::Finished refused;
        refused.failure = problem;
        addSingly(reportOf(refused, {}));
        QMetaObject::invokeMethod(this, &Replay::runNextSingly, Qt::QueuedConnection); // no recursion
        return;
    }
    if (!m_runner)
        m_runner = new TransformRunner(m_sandboxProgram, this);
    m_runner->run(job).then(this, [this](const RunReport &report) {
        addSingly(report);
        runNextSingly();
    });
}

void Replay::addSingly(const RunReport &report)
{
    auto &[chunk, written] = m_single.front();
    written.lines += toJson(report, chunk.firstIndex++) + '\n';
    ++written.count;
    m_failed += report.outcome == Outcome::Error ? 1 : 0;
}

void Replay::store(qint64 number, Results results)
{
    m_waiting.emplace(number, std::move(results));
    writeInOrder();
}

void Replay::writeInOrder()
{
    for (auto next = m_waiting.begin(); !m_ended && next != m_waiting.end() && next->first == m_chunksWritten;
         next = m_waiting.erase(next)) {
        const auto &[lines, count] = next->second;
        if (m_results.write(lines) != lines.size())
            return end(fail(Error::Kind::Io, tr("The results cannot be written: %1").arg(m_results.errorString())));
        ++m_chunksWritten;
        m_linesWritten += count;
        emit progressed(m_linesWritten, m_bytesRead);
    }
}

void Replay::end(const Result<Summary> &summary)
{
    if (!std::exchange(m_ended, true))
        emit finished(summary);
}

} // namespace hooksmith

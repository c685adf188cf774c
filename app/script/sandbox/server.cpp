// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/server.h"

#include "script/sandbox/containment.h"
#include "script/sandbox/sourceinspection.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Reading a result takes copies of it: two bytes a character in the engine, the same again outside, and the request's
/// bytes.
constexpr qint64 copiesOfThePayload = 8;
/// The kernel's own ceiling, far above the guard's limit: a payload of tens of megabytes is not the user's code.
constexpr qint64 addressSpaceLimit = 2LL * 1024 * 1024 * 1024;
constexpr std::chrono::seconds loadingTime{30};
constexpr std::chrono::milliseconds idleTime{200};
constexpr qsizetype linesTogether = 16;
constexpr uint engineStack = 16 * 1024 * 1024; // deep recursion ends as an exception well before it is used up

/// An event that uses what the first one would otherwise pay for: the engine's lazy tables, the time zone, the random
/// source.
RunJob warmUpJob()
{
    RunJob job;
    job.source =
        u"function handler(w) { w.payload = { d: new Date().toString() + Math.random() + (0.1).toLocaleString() + "
        "/a+/.test('a') }; return w }"_s;
    job.payload = "{}";
    job.url = u"https://example.com"_s;
    return job;
}

/// Whether a failure of this kind happens at a place in the source.
bool hasPlace(protocol::Failure::Reason reason)
{
    using Reason = protocol::Failure::Reason;
    return reason == Reason::Syntax || reason == Reason::Exception || reason == Reason::ThrownValue;
}

/// Whether a failure of this kind is worth more than that the event has no type.
bool tellsMore(protocol::Failure::Reason reason)
{
    using Reason = protocol::Failure::Reason;
    return reason == Reason::Syntax || reason == Reason::SourceLength || reason == Reason::BrokenEvent;
}

protocol::Finished namelessEvent()
{
    protocol::Finished finished;
    finished.failure = protocol::Failure{protocol::Failure::Reason::NamelessEvent, {}, 0, 0, {}};
    return finished;
}

std::chrono::seconds processorTime(std::chrono::milliseconds timeout, qint64 events)
{
    return loadingTime + std::chrono::ceil<std::chrono::seconds>(timeout * events);
}

/// A newline follows each.
QList<QByteArrayView> linesOf(const QByteArray &text)
{
    QList<QByteArrayView> lines;
    for (qsizetype start = 0, end = 0; (end = text.indexOf('\n', start)) >= 0; start = end + 1)
        lines.append(QByteArrayView(text).sliced(start, end - start));
    return lines;
}

} // namespace

SandboxServer::SandboxServer(int readDescriptor, int writeDescriptor)
    : m_channel(readDescriptor, writeDescriptor)
    , m_guard([this] { endForMemory(); }, [this] { reportProgress(); })
{
    setStackSize(engineStack);
}

void SandboxServer::run()
{
    renewRealm();
    const RunJob warmUp = warmUpJob();
    (void)m_realm->run(warmUp, CompiledTransform{warmUp.source, {}, {}, {}}, [] {});
    renewRealm();
    containment::limitResources(addressSpaceLimit);
    containment::filterSystemCalls();
    m_channel.send(protocol::Ready{});
    if (!m_channel.waitForInput(idleTime))
        m_compiler.load(); // nobody waits: the first transform that needs it finds it ready
    while (const std::optional<protocol::Message> message = m_channel.receive()) {
        if (!handle(*message))
            break;
    }
    m_realm.reset(); // an engine ends on its own thread
}

bool SandboxServer::handle(const protocol::Message &message)
{
    if (const auto *one = std::get_if<protocol::Run>(&message)) {
        containment::limitProcessorTime(processorTime(one->job.timeout, 1));
        const bool isSent = m_channel.send(runOne(one->job));
        renewRealm(); // while the app reads the answer, so that the next event finds it ready
        return isSent;
    }
    if (const auto *batch = std::get_if<protocol::RunBatch>(&message)) {
        return m_channel.send(runBatch(*batch));
    }
    if (const auto *inspect = std::get_if<protocol::Inspect>(&message)) {
        containment::limitProcessorTime(loadingTime);
        return m_channel.send(protocol::Outlined{inspect->about == protocol::Inspect::About::Coverage
                                                     ? m_compiler.coveragePoints(inspect->source)
                                                     : m_compiler.outline(inspect->source)});
    }
    return false;
}

bool SandboxServer::isPlain(const QString &source)
{
    if (source != m_inspectedSource) {
        m_inspectedSource = source;
        m_inspectedIsPlain = !mayNeedCompiler(source);
    }
    return m_inspectedIsPlain;
}

protocol::Finished SandboxServer::runOne(const RunJob &job)
{
    if (job.countsCoverage || job.stepLimit > 0)
        return runCompiled(job, m_compiler.compileCounting(job.source));
    if (!isPlain(job.source))
        return runCompiled(job, m_compiler.compile(job.source));
    protocol::Finished finished = runCompiled(job, CompiledTransform{job.source, {}, {}, {}});
    if (!finished.failure || !hasPlace(finished.failure->reason))
        return finished;
    // The engine knows no columns and words its syntax errors in its own way; from now on the compiler does better.
    m_inspectedIsPlain = false;
    m_channel.send(protocol::Ready{}); // loading the compiler is not the transform's time
    m_realm.reset();
    renewRealm();
    const CompiledTransform &compiled = m_compiler.compile(job.source);
    m_channel.send(protocol::Started{});
    return runCompiled(job, compiled);
}

protocol::Finished SandboxServer::runCompiled(const RunJob &job, const CompiledTransform &transform)
{
    protocol::Finished finished = m_realm->run(job, transform, [&] {
        if (!m_logs)
            m_channel.send(protocol::Started{});
        m_memoryLimit = job.memoryLimit;
        m_guard.allow(job.memoryLimit + copiesOfThePayload * job.payload.size());
    });
    m_guard.rest();
    return finished;
}

protocol::BatchFinished SandboxServer::runBatch(const protocol::RunBatch &batch)
{
    protocol::BatchFinished results;
    RunJob job = batch.job;
    const QList<QByteArrayView> lines = linesOf(batch.lines);
    containment::limitProcessorTime(processorTime(batch.job.timeout, lines.size()));
    if (!isPlain(job.source))
        (void)m_compiler.compile(job.source); // which is not the transform's time
    m_reported = 0;
    m_channel.send(protocol::Started{});
    for (qsizetype first = 0; first < lines.size(); first += linesTogether)
        results.items +=
            runLines(job, lines.sliced(first, qMin(linesTogether, lines.size() - first)), batch.firstIndex + first);
    m_done = 0;
    return results;
}

/// Hardly any transform touches the built-ins, so some events run one after the other and one look afterwards tells
/// whether each saw a fresh world. If not they run again, with a look after each.
QList<protocol::BatchItem> SandboxServer::runLines(RunJob &job, const QList<QByteArrayView> &lines, qint64 firstIndex)
{
    if (job.source != m_touchingSource) {
        const int realms = m_realms;
        QList<protocol::BatchItem> items;
        for (const QByteArrayView line : lines)
            items.append(runLine(job, line, firstIndex + items.size()));
        if (realms == m_realms && m_realm->isUntouched())
            return items;
        m_touchingSource = job.source;
    }
    QList<protocol::BatchItem> items;
    for (const QByteArrayView line : lines) {
        renewRealm();
        items.append(runLine(job, line, firstIndex + items.size()));
    }
    renewRealm();
    return items;
}

protocol::BatchItem SandboxServer::runLine(RunJob &job, QByteArrayView line, qint64 index)
{
    job.payload = line.toByteArray();
    QList<LogEntry> logs;
    m_logs = &logs;
    protocol::Finished finished = runOne(job);
    m_logs = nullptr;
    ++m_done;
    if (finished.eventType.isEmpty() && !(finished.failure && tellsMore(finished.failure->reason)))
        finished = namelessEvent();
    if (finished.failure || !finished.diagnostics.isEmpty() || !finished.lostValues.isEmpty())
        return {{}, std::move(finished), logs};
    RunReport report;
    report.eventType = finished.eventType;
    report.outcome = finished.outcome;
    report.request = std::move(finished.request);
    report.logs = logs;
    report.durationMs = finished.durationMs;
    return {toJson(report, index)};
}

void SandboxServer::reportProgress()
{
    const qint64 done = m_done;
    if (done > 0 && done != std::exchange(m_reported, done))
        m_channel.send(protocol::Progress{done});
}

void SandboxServer::takeLog(const QString &level, const QString &text)
{
    if (m_logs)
        m_logs->append({level, text});
    else
        m_channel.send(protocol::Log{{level, text}});
}

void SandboxServer::endForMemory()
{
    const protocol::Failure failure{protocol::Failure::Reason::OutOfMemory, QString::number(m_memoryLimit), 0, 0, {}};
    protocol::Finished finished;
    finished.failure = failure;
    m_channel.send(finished);
    ::_exit(EXIT_FAILURE);
}

void SandboxServer::renewRealm()
{
    if (m_realm && m_realm->renew())
        return;
    ++m_realms;
    m_realm = std::make_unique<Realm>(m_compiler,
                                      [this](const QString &level, const QString &text) { takeLog(level, text); });
}

} // namespace hooksmith

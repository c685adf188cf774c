// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/transformrunner.h"

#include "script/sandboxprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

TransformRunner::TransformRunner(QString sandboxProgram, QObject *parent)
    : TransformRunner(std::move(sandboxProgram), Reserve::Kept, parent)
{
}

TransformRunner::TransformRunner(QString sandboxProgram, Reserve reserve, QObject *parent)
    : QObject(parent)
    , m_sandboxProgram(std::move(sandboxProgram))
    , m_keepsReserve(reserve == Reserve::Kept)
    , m_active(startProcess())
{
}

TransformRunner::~TransformRunner() = default;

SandboxProcess *TransformRunner::startProcess()
{
    auto *process = new SandboxProcess(m_sandboxProgram, this);
    connect(process, &SandboxProcess::finished, this, [this, process](const RunReport &report) {
        if (process == m_active)
            finish(report);
    });
    connect(
        process, &SandboxProcess::ended, this, [this, process] { replace(process); }, Qt::QueuedConnection);
    return process;
}

QFuture<RunReport> TransformRunner::run(const RunJob &job)
{
    return runAll({job});
}

QFuture<RunReport> TransformRunner::runAll(const QList<RunJob> &jobs)
{
    Waiting waiting{jobs, 0, {}};
    waiting.promise.start();
    QFuture<RunReport> future = waiting.promise.future();
    if (jobs.isEmpty()) {
        waiting.promise.finish();
        return future;
    }
    auto *watcher = new QFutureWatcher<RunReport>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, &TransformRunner::dropCancelled);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    m_waiting.push_back(std::move(waiting));
    dispatch();
    return future;
}

void TransformRunner::dispatch()
{
    if (m_waiting.empty() || (m_active && m_active->isBusy()))
        return;
    if (!m_active)
        m_active = m_reserve ? std::exchange(m_reserve, nullptr) : startProcess();
    m_active->run(m_waiting.front().jobs[m_waiting.front().next]);
    if (m_keepsReserve && !m_reserve)
        m_reserve = startProcess();
}

void TransformRunner::finish(const RunReport &report)
{
    if (m_active->isSpent())
        m_active = nullptr; // it tells of its end by itself
    Waiting &running = m_waiting.front();
    running.promise.addResult(report);
    if (++running.next < running.jobs.size())
        return dispatch();
    QPromise<RunReport> done = std::move(running.promise);
    m_waiting.pop_front();
    dispatch();
    done.finish();
}

void TransformRunner::replace(SandboxProcess *process)
{
    if (process == m_active)
        m_active = nullptr;
    if (process == m_reserve)
        m_reserve = nullptr;
    process->deleteLater();
    dispatch();
}

void TransformRunner::cancelAll()
{
    for (Waiting &waiting : m_waiting)
        waiting.promise.future().cancel();
    dropCancelled();
}

void TransformRunner::dropCancelled()
{
    const auto isCancelled = [](const Waiting &waiting) {
        return waiting.promise.isCanceled();
    };
    const bool endsRunning = m_active && m_active->isBusy() && !m_waiting.empty() && isCancelled(m_waiting.front());
    if (endsRunning)
        std::exchange(m_active, nullptr)->kill();
    for (Waiting &waiting : m_waiting) {
        if (isCancelled(waiting))
            waiting.promise.finish();
    }
    std::erase_if(m_waiting, isCancelled);
    dispatch();
}

QString findSandbox()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(u"hooksmith-sandbox"_s);
    if (QFileInfo::exists(beside))
        return beside;
    const QString installed = here.filePath(u"../libexec/hooksmith/hooksmith-sandbox"_s);
    return QDir::cleanPath(installed);
}

} // namespace hooksmith

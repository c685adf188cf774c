// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/transformrunner.h"

#include "script/sandboxprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

TransformRunner::TransformRunner(QString sandboxProgram, QObject *parent)
    : QObject(parent)
    , m_sandboxProgram(std::move(sandboxProgram))
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
    Waiting waiting{job, {}};
    waiting.promise.start();
    QFuture<RunReport> future = waiting.promise.future();
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
    m_active->run(m_waiting.front().job);
    if (!m_reserve)
        m_reserve = startProcess();
}

void TransformRunner::finish(const RunReport &report)
{
    if (m_active->isSpent())
        m_active = nullptr; // it tells of its end by itself
    Waiting done = std::move(m_waiting.front());
    m_waiting.pop_front();
    dispatch();
    done.promise.addResult(report);
    done.promise.finish();
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
    const bool wasBusy = m_active && m_active->isBusy();
    if (wasBusy)
        std::exchange(m_active, nullptr)->kill();
    std::deque<Waiting> cancelled = std::exchange(m_waiting, {});
    for (Waiting &waiting : cancelled) {
        waiting.promise.future().cancel();
        waiting.promise.finish();
    }
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

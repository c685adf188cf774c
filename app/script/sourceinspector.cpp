// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sourceinspector.h"

#include "script/sandboxprocess.h"

#include <utility>

namespace hooksmith {

SourceInspector::SourceInspector(QString sandboxProgram, QObject *parent)
    : QObject(parent)
    , m_sandboxProgram(std::move(sandboxProgram))
{
}

SourceInspector::~SourceInspector() = default;

QFuture<SourceOutline> SourceInspector::inspect(const QString &source)
{
    return ask({source, protocol::Inspect::About::Outline}).then(&SourceOutline::fromJson);
}

QFuture<CoverageMap> SourceInspector::coverageMap(const QString &source)
{
    return ask({source, protocol::Inspect::About::Coverage}).then(&CoverageMap::fromJson);
}

QFuture<QByteArray> SourceInspector::ask(const protocol::Inspect &question)
{
    Waiting waiting{question, {}};
    waiting.promise.start();
    QFuture<QByteArray> future = waiting.promise.future();
    m_waiting.push_back(std::move(waiting));
    dispatch();
    return future;
}

void SourceInspector::dispatch()
{
    if (m_waiting.empty() || (m_process && m_process->isBusy()))
        return;
    if (!m_process)
        startProcess();
    m_process->inspect(m_waiting.front().question);
}

void SourceInspector::startProcess()
{
    auto *process = new SandboxProcess(m_sandboxProgram, this);
    m_process = process;
    connect(process, &SandboxProcess::outlined, this, &SourceInspector::finish);
    connect(process, &SandboxProcess::finished, this, [this, process] { // it could not be read
        if (process == m_process && process->isSpent())
            m_process = nullptr;
        finish({});
    });
    connect(
        process, &SandboxProcess::ended, this,
        [this, process] {
            if (process == m_process)
                m_process = nullptr;
            process->deleteLater();
            dispatch();
        },
        Qt::QueuedConnection);
}

void SourceInspector::finish(const QByteArray &json)
{
    if (m_waiting.empty())
        return;
    Waiting done = std::move(m_waiting.front());
    m_waiting.pop_front();
    dispatch();
    done.promise.addResult(json);
    done.promise.finish();
}

} // namespace hooksmith

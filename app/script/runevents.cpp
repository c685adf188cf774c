// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/runevents.h"

#include "script/sourceinspector.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace hooksmith {

namespace {

template <typename T>
QList<T> resultsOf(const QFuture<T> &future)
{
    QEventLoop loop; // of this thread, which nothing but these runs uses
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!watcher.isFinished())
        loop.exec();
    return watcher.future().results();
}

} // namespace

SandboxRuns::SandboxRuns(const QString &sandboxProgram)
    : m_runner(sandboxProgram)
{
}

QList<RunReport> SandboxRuns::operator()(const QList<RunJob> &jobs)
{
    return jobs.isEmpty() ? QList<RunReport>() : resultsOf(m_runner.runAll(jobs));
}

SourceOutline SandboxRuns::outline(const QString &source)
{
    SourceInspector inspector(m_runner.sandboxProgram());
    return resultsOf(inspector.inspect(source)).value(0);
}

} // namespace hooksmith

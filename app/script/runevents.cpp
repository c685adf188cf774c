// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/runevents.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace hooksmith {

SandboxRuns::SandboxRuns(const QString &sandboxProgram)
    : m_runner(sandboxProgram)
{
}

QList<RunReport> SandboxRuns::operator()(const QList<RunJob> &jobs)
{
    if (jobs.isEmpty())
        return {};
    QEventLoop loop; // of this thread, which nothing but the runner uses
    QFutureWatcher<RunReport> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(m_runner.runAll(jobs));
    if (!watcher.isFinished())
        loop.exec();
    return watcher.future().results();
}

} // namespace hooksmith

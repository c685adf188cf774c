// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/runs.h"

#include "bench/statistics.h"
#include "catalog/eventcatalog.h"
#include "script/transformrunner.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

constexpr int warmUps = 20;

/// The time one run takes, in milliseconds, from handing it to the runner until its report is there.
double timeOneRun(TransformRunner &runner, const RunJob &job)
{
    QElapsedTimer clock;
    clock.start();
    const QFuture<RunReport> report = runner.run(job);
    QFutureWatcher<RunReport> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(report);
    loop.exec();
    const double elapsed = double(clock.nsecsElapsed()) / 1e6;
    if (report.result().outcome == Outcome::Error)
        qFatal("The run failed: %s", qPrintable(report.result().error->message));
    return elapsed;
}

} // namespace

void measureRuns(int repetitions)
{
    QFile source(u":/transforms/segment/track_payments.js"_s);
    const auto events = EventCatalog::load();
    const EventType *event = events ? events->find(u"payment.succeeded"_s) : nullptr;
    if (!source.open(QIODevice::ReadOnly) || !event)
        qFatal("The built-in template or event is missing.");
    RunJob job;
    job.source = QString::fromUtf8(source.readAll());
    job.eventType = event->type;
    job.payload = event->sample;
    job.url = u"https://api.segment.io/v1/track"_s;
    TransformRunner runner(findSandbox());
    Samples times;
    for (int i = 0; i < warmUps + repetitions; ++i) {
        if (const double elapsed = timeOneRun(runner, job); i >= warmUps)
            times.add(elapsed);
    }
    printLine(u"One event in the warm sandbox"_s,
              u"%1 ms (p95 %2 ms)"_s.arg(times.median(), 0, 'f', 2).arg(times.quantile(0.95), 0, 'f', 2), u"5 ms"_s);
}

} // namespace hooksmith::bench

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/transformcheck.h"

#include <QThreadPool>

namespace hooksmith {

QFuture<CheckReport> checkTransform(TransformRunner &runner, const CheckPlan &plan, const ContractCatalog &contracts)
{
    QList<RunJob> jobs;
    for (const CheckCase &event : plan.allCases()) {
        RunJob job = plan.subject.job;
        job.eventType = event.eventType;
        job.payload = event.payload;
        jobs.append(job);
    }
    return runner.runAll(jobs).then(QThreadPool::globalInstance(), [plan, contracts](const QFuture<RunReport> &runs) {
        return evaluate(plan, runs.results(), contracts);
    });
}

} // namespace hooksmith

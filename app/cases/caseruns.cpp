// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caseruns.h"

#include <QThreadPool>

namespace hooksmith {

QFuture<QList<CaseRun>> runCases(TransformRunner &runner, const Endpoint &endpoint, const QList<EndpointCase> &cases,
                                 const ContractCatalog &contracts)
{
    QList<RunJob> jobs;
    for (const EndpointCase &one : cases)
        jobs.append(caseJob(endpoint, one));
    return runner.runAll(jobs).then(QThreadPool::globalInstance(),
                                    [endpoint, cases, contracts](const QFuture<RunReport> &reports) {
                                        QList<CaseRun> runs;
                                        for (const RunReport &report : reports.results())
                                            runs.append(judgeCase(endpoint, cases[runs.size()], report, contracts));
                                        return runs;
                                    });
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragecontroller.h"

#include "script/sourceinspector.h"

namespace hooksmith {

namespace {

Coverage coverageOf(const CoverageMap &map, const CheckReport &report)
{
    Coverage coverage(map);
    for (const CheckResult &result : report.results)
        coverage.add(result.report);
    return coverage;
}

} // namespace

CoverageController::CoverageController(SourceInspector &inspector, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
{
}

void CoverageController::take(const CheckReport &report)
{
    const quint64 id = ++m_newest;
    m_inspector.coverageMap(report.subject.job.source)
        .then(QtFuture::Launch::Async, [report](const CoverageMap &map) { return coverageOf(map, report); })
        .then(this, [this, id](const Coverage &coverage) {
            if (id == m_newest)
                emit changed(coverage);
        });
}

void CoverageController::cancel()
{
    ++m_newest;
}

} // namespace hooksmith

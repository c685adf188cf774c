// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/checkcontroller.h"

#include "check/fixing.h"
#include "check/transformcheck.h"
#include "script/sourceinspector.h"
#include "support/cancellation.h"

#include <algorithm>

namespace hooksmith {

CheckController::CheckController(TransformRunner &runner, SourceInspector &inspector,
                                 const QFuture<ContractCatalog> &contracts, MakePlan makePlan, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_inspector(inspector)
    , m_contracts(contracts)
    , m_makePlan(std::move(makePlan))
{
}

CheckController::~CheckController()
{
    cancel();
}

void CheckController::check()
{
    cancel();
    const CheckPlan plan = m_makePlan();
    if (m_report && m_report->subject == plan.subject)
        return emit finished(*m_report);
    emit started();
    QFuture<ContractCatalog> contracts = m_contracts;
    contracts.then(this, [this, id = m_newest, plan](const ContractCatalog &catalog) {
        if (id == m_newest)
            run(id, plan, catalog);
    });
}

void CheckController::cancel()
{
    ++m_newest;
    cancelUnfinished(m_future);
    m_future = {};
}

void CheckController::run(quint64 id, const CheckPlan &plan, const ContractCatalog &contracts)
{
    m_future = checkTransform(m_runner, plan, contracts);
    m_future.then(this, [this, id](const CheckReport &report) {
        if (id == m_newest)
            locate(id, report);
    });
}

void CheckController::locate(quint64 id, const CheckReport &report)
{
    m_inspector.inspect(report.subject.job.source)
        .then(QtFuture::Launch::Async, [report](const SourceOutline &outline) { return located(report, outline); })
        .then(this, [this, id](const CheckReport &found) {
            if (id != m_newest)
                return;
            const bool isSettled = std::ranges::all_of(found.results, isRepeatable, &CheckResult::report);
            m_report = isSettled ? std::optional(found) : std::nullopt;
            emit finished(found);
        });
}

} // namespace hooksmith

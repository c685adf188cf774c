// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casecontroller.h"

#include "cases/caseruns.h"
#include "support/cancellation.h"

#include <QtConcurrent>

#include <algorithm>

namespace hooksmith {

CaseController::CaseController(TransformRunner &runner, const QFuture<ContractCatalog> &contracts,
                               const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_contracts(contracts)
    , m_workspace(workspace)
{
}

CaseController::~CaseController()
{
    cancel();
}

void CaseController::run(const Endpoint &endpoint)
{
    cancel();
    const auto read = [workspace = m_workspace, name = endpoint.name, contracts = m_contracts] {
        QFuture<ContractCatalog> needed = contracts; // later the window's thread asks for them, and must not wait
        needed.waitForFinished();
        return workspace.cases(name);
    };
    QtConcurrent::run(read).then(this, [this, id = m_newest, endpoint](const Result<QList<EndpointCase>> &cases) {
        if (id != m_newest)
            return;
        if (cases)
            runCases(id, endpoint, *cases);
        else
            emit failed(cases.error());
    });
}

void CaseController::runCases(quint64 id, const Endpoint &endpoint, const QList<EndpointCase> &cases)
{
    if (m_known && m_known->endpoint == endpoint && m_known->cases == cases)
        return emit finished(m_known->runs);
    m_future = hooksmith::runCases(m_runner, endpoint, cases, m_contracts.result());
    m_future.then(this, [this, id, endpoint](const QList<CaseRun> &runs) {
        if (id == m_newest)
            finish(endpoint, runs);
    });
}

void CaseController::finish(const Endpoint &endpoint, const QList<CaseRun> &runs)
{
    m_known.reset();
    if (std::ranges::all_of(runs, isRepeatable, &CaseRun::report)) {
        m_known = {.endpoint = endpoint, .cases = {}, .runs = runs};
        for (const CaseRun &run : runs)
            m_known->cases.append(run.endpointCase);
    }
    emit finished(runs);
}

void CaseController::cancel()
{
    ++m_newest;
    cancelUnfinished(m_future);
    m_future = {};
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caserun.h"
#include "store/workspace.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace hooksmith {

class TransformRunner;

/// Reads the cases of an endpoint and puts them through its transform as it stands, saved or not. Only the newest run
/// counts; an older one is cancelled.
class CaseController final : public QObject
{
    Q_OBJECT

public:
    CaseController(TransformRunner &runner, const QFuture<ContractCatalog> &contracts, const Workspace &workspace,
                   QObject *parent);
    ~CaseController() override;

    void run(const Endpoint &endpoint); ///< its name is that of its folder; tells at once what has not changed
    void cancel();

signals:
    void finished(const QList<hooksmith::CaseRun> &runs);
    void failed(const hooksmith::Error &error); ///< the cases cannot be read

private:
    void runCases(quint64 id, const Endpoint &endpoint, const QList<EndpointCase> &cases);
    void finish(const Endpoint &endpoint, const QList<CaseRun> &runs);

    struct Known
    {
        Endpoint endpoint;
        QList<EndpointCase> cases;
        QList<CaseRun> runs;
    };

    TransformRunner &m_runner;
    const QFuture<ContractCatalog> &m_contracts;
    Workspace m_workspace;
    quint64 m_newest = 0;
    QFuture<QList<CaseRun>> m_future;
    std::optional<Known> m_known; ///< of the last run that ended
};

} // namespace hooksmith

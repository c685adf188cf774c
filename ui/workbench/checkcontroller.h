// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace hooksmith {

class ContractCatalog;
class SourceInspector;
class TransformRunner;

/// Puts every event in every shape through the transform, and tells what the destination would have against it, with
/// the places in the code. Only the newest check counts; an older one is cancelled.
class CheckController final : public QObject
{
    Q_OBJECT

public:
    using MakePlan = std::function<CheckPlan()>; ///< asked when a check begins

    CheckController(TransformRunner &runner, SourceInspector &inspector, const QFuture<ContractCatalog> &contracts,
                    MakePlan makePlan, QObject *parent);
    ~CheckController() override;

    void check(); ///< tells what is known at once where nothing has changed but the payload
    void cancel();

signals:
    void started();
    void finished(const hooksmith::CheckReport &report);

private:
    void run(quint64 id, const CheckPlan &plan, const ContractCatalog &contracts);
    void locate(quint64 id, const CheckReport &report);

    TransformRunner &m_runner;
    SourceInspector &m_inspector;
    const QFuture<ContractCatalog> &m_contracts;
    MakePlan m_makePlan;
    quint64 m_newest = 0;
    QFuture<CheckReport> m_future;
    std::optional<CheckReport> m_report; ///< of the last check that ended: nothing is run again for another payload
};

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemfinder.h"

#include "script/sourceinspector.h"

namespace hooksmith {

ProblemFinder::ProblemFinder(SourceInspector &inspector, const QFuture<ContractCatalog> &contracts, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_contracts(contracts)
{
}

void ProblemFinder::take(const CheckReport &report)
{
    const quint64 id = ++m_newest;
    m_inspector.inspect(report.subject.job.source)
        .then(QtFuture::Launch::Async,
              [report, contracts = m_contracts](const SourceOutline &outline) {
                  const QString source = report.subject.job.source;
                  return FoundProblems{source, problemsOf(report, FixFinder(contracts.result(), source, outline)),
                                       evidenceOf(report)};
              })
        .then(this, [this, id](const FoundProblems &problems) {
            if (id == m_newest)
                emit found(problems);
        });
}

void ProblemFinder::cancel()
{
    ++m_newest;
}

} // namespace hooksmith

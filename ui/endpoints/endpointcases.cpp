// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointcases.h"

#include "cases/casesaving.h"
#include "workbench/workbench.h"

namespace hooksmith {

EndpointCases::EndpointCases(const Services &services, Dialogs &dialogs, const Workspace &workspace,
                             Workbench &workbench, const CasesPanel::CurrentEndpoint &endpoint)
    : QObject(&workbench)
    , m_saving(new CaseSaving(services, dialogs, workspace, &workbench))
    , m_panel(new CasesPanel(services, dialogs, workspace, endpoint, &workbench))
{
    workbench.addAnalysis(m_panel, tr("Cases"));
    connect(&workbench, &Workbench::runStarted, m_panel, &CasesPanel::cancel);
    connect(&workbench, &Workbench::runEnded, m_panel, &CasesPanel::run);
    connect(&workbench, &Workbench::caseRequested, this,
            [this, endpoint](const QString &type, const QByteArray &payload) {
                m_saving->save(endpoint(), type, payload);
            });
    connect(m_panel, &CasesPanel::keepRequested, &workbench, &Workbench::requestCase);
    connect(m_panel, &CasesPanel::payloadActivated, &workbench, &Workbench::open);
    connect(m_panel, &CasesPanel::countChanged, &workbench,
            [this, &workbench](qsizetype count) { workbench.setAnalysisCount(m_panel, count); });
    connect(m_saving, &CaseSaving::saved, m_panel, &CasesPanel::run);
    connect(m_saving, &CaseSaving::saved, this, &EndpointCases::note);
    connect(m_saving, &CaseSaving::failed, this, &EndpointCases::failed);
    connect(m_panel, &CasesPanel::note, this, &EndpointCases::note);
    connect(m_panel, &CasesPanel::failed, this, &EndpointCases::failed);
}

} // namespace hooksmith

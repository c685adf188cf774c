// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livedetails.h"

#include "send/codeview.h"
#include "widgets/emptystate.h"
#include "workbench/reportview.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace hooksmith {

LiveDetails::LiveDetails(Settings &settings, QWidget *parent)
    : QTabWidget(parent)
    , m_payload(createCodeView(u"livePayload"_s, tr("Payload"), this))
    , m_report(new ReportView(settings, this))
    , m_noReport(new EmptyState(u"run"_s, {}, {}, this))
    , m_result(new QStackedWidget(this))
{
    setObjectName(u"liveDetails"_s);
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    m_result->addWidget(m_noReport);
    m_result->addWidget(m_report);
    addTab(m_payload, tr("Payload"));
    addTab(m_result, tr("Result"));
}

void LiveDetails::show(const LiveModel::Row *row, bool hasEndpoint)
{
    explainNoReport(row, hasEndpoint);
    if (!row)
        return m_payload->clear();
    const QString payload = indentedBody(row->event.payload);
    if (m_payload->toPlainText() != payload) // a reader's place in it stays
        m_payload->setPlainText(payload);
    m_result->setCurrentIndex(row->report ? 1 : 0);
    if (row->report)
        m_report->setReport(*row->report);
}

void LiveDetails::explainNoReport(const LiveModel::Row *row, bool hasEndpoint)
{
    if (row && !row->event.problem.isEmpty())
        return m_noReport->setTexts(tr("The event was not accepted"), row->event.problem);
    m_noReport->setTexts(tr("No result yet"), hasEndpoint
                                                  ? tr("Replay puts the event through the endpoint's code.")
                                                  : tr("Choose an endpoint at the left, and events go through its "
                                                       "code. Open in Workbench, Replay and Save as Case need one."));
}

} // namespace hooksmith

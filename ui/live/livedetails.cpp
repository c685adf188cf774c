// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livedetails.h"

#include "send/codeview.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"
#include "workbench/reportview.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

LiveDetails::LiveDetails(Settings &settings, QWidget *parent)
    : QTabWidget(parent)
    , m_refusal(new TextLabel(TextLabel::Role::Error, {}, this))
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
    addTab(createPayloadTab(), tr("Payload"));
    addTab(m_result, tr("Result"));
}

QWidget *LiveDetails::createPayloadTab()
{
    m_refusal->setObjectName(u"liveRefusal"_s);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_refusal);
    layout->addWidget(m_payload, 1);
    return tab;
}

void LiveDetails::show(const LiveModel::Row *row, bool hasEndpoint)
{
    explainNoReport(row, hasEndpoint);
    m_refusal->showIfAny(TextLabel::Role::Error, row ? row->event.problem : QString());
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

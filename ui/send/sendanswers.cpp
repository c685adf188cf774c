// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/sendanswers.h"

#include "send/responseview.h"
#include "send/simulationview.h"
#include "simulation/localdestination.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int leastHeight = 240;

} // namespace

SendAnswers::SendAnswers(const Services &services, const Integration &integration, QWidget *parent)
    : QTabWidget(parent)
    , m_response(new ResponseView(this))
{
    setObjectName(u"sendAnswers"_s);
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setMinimumHeight(leastHeight);
    auto *answer = new QWidget(this); // the view shows and hides itself, which a page must not
    (new QVBoxLayout(answer))->addWidget(m_response);
    answer->layout()->setContentsMargins(0, 0, 0, 0);
    m_response->setContentsMargins(0, 8, 0, 0);
    if (LocalDestination::canSimulate(integration)) {
        m_simulation = new SimulationView(integration, services.contracts, this);
        addTab(m_simulation, tr("Received"));
        connect(m_simulation, &SimulationView::received, this, [this] { setCurrentWidget(m_simulation); });
    }
    addTab(answer, tr("Answer"));
    hide();
}

void SendAnswers::setSimulated(bool isSimulated)
{
    if (m_simulation)
        setTabVisible(indexOf(m_simulation), isSimulated);
}

void SendAnswers::showWaiting(const QString &host)
{
    show();
    m_response->showWaiting(host);
}

void SendAnswers::showAnswer(const HistoryEntry &entry)
{
    m_response->show(entry);
}

} // namespace hooksmith

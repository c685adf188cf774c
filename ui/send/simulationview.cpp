// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/simulationview.h"

#include "contract/contractcatalog.h"
#include "send/codeview.h"
#include "send/receivedtable.h"
#include "simulation/localdestination.h"
#include "widgets/textlabel.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

SimulationView::SimulationView(const Integration &integration, const QFuture<ContractCatalog> &contracts,
                               QWidget *parent)
    : QWidget(parent)
    , m_integration(integration)
    , m_contracts(contracts)
    , m_table(new ReceivedTable(this))
    , m_verdict(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_tabs(new QTabWidget(this))
    , m_message(createCodeView(u"receivedMessage"_s, tr("Received message"), this))
    , m_person(createCodeView(u"receivedPerson"_s, tr("The person afterwards"), this))
{
    m_verdict->setObjectName(u"receivedVerdict"_s);
    m_verdict->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_message, tr("Message"));
    m_tabs->addTab(m_person, tr("Person"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_verdict);
    layout->addWidget(splitter, 1);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &SimulationView::showCurrent);
}

SimulationView::~SimulationView() = default;

QFuture<Result<PlannedDelivery>> SimulationView::redirected(const HttpRequest &request)
{
    QFuture<ContractCatalog> contracts = m_contracts;
    return contracts.then(this, [this, request](const ContractCatalog &catalog) { return redirect(request, catalog); });
}

Result<PlannedDelivery> SimulationView::redirect(const HttpRequest &request, const ContractCatalog &contracts)
{
    if (!m_destination) {
        m_destination = std::make_unique<LocalDestination>(m_integration, contracts);
        m_destination->setBehaviour(m_behaviour);
        connect(m_destination.get(), &LocalDestination::received, this, &SimulationView::take);
    }
    if (!m_destination->isListening()) {
        if (const Result<quint16> port = m_destination->listen(); !port)
            return fail(port.error());
    }
    return PlannedDelivery{.request = m_destination->redirected(request),
                           .authorization = m_destination->standInAuthorization(),
                           .authorizationNote = {},
                           .isSimulated = true};
}

void SimulationView::setBehaviour(const SimulatedBehaviour &behaviour)
{
    m_behaviour = behaviour;
    if (m_destination)
        m_destination->setBehaviour(behaviour);
}

void SimulationView::take(const ReceivedMessage &message)
{
    m_table->add(message);
    showCurrent();
    emit received();
}

void SimulationView::showCurrent()
{
    const ReceivedMessage *message = m_table->currentMessage();
    if (!message)
        return;
    QStringList verdict;
    if (!message->reason.isEmpty())
        verdict.append(message->reason);
    QList<Diagnostic> diagnostics = message->diagnostics;
    std::ranges::stable_sort(diagnostics, std::ranges::greater{}, &Diagnostic::severity);
    for (const Diagnostic &diagnostic : diagnostics)
        verdict.append(diagnostic.message);
    m_verdict->showIfAny(message->fate == ReceivedMessage::Fate::Accepted ? TextLabel::Role::Warning
                                                                          : TextLabel::Role::Error,
                         verdict.join(u'\n'));
    m_message->setPlainText(QString::fromUtf8(toIndentedJson(message->body)));
    m_person->setPlainText(QString::fromUtf8(toIndentedJson(message->profile)));
    m_tabs->setTabVisible(1, !message->profile.isNull());
    m_tabs->setCurrentIndex(message->profile.isNull() ? 0 : 1);
}

} // namespace hooksmith

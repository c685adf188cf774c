// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/sendchoices.h"

#include "catalog/eventcatalog.h"
#include "environments/environmentbox.h"
#include "send/sendsubject.h"
#include "simulation/localdestination.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

SendChoices::SendChoices(const EventCatalog &events, const SendSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_events(new QComboBox(this))
    , m_targets(new QComboBox(this))
    , m_environment(new EnvironmentBox(this))
{
    fillEvents(events, subject);
    fillTargets(subject);
    m_environment->setEndpoint(subject.endpoint);
    auto *event = new TextLabel(TextLabel::Role::Field, tr("Event"), this);
    event->setBuddy(m_events);
    auto *target = new TextLabel(TextLabel::Role::Field, tr("To"), this);
    target->setBuddy(m_targets);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(event);
    layout->addWidget(m_events);
    layout->addSpacing(12);
    layout->addWidget(target);
    layout->addWidget(m_targets);
    layout->addStretch();
    layout->addWidget(m_environment);
    connect(m_events, &QComboBox::currentIndexChanged, this, &SendChoices::changed);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &SendChoices::changed);
    connect(m_environment, &EnvironmentBox::chosen, this, &SendChoices::environmentChosen);
}

void SendChoices::fillEvents(const EventCatalog &events, const SendSubject &subject)
{
    m_events->setObjectName(u"sendEventBox"_s);
    m_events->setAccessibleName(tr("Event to send"));
    const QStringList subscribed = subject.endpoint.events;
    for (const EventType &event : events.types()) {
        if (subscribed.isEmpty() || subscribed.contains(event.type) || event.type == subject.eventType)
            m_events->addItem(event.type);
    }
    if (!subject.eventType.isEmpty() && m_events->findText(subject.eventType) < 0)
        m_events->addItem(subject.eventType);
    m_events->setCurrentIndex(qMax(0, m_events->findText(subject.eventType)));
}

void SendChoices::fillTargets(const SendSubject &subject)
{
    m_targets->setObjectName(u"sendTargetBox"_s);
    m_targets->setAccessibleName(tr("Where to send it"));
    const QString name = subject.integration.name;
    const bool canSimulate = LocalDestination::canSimulate(subject.integration);
    if (canSimulate)
        m_targets->addItem(tr("Simulated %1, on this computer").arg(name), true);
    m_targets->addItem(canSimulate ? tr("The real %1").arg(name) : tr("The endpoint's URL"), false);
    if (subject.isReal)
        chooseReal();
}

QString SendChoices::eventType() const
{
    return m_events->currentText();
}

bool SendChoices::isSimulated() const
{
    return m_targets->currentData().toBool();
}

void SendChoices::chooseReal()
{
    m_targets->setCurrentIndex(m_targets->count() - 1);
}

void SendChoices::setEndpoint(const Endpoint &endpoint)
{
    m_environment->setEndpoint(endpoint);
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/transformstep.h"

#include "widgets/emptystate.h"
#include "window/dialogs.h"
#include "workbench/workbench.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString unchangedHandler = u"function handler(webhook) {\n  return webhook;\n}\n"_s;

} // namespace

TransformStep::TransformStep(const Services &services, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_workbench(new Workbench(services, this))
{
    setObjectName(u"transformStep"_s);
    m_workbench->setObjectName(u"workbench"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_workbench);
    m_workbench->addAnalysis(new EmptyState(u"keep"_s, tr("No cases yet"),
                                            tr("Cases are kept in the endpoint's folder: create the endpoint first."),
                                            m_workbench),
                             tr("Cases"));
    connect(m_workbench, &Workbench::transformEdited, this, &TransformStep::edited);
    connect(m_workbench, &Workbench::payloadEdited, this, &TransformStep::edited);
}

TransformStep::Start TransformStep::startOf(const Integration &integration, const EndpointDetails &details)
{
    const TransformTemplate *chosen = integration.findTemplate(details.templateId);
    return {.integrationId = integration.id,
            .templateId = details.templateId,
            .source = chosen ? integration.sourceFor(*chosen, details.endpoint.region) : unchangedHandler};
}

void TransformStep::prepare(const Integration &integration, const EndpointDetails &details)
{
    configure(integration, details);
    const Start start = startOf(integration, details);
    if (m_start.isSameChoice(start))
        return; // the code follows the region as it changes
    if (m_start.source.isEmpty() || m_workbench->transform() == m_start.source)
        begin(start, details.endpoint.events);
    else
        offer(start);
}

void TransformStep::restore(const Integration &integration, const EndpointDetails &details, const Draft &draft)
{
    configure(integration, details);
    m_start = startOf(integration, details);
    m_workbench->setTransform(draft.endpoint.transform);
    if (!draft.eventType.isEmpty())
        m_workbench->setEventType(draft.eventType);
    if (!draft.payload.isEmpty())
        m_workbench->setPayload(draft.payload);
}

void TransformStep::configure(const Integration &integration, const EndpointDetails &details)
{
    const Endpoint &endpoint = details.endpoint;
    m_workbench->setIntegration(&integration, endpoint.region);
    m_workbench->setSubscribedEvents(endpoint.events);
    m_workbench->setRunSettings(runSettingsOf(endpoint));
}

void TransformStep::begin(const Start &start, const QStringList &events)
{
    m_start = start;
    m_workbench->setTransform(start.source);
    if (!events.isEmpty() && !events.contains(m_workbench->eventType()))
        m_workbench->setEventType(events.first());
    emit edited();
}

void TransformStep::offer(const Start &start)
{
    m_dialogs
        .ask(this, {.title = tr("Replace your transformation by the template?"),
                    .text = tr("You have edited the code. Replacing it can be undone in the editor."),
                    .accept = tr("Use the Template"),
                    .reject = tr("Keep My Code")})
        .then(this, [this, start](Answer answer) {
            m_start = start;
            if (answer == Answer::Accept)
                m_workbench->replaceTransform(start.source);
        });
}

void TransformStep::adaptRegion(const Integration &integration, const QString &from, const QString &to)
{
    if (m_start.integrationId != integration.id)
        return;
    const QString source = m_workbench->transform();
    const QString moved = integration.moveToRegion(source, from, to);
    if (source == m_start.source)
        m_start.source = moved;
    if (moved != source)
        m_workbench->replaceTransform(moved);
}

QString TransformStep::transform() const
{
    return m_start.integrationId.isEmpty() ? QString() : m_workbench->transform();
}

} // namespace hooksmith

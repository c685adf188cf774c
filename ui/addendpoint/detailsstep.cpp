// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addendpoint/detailsstep.h"

#include "addendpoint/integrationpicker.h"
#include "addendpoint/templatepicker.h"
#include "catalog/integrationcatalog.h"
#include "endpointform/formsection.h"
#include "settings/settings.h"
#include "store/newendpoint.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

DetailsStep::DetailsStep(const Services &services, Workspace workspace, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_workspace(std::move(workspace))
    , m_takenNames(m_workspace.endpointNames())
    , m_column(new FormColumn(this))
    , m_picker(new IntegrationPicker(services.integrations.integrations(), services.settings.language(), this))
{
    setObjectName(u"detailsStep"_s);
    m_column->setObjectName(u"detailsColumn"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    auto *section = new FormSection(tr("Integration"), tr("Where do you want to send Dodo Payments events?"), this);
    section->add(m_picker);
    m_column->column()->addWidget(section);
    m_column->column()->addStretch();
    connect(m_picker, &IntegrationPicker::picked, this, &DetailsStep::choose);
    m_picker->setUnfolded(true);
}

void DetailsStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_integration)
        m_picker->focusCards();
}

EndpointDetails DetailsStep::details() const
{
    if (!m_form)
        return {};
    EndpointDetails details{.endpoint = m_form->endpoint(), .credentials = m_form->credentials(), .templateId = {}};
    if (m_templates)
        details.templateId = m_templates->chosen();
    return details;
}

void DetailsStep::setDetails(const EndpointDetails &details)
{
    m_integration = m_services.integrations.find(details.endpoint.integration);
    if (!m_integration)
        return;
    m_picker->choose(m_integration->id);
    m_picker->setUnfolded(false);
    build(details);
    emit edited();
}

void DetailsStep::setEvents(const QStringList &types)
{
    m_form->setEvents(types);
}

void DetailsStep::editName()
{
    m_takenNames = m_workspace.endpointNames();
    m_form->editName();
    emit edited();
}

void DetailsStep::editCredentials()
{
    m_form->editCredentials();
}

void DetailsStep::choose(const QString &integrationId)
{
    if (m_integration && m_integration->id == integrationId)
        return;
    const EndpointDetails previous = details();
    if (m_integration)
        m_others.insert(m_integration->id, previous);
    m_integration = m_services.integrations.find(integrationId);
    EndpointDetails next = m_others.value(integrationId, startFor(*m_integration));
    next.endpoint.name = previous.endpoint.name;
    next.endpoint.description = previous.endpoint.description;
    build(next);
    emit edited();
    m_form->editName();
}

EndpointDetails DetailsStep::startFor(const Integration &integration)
{
    EndpointDetails details{.endpoint = newEndpoint(integration), .credentials = {}, .templateId = {}};
    details.endpoint.transform.clear(); // the next step begins it
    if (!integration.templates.isEmpty())
        details.templateId = integration.templates.first().id;
    return details;
}

void DetailsStep::build(const EndpointDetails &details)
{
    delete m_form;
    m_templates = nullptr;
    m_form = new EndpointForm(
        m_services, *m_integration, details.endpoint, [this](const QString &name) { return nameProblem(name); }, this);
    m_form->setCredentials(details.credentials);
    addTemplates(details.templateId);
    m_column->column()->insertWidget(1, m_form);
    m_form->show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // in place before it is painted
    connect(m_form, &EndpointForm::edited, this, &DetailsStep::edited);
    connect(m_form, &EndpointForm::regionChanged, this, &DetailsStep::regionChanged);
}

void DetailsStep::addTemplates(const QString &templateId)
{
    if (m_integration->templates.isEmpty())
        return;
    auto *section =
        new FormSection(tr("Template"), tr("The code that the transformation starts from. You edit it next."), m_form);
    m_templates = new TemplatePicker(m_integration->templates, m_services.settings.language(), section);
    m_templates->choose(templateId);
    section->add(m_templates);
    m_form->insertBeforeEvents(section);
    connect(m_templates, &TemplatePicker::picked, this, [this](const QString &id) {
        if (const TransformTemplate *chosen = m_integration->findTemplate(id); chosen && !chosen->events.isEmpty())
            m_form->suggestEvents(chosen->events);
        emit edited();
    });
}

QString DetailsStep::nameProblem(const QString &name) const
{
    if (name.isEmpty())
        return tr("Give the endpoint a name.");
    if (const QString problem = Workspace::nameProblem(name); !problem.isEmpty())
        return problem;
    return m_takenNames.contains(name, Qt::CaseInsensitive)
               ? tr("This workspace has an endpoint named %1 already. Choose another name.").arg(name)
               : QString();
}

QString DetailsStep::problem() const
{
    return m_form ? m_form->problem() : tr("Choose an integration.");
}

} // namespace hooksmith

// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointsettings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

EndpointSettings::EndpointSettings(const Services &services, Dialogs &dialogs, const Integration &integration,
                                   EndpointForm::NameProblem nameProblem, EnvironmentsSection::CurrentEndpoint current,
                                   QWidget *parent)
    : FormColumn(parent)
    , m_services(services)
    , m_integration(integration)
    , m_nameProblem(std::move(nameProblem))
    , m_environments(new EnvironmentsSection(dialogs, integration, std::move(current), this))
{
    setObjectName(u"settingsColumn"_s);
    column()->addSpacing(4);
    column()->addWidget(m_environments);
    column()->addStretch();
    connect(m_environments, &EnvironmentsSection::changed, this, &EndpointSettings::environmentsChanged);
}

void EndpointSettings::setEndpoint(const Endpoint &endpoint, const EnteredCredentials &entered)
{
    m_entered = entered;
    delete m_form;
    m_form = createForm(endpoint);
    m_form->setCredentials(m_entered.take(endpoint.identity()));
    column()->insertWidget(0, m_form);
}

EndpointForm *EndpointSettings::createForm(const Endpoint &endpoint)
{
    auto *form = new EndpointForm(m_services, m_integration, endpoint, m_nameProblem, this);
    connect(form, &EndpointForm::edited, this, &EndpointSettings::edited);
    connect(form, &EndpointForm::testEventRequested, this, &EndpointSettings::testEventRequested);
    connect(form, &EndpointForm::regionChanged, this, &EndpointSettings::regionChanged);
    return form;
}

void EndpointSettings::setSaved(const Endpoint &endpoint)
{
    m_entered.clear();
    m_form->setSaved(endpoint);
}

void EndpointSettings::showEnvironments(const Endpoint &endpoint)
{
    m_environments->setEndpoint(endpoint);
}

void EndpointSettings::setEvents(const QStringList &types)
{
    m_form->setEvents(types);
}

void EndpointSettings::editName()
{
    m_form->editName();
}

Endpoint EndpointSettings::endpoint() const
{
    return m_form->endpoint();
}

EnteredCredentials EndpointSettings::credentials() const
{
    EnteredCredentials entered = m_entered;
    entered.insert(m_form->endpoint().identity(), m_form->credentials());
    entered.removeIf([](const auto &each) { return each.value().isEmpty(); });
    return entered;
}

QString EndpointSettings::problem() const
{
    return m_form->problem();
}

} // namespace hooksmith

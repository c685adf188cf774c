// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointform/endpointform.h"

#include "credentials/credentialcheck.h"
#include "credentials/credentialsform.h"
#include "endpointform/eventselection.h"
#include "endpointform/formsection.h"
#include "endpointform/variablesedit.h"
#include "settings/settings.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int longestTimeoutMs = 60'000;
constexpr int smallestMemoryMb = 16;
constexpr int largestMemoryMb = 1024;

} // namespace

EndpointForm::EndpointForm(const Services &services, const Integration &integration, const Endpoint &endpoint,
                           NameProblem nameProblem, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_integration(integration)
    , m_locale(services.settings.language())
    , m_endpoint(endpoint)
    , m_region(integration.region(endpoint.region).id)
    , m_nameProblem(std::move(nameProblem))
{
    setObjectName(u"endpointForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    createGeneral();
    createCredentials();
    createDestination();
    createEvents();
    createAdvanced();
    connect(this, &EndpointForm::edited, this, &EndpointForm::showNotes);
    showNotes();
}

FormSection *EndpointForm::addSection(const QString &title, const QString &explanation)
{
    auto *section = new FormSection(title, explanation, this);
    layout()->addWidget(section);
    return section;
}

void EndpointForm::createGeneral()
{
    FormSection *section = addSection(tr("General"), {});
    m_name = new QLineEdit(m_endpoint.name, this);
    m_name->setObjectName(u"endpointName"_s);
    m_name->setPlaceholderText(tr("For example %1-payments").arg(m_integration.id));
    section->addField(tr("Name"), m_name);
    m_nameNote = section->addNote(u"endpointNameNote"_s);
    m_description = new QLineEdit(m_endpoint.description, this);
    m_description->setObjectName(u"endpointDescription"_s);
    m_description->setPlaceholderText(tr("What this endpoint is for (optional)"));
    section->addField(tr("Description"), m_description);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTouched = true;
        emit edited();
    });
    connect(m_description, &QLineEdit::textEdited, this, &EndpointForm::edited);
}

void EndpointForm::createCredentials()
{
    if (m_integration.credentials.isEmpty())
        return;
    FormSection *section = addSection(
        tr("Credentials"), tr("They stay on this computer. Hooksmith never writes them to the workspace's files."));
    m_credentials = new CredentialsForm(m_services.secrets, m_services.clipboard, m_locale, this);
    m_credentials->setEndpoint(m_integration, m_endpoint);
    section->add(m_credentials);
    section->add(createCredentialCheck());
    connect(m_credentials, &CredentialsForm::edited, this, &EndpointForm::edited);
}

QWidget *EndpointForm::createCredentialCheck()
{
    auto *check = new CredentialCheck(
        m_integration, m_services.secrets, m_services.sender,
        [this] { return CheckedCredentials{.endpoint = endpoint(), .entered = credentials()}; }, this);
    if (!m_endpoint.id.isEmpty())
        check->offerTestEvent();
    connect(check, &CredentialCheck::testEventRequested, this, &EndpointForm::testEventRequested);
    connect(check, &CredentialCheck::regionFound, this,
            [this](const QString &region) { m_regions->setCurrentIndex(m_regions->findData(region)); });
    return check;
}

void EndpointForm::createDestination()
{
    FormSection *section =
        addSection(tr("Destination"), tr("Where events go. The transformation may change the URL for each event."));
    m_regions = new QComboBox(this);
    m_regions->setObjectName(u"regionBox"_s);
    for (const Region &region : m_integration.regions)
        m_regions->addItem(region.label.in(m_locale), region.id);
    m_regions->setCurrentIndex(m_regions->findData(m_region));
    new WheelGuard(m_regions);
    m_regions->setVisible(m_regions->count() > 1);
    if (m_regions->count() > 1)
        section->addField(tr("Region"), m_regions);
    m_url = new QLineEdit(m_endpoint.url, this);
    m_url->setObjectName(u"urlEdit"_s);
    m_url->setPlaceholderText(u"https://"_s);
    section->addField(tr("URL"), m_url);
    m_urlNote = section->addNote(u"urlNote"_s);
    connect(m_regions, &QComboBox::currentIndexChanged, this, &EndpointForm::changeRegion);
    connect(m_url, &QLineEdit::textEdited, this, &EndpointForm::edited);
}

void EndpointForm::createEvents()
{
    m_eventsSection = addSection(tr("Events"), tr("The event types that Dodo Payments sends to this endpoint."));
    m_events = new EventSelection(m_services.events, m_locale, this);
    m_events->setEvents(m_endpoint.events);
    m_eventsSection->add(m_events);
    connect(m_events, &EventSelection::edited, this, [this] {
        m_eventsTouched = true;
        emit edited();
    });
}

void EndpointForm::createAdvanced()
{
    FormSection *section = addSection(tr("Advanced"), tr("What the transformation is given and how long it may take."));
    m_timeout = new QSpinBox(this);
    m_timeout->setObjectName(u"timeoutBox"_s);
    m_timeout->setRange(1, longestTimeoutMs);
    m_timeout->setSingleStep(100);
    m_timeout->setSuffix(tr(" ms"));
    m_timeout->setValue(static_cast<int>(m_endpoint.timeout.count()));
    section->addField(tr("Time limit of one run"), m_timeout);
    m_memory = new QSpinBox(this);
    m_memory->setObjectName(u"memoryBox"_s);
    m_memory->setRange(smallestMemoryMb, largestMemoryMb);
    m_memory->setSingleStep(16);
    m_memory->setSuffix(tr(" MB"));
    m_memory->setValue(m_endpoint.memoryLimitMb);
    section->addField(tr("Memory limit of one run"), m_memory);
    m_variables = new VariablesEdit(this);
    m_variables->setVariables(m_endpoint.variables);
    section->addField(tr("Variables (webhook.env), one NAME=value a line; not for credentials"), m_variables);
    new WheelGuard(m_timeout);
    new WheelGuard(m_memory);
    connect(m_timeout, &QSpinBox::valueChanged, this, &EndpointForm::edited);
    connect(m_memory, &QSpinBox::valueChanged, this, &EndpointForm::edited);
    connect(m_variables, &VariablesEdit::textChanged, this, &EndpointForm::edited);
}

Endpoint EndpointForm::endpoint() const
{
    Endpoint endpoint = m_endpoint;
    endpoint.name = m_name->text().trimmed();
    endpoint.description = m_description->text().trimmed();
    endpoint.integration = m_integration.id;
    if (m_region != m_integration.region(m_endpoint.region).id)
        endpoint.region = m_region;
    endpoint.url = m_url->text().trimmed();
    endpoint.events = m_events->events();
    endpoint.timeout = std::chrono::milliseconds(m_timeout->value());
    endpoint.memoryLimitMb = m_memory->value();
    endpoint.variables = m_variables->variables();
    if (m_credentials)
        endpoint.credentials = m_credentials->sources();
    return endpoint;
}

CredentialValues EndpointForm::credentials() const
{
    return m_credentials ? m_credentials->values() : CredentialValues();
}

void EndpointForm::setCredentials(const CredentialValues &values)
{
    if (m_credentials)
        m_credentials->setValues(values);
}

QString EndpointForm::problem() const
{
    const QString problems[] = {m_nameProblem(m_name->text().trimmed()),
                                m_credentials ? m_credentials->problem() : QString(), urlProblem(), m_events->problem(),
                                m_variables->problem()};
    for (const QString &problem : problems) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void EndpointForm::setSaved(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    if (m_credentials)
        m_credentials->setEndpoint(m_integration, endpoint);
}

void EndpointForm::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void EndpointForm::editCredentials()
{
    if (m_credentials)
        m_credentials->edit();
}

void EndpointForm::insertBeforeEvents(QWidget *section)
{
    auto *sections = static_cast<QVBoxLayout *>(layout());
    sections->insertWidget(sections->indexOf(m_eventsSection), section);
}

void EndpointForm::setEvents(const QStringList &types)
{
    m_eventsTouched = true;
    m_events->setEvents(types);
    emit edited();
}

void EndpointForm::suggestEvents(const QStringList &types)
{
    if (!m_eventsTouched)
        m_events->setEvents(types);
}

void EndpointForm::changeRegion()
{
    const QString from = m_region;
    m_region = m_regions->currentData().toString();
    if (m_url->text().trimmed() == m_integration.region(from).url)
        m_url->setText(m_integration.region(m_region).url);
    else
        m_url->setText(m_integration.moveToRegion(m_url->text(), from, m_region));
    emit regionChanged(from, m_region);
    emit edited();
}

QString EndpointForm::urlProblem() const
{
    const QString text = m_url->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (text.isEmpty())
        return tr("Enter the URL that events are sent to.");
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return tr("This is not a complete URL such as https://example.com/webhook.");
    if (!url.userInfo().isEmpty())
        return tr("A URL with a user name or password would write a credential to a file. Remove them from the URL.");
    return {};
}

QString EndpointForm::urlNote() const
{
    if (m_integration.credentials.isEmpty() || mayReceiveCredentials(m_integration, QUrl(m_url->text().trimmed())))
        return {};
    return tr("Credentials are not sent to this host: %1 names only %2.")
        .arg(m_integration.name, m_integration.allHosts().join(u", "_s));
}

void EndpointForm::showNotes()
{
    const QString name = m_name->text().trimmed();
    m_nameNote->showIfAny(TextLabel::Role::Error, m_nameTouched ? m_nameProblem(name) : QString());
    const QString wrong = urlProblem();
    if (wrong.isEmpty())
        m_urlNote->showIfAny(TextLabel::Role::Warning, urlNote());
    else
        m_urlNote->showIfAny(TextLabel::Role::Error, wrong);
}

} // namespace hooksmith

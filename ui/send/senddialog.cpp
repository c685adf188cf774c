// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/senddialog.h"

#include "catalog/eventcatalog.h"
#include "environments/environmentbox.h"
#include "model/environments.h"
#include "net/plandelivery.h"
#include "preflight/preflight.h"
#include "script/transformrunner.h"
#include "send/requestview.h"
#include "send/responseview.h"
#include "send/simulationoptions.h"
#include "send/simulationview.h"
#include "simulation/localdestination.h"
#include "support/cancellation.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// What the window manager may add: a title, borders and a margin.
constexpr QSize frame(16, 64);

} // namespace

SendDialog::SendDialog(const Services &services, SendSubject subject, SendConsent &consent, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_subject(std::move(subject))
    , m_consent(consent)
    , m_secrets(m_subject.entered, services.secrets)
    , m_events(new QComboBox(this))
    , m_targets(new QComboBox(this))
    , m_environment(new EnvironmentBox(this))
    , m_problem(new TextLabel(TextLabel::Role::Error, {}, this))
    , m_progress(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_question(new Notice(this))
    , m_request(new RequestView(this))
    , m_response(new ResponseView(this))
    , m_options(new SimulationOptions(Qt::Horizontal, this))
    , m_hint(new Notice(this))
    , m_answers(new QTabWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"sendDialog"_s);
    setWindowTitle(tr("Send Test: %1").arg(m_subject.endpoint.name));
    resize(QSize(820, 760).boundedTo(screen()->availableSize() - frame));
    fillEvents();
    fillTargets();
    createParts();
    layOut();
    m_environment->setEndpoint(m_subject.endpoint);
    connect(m_environment, &EnvironmentBox::chosen, this, &SendDialog::chooseEnvironment);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &SendDialog::plan);
    connect(m_question, &Notice::actionTriggered, this, [this] {
        m_consent.give(m_subject.endpoint.id, m_subject.endpoint.environment);
        deliver();
    });
    connect(m_events, &QComboBox::currentIndexChanged, this, &SendDialog::plan);
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    plan();
}

SendDialog::~SendDialog()
{
    cancelUnfinished(m_delivery); // closing the dialog ends the request
}

void SendDialog::fillEvents()
{
    m_events->setObjectName(u"sendEventBox"_s);
    m_events->setAccessibleName(tr("Event to send"));
    const QStringList subscribed = m_subject.endpoint.events;
    for (const EventType &event : m_services.events.types()) {
        if (subscribed.isEmpty() || subscribed.contains(event.type) || event.type == m_subject.eventType)
            m_events->addItem(event.type);
    }
    if (!m_subject.eventType.isEmpty() && m_events->findText(m_subject.eventType) < 0)
        m_events->addItem(m_subject.eventType);
    m_events->setCurrentIndex(qMax(0, m_events->findText(m_subject.eventType)));
}

void SendDialog::fillTargets()
{
    m_targets->setObjectName(u"sendTargetBox"_s);
    m_targets->setAccessibleName(tr("Where to send it"));
    const QString name = m_subject.integration.name;
    if (LocalDestination::canSimulate(m_subject.integration)) {
        m_simulation = new SimulationView(m_subject.integration, m_services.contracts, m_answers);
        m_targets->addItem(tr("Simulated %1, on this computer").arg(name), true);
    }
    m_targets->addItem(m_simulation ? tr("The real %1").arg(name) : tr("The endpoint's URL"), false);
    if (m_subject.isReal)
        m_targets->setCurrentIndex(m_targets->count() - 1);
}

void SendDialog::chooseEnvironment(const QString &name)
{
    if (const Result<Endpoint> there = inEnvironment(m_subject.endpoint, name, &m_subject.integration)) {
        m_subject.endpoint = *there;
        m_environment->setEndpoint(*there);
        plan();
    }
}

bool SendDialog::isSimulated() const
{
    return m_targets->currentData().toBool();
}

void SendDialog::createParts()
{
    m_progress->setObjectName(u"sendProgress"_s);
    m_progress->setAlignment(Qt::AlignCenter);
    m_question->setObjectName(u"sendQuestion"_s);
    m_hint->setObjectName(u"sendHint"_s);
    connect(m_hint, &Notice::actionTriggered, this, [this] { m_targets->setCurrentIndex(m_targets->count() - 1); });
    m_answers->setObjectName(u"sendAnswers"_s);
    m_answers->setDocumentMode(true);
    m_answers->setTabBarAutoHide(true);
    auto *answer = new QWidget(m_answers); // the view shows and hides itself, which a page must not
    (new QVBoxLayout(answer))->addWidget(m_response);
    answer->layout()->setContentsMargins(0, 0, 0, 0);
    if (m_simulation) {
        m_answers->addTab(m_simulation, tr("Received"));
        connect(m_simulation, &SimulationView::received, this, [this] { m_answers->setCurrentWidget(m_simulation); });
    }
    m_answers->addTab(answer, tr("Answer"));
}

void SendDialog::layOut()
{
    m_problem->setObjectName(u"sendProblem"_s);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setDefault(true);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setAutoDefault(false); // Send stays the default
    m_splitter->addWidget(m_request);
    m_splitter->addWidget(m_answers);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_request->setContentsMargins(0, 0, 0, 8);
    m_response->setContentsMargins(0, 8, 0, 0);
    m_answers->setMinimumHeight(240);
    m_answers->hide();
    auto *top = new QHBoxLayout;
    auto *label = new TextLabel(TextLabel::Role::Field, tr("Event"), this);
    label->setBuddy(m_events);
    top->addWidget(label);
    top->addWidget(m_events);
    top->addSpacing(12);
    auto *target = new TextLabel(TextLabel::Role::Field, tr("To"), this);
    target->setBuddy(m_targets);
    top->addWidget(target);
    top->addWidget(m_targets);
    top->addStretch();
    top->addWidget(m_environment);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);
    bottom->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_options);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_question);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(bottom);
}

QString SendDialog::eventType() const
{
    return m_events->currentText();
}

QByteArray SendDialog::payload() const
{
    if (eventType() == m_subject.eventType && !m_subject.payload.isEmpty())
        return m_subject.payload;
    const EventType *event = m_services.events.find(eventType());
    return event ? event->sample : QByteArray();
}

void SendDialog::plan()
{
    const int id = ++m_planId;
    m_send->setEnabled(false);
    m_question->hide();
    showHint();
    showProgress(tr("Running the transformation…"));
    const Endpoint &endpoint = m_subject.endpoint;
    m_services.runner
        .run({.source = endpoint.transform,
              .eventType = eventType(),
              .payload = payload(),
              .url = endpoint.url,
              .variables = endpoint.variables,
              .timeout = endpoint.timeout,
              .memoryLimit = endpoint.memoryLimit()})
        .then(this, [this, id](const RunReport &report) {
            if (id == m_planId)
                showReport(report);
        });
}

void SendDialog::showHint()
{
    m_options->setVisible(isSimulated());
    if (m_simulation)
        m_answers->setTabVisible(m_answers->indexOf(m_simulation), isSimulated());
    if (!isSimulated())
        return m_hint->hide();
    m_hint->notify(Tone::Information,
                   tr("Nothing leaves this computer.") + u' ' + LocalDestination::benefit(m_subject.integration),
                   tr("Send to the Real %1").arg(m_subject.integration.name));
}

void SendDialog::showReport(const RunReport &report)
{
    if (report.outcome == Outcome::Cancelled)
        return showProblem(tr("The transformation cancels this event: nothing would be sent."));
    if (!report.request) {
        const QString reason = report.error ? report.error->message : QString();
        return showProblem(tr("The transformation fails, so there is nothing to send: %1").arg(reason));
    }
    const HttpRequest request = *report.request;
    if (isSimulated())
        return planSimulated(request);
    if (!needsCredentials(request, m_subject.integration))
        return showPlan(planDelivery(request, m_subject.integration, {}));
    const int id = m_planId;
    showProgress(tr("Waiting for the keychain. It may ask to be unlocked."));
    resolveCredentials(m_subject.endpoint, m_subject.integration, m_secrets)
        .then(this, [this, id, request](const Result<CredentialValues> &values) {
            if (id != m_planId)
                return;
            if (values)
                showPlan(planDelivery(request, m_subject.integration, *values));
            else
                showProblem(values.error().describe());
        });
}

void SendDialog::showPlan(const PlannedDelivery &planned)
{
    m_planned = planned;
    m_problem->showIfAny(TextLabel::Role::Error, {});
    m_progress->hide();
    m_splitter->show();
    m_request->show(m_planned,
                    isSimulated() ? tr("A simulation takes any key: yours stay where they are.") : credentialsSource());
    m_send->setEnabled(true);
    m_send->setFocus();
}

void SendDialog::showProblem(const QString &text)
{
    m_request->clear();
    m_splitter->hide();
    m_progress->setText({});
    m_progress->show(); // keeps the problem at the top
    m_problem->showIfAny(TextLabel::Role::Error, text);
}

void SendDialog::showProgress(const QString &text)
{
    m_problem->hide();
    m_splitter->hide();
    m_answers->hide();
    m_progress->setText(text);
    m_progress->show();
}

void SendDialog::planSimulated(const HttpRequest &request)
{
    const int id = m_planId;
    showProgress(tr("Starting the simulation…"));
    m_simulation->redirected(request).then(this, [this, id](const Result<PlannedDelivery> &planned) {
        if (id != m_planId)
            return;
        if (planned)
            showPlan(*planned);
        else
            showProblem(planned.error().describe());
    });
}

QString SendDialog::credentialsSource() const
{
    QStringList sources;
    for (const auto &[id, source] : m_subject.endpoint.credentials.asKeyValueRange()) {
        const QString place = source.kind == CredentialSource::Kind::Environment
                                  ? tr("the environment variable %1").arg(source.variable)
                                  : tr("the keychain");
        if (!sources.contains(place))
            sources.append(place);
    }
    return tr("Authorization comes from %1. It is sent, but shown and kept nowhere.").arg(sources.join(u", "_s));
}

void SendDialog::send()
{
    if (isSimulated() || m_consent.isGiven(m_subject.endpoint.id, m_subject.endpoint.environment))
        return deliver();
    const QString host = QUrl(m_planned.request.url).host();
    m_question->notify(Tone::Warning,
                       tr("This is a real delivery: %1 receives this event and keeps it. You are asked once for each "
                          "endpoint.")
                           .arg(host),
                       tr("Send to %1").arg(host));
    m_send->setEnabled(false);
    m_question->setFocus();
}

void SendDialog::deliver()
{
    m_question->hide();
    m_send->setEnabled(false);
    m_events->setEnabled(false);
    m_targets->setEnabled(false);
    m_environment->setEnabled(false);
    if (m_simulation)
        m_simulation->setBehaviour(m_options->behaviour());
    m_answers->show();
    m_response->showWaiting(QUrl(m_planned.request.url).host());
    m_delivery = m_services.sender.send(m_planned);
    m_delivery.then(this, [this](const Result<Delivery> &delivery) { finish(delivery); });
}

void SendDialog::finish(const Result<Delivery> &delivery)
{
    HistoryEntry entry = historyEntryOf(m_subject.endpoint, eventType());
    if (delivery) {
        entry.delivery = *delivery;
    } else {
        entry.delivery.sentAt = QDateTime::currentDateTimeUtc();
        entry.delivery.request = m_planned.request;
        entry.delivery.withCredentials = m_planned.carriesCredentials();
        entry.error = delivery.error().message;
    }
    m_response->show(entry);
    m_events->setEnabled(true);
    m_targets->setEnabled(true);
    m_environment->setEnabled(true);
    m_send->setEnabled(true);
    m_send->setText(tr("Send Again"));
    m_send->setFocus();
    m_close->setText(tr("Close"));
    if (isSimulated())
        return;
    if (const QString place = whereToLook(m_subject.integration, m_planned.request); delivery && !place.isEmpty())
        m_hint->notify(Tone::Information, place);
    const Result<qint64> kept = m_services.history.add(entry);
    m_problem->showIfAny(TextLabel::Role::Error, kept ? QString() : kept.error().describe());
    emit delivered(entry);
}

} // namespace hooksmith

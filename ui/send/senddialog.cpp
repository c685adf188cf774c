// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/senddialog.h"

#include "catalog/eventcatalog.h"
#include "model/environments.h"
#include "preflight/preflight.h"
#include "scrub/scrubbing.h"
#include "send/requestplanning.h"
#include "send/requestview.h"
#include "send/sendanswers.h"
#include "send/sendchoices.h"
#include "send/simulationoptions.h"
#include "send/simulationview.h"
#include "simulation/localdestination.h"
#include "support/cancellation.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
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
    , m_choices(new SendChoices(services.events, m_subject, this))
    , m_problem(new TextLabel(TextLabel::Role::Error, {}, this))
    , m_progress(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_question(new Notice(this))
    , m_personal(new Notice(this))
    , m_scrubbing(new Scrubbing(tr("The payload in the workbench stays as it is."), this))
    , m_request(new RequestView(this))
    , m_options(new SimulationOptions(Qt::Horizontal, this))
    , m_hint(new Notice(this))
    , m_answers(new SendAnswers(services, m_subject.integration, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"sendDialog"_s);
    setWindowTitle(tr("Send Test: %1").arg(m_subject.endpoint.name));
    resize(QSize(820, 760).boundedTo(screen()->availableSize() - frame));
    createParts();
    layOut();
    m_planning = new RequestPlanning(services, m_secrets, m_answers->simulation(), this);
    connectParts();
    plan();
}

void SendDialog::connectParts()
{
    connect(m_choices, &SendChoices::changed, this, &SendDialog::plan);
    connect(m_choices, &SendChoices::environmentChosen, this, &SendDialog::chooseEnvironment);
    connect(m_planning, &RequestPlanning::progressed, this, &SendDialog::showProgress);
    connect(m_planning, &RequestPlanning::planned, this, &SendDialog::showPlan);
    connect(m_planning, &RequestPlanning::failed, this, &SendDialog::showProblem);
    connect(m_question, &Notice::actionTriggered, this, [this] {
        m_consent.give(m_subject.endpoint.id, m_subject.endpoint.environment);
        deliver();
    });
    connect(m_personal, &Notice::actionTriggered, this, &SendDialog::scrub);
    connect(m_scrubbing, &Scrubbing::accepted, this, &SendDialog::takeScrubbed);
    connect(m_scrubbing, &Scrubbing::nothingFound, this,
            [this] { m_personal->notify(Tone::Success, tr("No personal data was found in this payload.")); });
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

SendDialog::~SendDialog()
{
    cancelUnfinished(m_delivery); // closing the dialog ends the request
}

void SendDialog::chooseEnvironment(const QString &name)
{
    if (const Result<Endpoint> there = inEnvironment(m_subject.endpoint, name, &m_subject.integration)) {
        m_subject.endpoint = *there;
        m_choices->setEndpoint(*there);
        plan();
    }
}

bool SendDialog::isSimulated() const
{
    return m_choices->isSimulated();
}

void SendDialog::createParts()
{
    m_progress->setObjectName(u"sendProgress"_s);
    m_progress->setAlignment(Qt::AlignCenter);
    m_question->setObjectName(u"sendQuestion"_s);
    m_hint->setObjectName(u"sendHint"_s);
    m_personal->setObjectName(u"sendPersonal"_s);
    connect(m_hint, &Notice::actionTriggered, m_choices, &SendChoices::chooseReal);
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
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);
    bottom->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_choices);
    layout->addWidget(m_options);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_personal);
    layout->addWidget(m_question);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(bottom);
}

QString SendDialog::eventType() const
{
    return m_choices->eventType();
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
    m_send->setEnabled(false);
    showWhetherSent();
    m_question->hide();
    showHint();
    offerScrub();
    SendSubject wanted = m_subject;
    wanted.eventType = eventType();
    wanted.payload = payload();
    m_planning->start(wanted, isSimulated());
}

/// What is not of the catalogue may be somebody's.
void SendDialog::offerScrub()
{
    m_scrubbing->cancel();
    if (m_services.events.hasPayload(eventType(), payload()))
        return m_personal->hide();
    m_personal->notify(Tone::Warning, tr("This payload is not from the catalogue: it may hold personal data."),
                       tr("Scrub…"));
}

void SendDialog::scrub()
{
    m_scrubbing->look(payload(), PayloadSchema(m_services.events.schema(eventType()).value_or(JsonValue())));
}

void SendDialog::takeScrubbed(const QByteArray &before, const QByteArray &after)
{
    if (before != payload())
        return;
    m_subject.payload = after;
    plan();
    m_personal->notify(Tone::Success, tr("Its personal data is replaced by fakes."));
}

void SendDialog::showHint()
{
    m_options->setVisible(isSimulated());
    m_answers->setSimulated(isSimulated());
    if (!isSimulated())
        return m_hint->hide();
    m_hint->notify(Tone::Information,
                   tr("Nothing leaves this computer.") + u' ' + LocalDestination::benefit(m_subject.integration),
                   tr("Send to the Real %1").arg(m_subject.integration.name));
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
    m_choices->setEnabled(false);
    m_personal->hide();
    if (SimulationView *simulation = m_answers->simulation())
        simulation->setBehaviour(m_options->behaviour());
    m_answers->showWaiting(QUrl(m_planned.request.url).host());
    m_delivery = m_services.sender.send(m_planned);
    m_delivery.then(this, [this](const Result<Delivery> &delivery) { finish(delivery); });
}

QString SendDialog::destinationName() const
{
    return isSimulated() ? u"simulation"_s : u"real "_s + m_subject.endpoint.environment;
}

void SendDialog::showWhetherSent()
{
    m_send->setText(m_sentTo.contains(destinationName()) ? tr("Send Again") : tr("Send"));
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
    m_answers->showAnswer(entry);
    m_choices->setEnabled(true);
    m_send->setEnabled(true);
    m_sentTo.insert(destinationName());
    showWhetherSent();
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

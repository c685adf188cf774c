// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livepage.h"

#include "cases/casesaving.h"
#include "live/liveactions.h"
#include "live/livedetails.h"
#include "live/liveheader.h"
#include "live/livesession.h"
#include "live/livetable.h"
#include "live/receiverform.h"
#include "model/environments.h"
#include "settings/settings.h"
#include "support/files.h"
#include "widgets/actionbar.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
#include "widgets/persistentsplitter.h"
#include "widgets/textlabel.h"
#include "window/dialogs.h"

#include <QAction>
#include <QDir>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString realDeliveryText(const std::optional<Endpoint> &endpoint)
{
    const QString text = LivePage::tr("From now on every event that arrives or is replayed is sent to the destination, "
                                      "with the endpoint's credentials.");
    return endpoint && !endpoint->environment.isEmpty()
               ? text + u' ' + LivePage::tr("The environment is %1.").arg(environmentText(*endpoint))
               : text;
}

} // namespace

LivePage::LivePage(const Services &services, Dialogs &dialogs, const Workspace &workspace, LiveSession &session,
                   LoadEndpoint load, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_session(session)
    , m_load(std::move(load))
    , m_cases(new CaseSaving(services, dialogs, workspace, this))
    , m_header(new LiveHeader(this))
    , m_notice(new Notice(this))
    , m_form(new ReceiverForm(services, workspace.endpointNames(), this))
    , m_content(new QStackedWidget(this))
    , m_empty(new EmptyState(u"live"_s, {}, {}, this))
    , m_table(new LiveTable(*session.model(), this))
    , m_count(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_details(new LiveDetails(services.settings, this))
    , m_actions(new LiveActions(m_table))
{
    setObjectName(u"livePage"_s);
    auto *settings = new QScrollArea(this);
    settings->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and scrolls
    settings->setFrameShape(QFrame::NoFrame);
    settings->setWidgetResizable(true);
    settings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    settings->setWidget(m_form);
    auto *columns = new PersistentSplitter(Qt::Horizontal, u"liveColumns"_s, services.settings, this);
    columns->addWidget(settings);
    columns->addWidget(createEvents());
    columns->setChildrenCollapsible(false);
    columns->restore({400, 880});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(columns, 1);
    setFocusProxy(m_header);
    connectActions();
    m_form->setDeliverTo(session.deliverTo());
    m_form->setBehaviour(session.delivery().behaviour());
    choose(session.endpoint() ? session.endpoint()->name : QString());
    showState();
}

QWidget *LivePage::createEvents()
{
    auto *pane = new QWidget(this);
    m_notice->setObjectName(u"liveNotice"_s);
    m_notice->hide();
    m_empty->setObjectName(u"liveEmpty"_s);
    m_count->setObjectName(u"liveCount"_s);
    auto *bar = new ActionBar(pane);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->addActions(m_actions->all());
    auto *halves = new PersistentSplitter(Qt::Vertical, u"liveHalves"_s, m_services.settings, pane);
    halves->addWidget(m_table);
    halves->addWidget(m_details);
    halves->setChildrenCollapsible(false);
    halves->restore({360, 340});
    m_content->addWidget(m_empty);
    m_content->addWidget(halves);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 10, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(bar);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_count);
    return pane;
}

void LivePage::connectActions()
{
    connect(m_header, &LiveHeader::toggled, this, &LivePage::toggleReceiving);
    connect(m_form, &ReceiverForm::endpointChosen, this, &LivePage::choose);
    connect(m_form, &ReceiverForm::deliverToChosen, this, &LivePage::chooseDelivery);
    connect(m_form, &ReceiverForm::behaviourChosen, &m_session.delivery(), &LiveDelivery::setBehaviour);
    connect(m_actions->open, &QAction::triggered, this, &LivePage::openSelected);
    connect(m_table, &LiveTable::activated, this, &LivePage::openSelected);
    connect(m_actions->replay, &QAction::triggered, this, [this] {
        refresh();
        m_session.replay(m_table->selectedRow());
    });
    connect(m_actions->replayAll, &QAction::triggered, this, [this] {
        refresh();
        m_session.replayAll();
    });
    connect(m_actions->saveCase, &QAction::triggered, this, &LivePage::saveCase);
    connect(m_actions->record, &QAction::triggered, this, &LivePage::toggleRecording);
    connect(m_actions->saveLines, &QAction::triggered, this, &LivePage::saveLines);
    connect(m_actions->clear, &QAction::triggered, m_session.model(), &LiveModel::clear);
    connect(m_cases, &CaseSaving::saved, this, &Page::note);
    connect(m_cases, &CaseSaving::failed, this, &Page::failed);
    connect(&m_session, &LiveSession::stateChanged, this, &LivePage::showState);
    LiveModel *model = m_session.model();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LivePage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LivePage::showSelected);
    connect(model, &QAbstractItemModel::modelReset, this, &LivePage::showState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LivePage::showState);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.row() == m_table->selectedRow())
            showSelected();
    });
}

void LivePage::toggleReceiving()
{
    if (m_session.isReceiving())
        m_session.stop();
    else
        start();
}

void LivePage::start()
{
    m_header->setBusy(true);
    m_form->secrets().then(this, [this](const Result<QList<SigningSecret>> &secrets) {
        m_header->setBusy(false);
        if (!secrets)
            return m_notice->notify(Tone::Error, secrets.error().describe());
        const Result<quint16> port = m_session.start(m_form->port(), *secrets);
        if (!port)
            m_notice->notify(Tone::Error, port.error().describe());
    });
}

void LivePage::choose(const QString &endpointName)
{
    m_form->setEndpoint(endpointName);
    refresh();
    showState();
    showSelected();
}

void LivePage::refresh()
{
    const QString name = m_form->endpoint();
    m_session.setEndpoint(name.isEmpty() ? std::nullopt : m_load(name));
}

void LivePage::chooseDelivery(DeliverTo place)
{
    if (place != DeliverTo::Destination)
        return m_session.setDeliverTo(place);
    m_form->setDeliverTo(m_session.deliverTo()); // until it is confirmed
    m_dialogs
        .ask(this, {.title = tr("Deliver for real?"),
                    .text = realDeliveryText(m_session.endpoint()),
                    .accept = tr("Deliver for Real"),
                    .reject = {},
                    .destructive = true})
        .then(this, [this](Answer answer) {
            if (answer != Answer::Accept)
                return;
            m_session.setDeliverTo(DeliverTo::Destination);
            m_form->setDeliverTo(DeliverTo::Destination);
        });
}

void LivePage::toggleRecording()
{
    if (!m_session.recording().isEmpty())
        return m_session.stopRecording();
    m_actions->record->setChecked(false);
    m_dialogs.pickFileToSave(this, tr("Record Events"), u"events.ndjson"_s).then(this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (const Result<bool> recording = m_session.record(path); !recording)
            m_notice->notify(Tone::Error, recording.error().describe());
    });
}

void LivePage::saveLines()
{
    m_dialogs.pickFileToSave(this, tr("Save Events"), u"events.ndjson"_s).then(this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QtConcurrent::run([path, lines = m_session.lines()] {
            return writeFileAtomically(path, lines);
        }).then(this, [this](const Result<QString> &written) {
            if (written)
                emit note(tr("Saved as %1.").arg(QDir::toNativeSeparators(*written)));
            else
                emit failed(written.error());
        });
    });
}

void LivePage::openSelected()
{
    const int row = m_table->selectedRow();
    if (row < 0 || m_form->endpoint().isEmpty())
        return;
    const ReceivedEvent &event = m_session.model()->row(row).event;
    emit openRequested(m_form->endpoint(), event.eventType, event.payload);
}

void LivePage::saveCase()
{
    const ReceivedEvent &event = m_session.model()->row(m_table->selectedRow()).event;
    refresh();
    if (m_session.endpoint())
        m_cases->save(*m_session.endpoint(), event.eventType, event.payload);
}

void LivePage::showState()
{
    const bool isReceiving = m_session.isReceiving();
    const int count = m_session.model()->rowCount();
    m_header->show(isReceiving, m_session.url());
    m_form->setReceiving(isReceiving);
    if (isReceiving)
        m_form->setPort(static_cast<quint16>(QUrl(m_session.url()).port()));
    m_actions->show({.hasEndpoint = m_session.endpoint().has_value(),
                     .hasSelected = m_table->selectedRow() >= 0,
                     .hasEvents = count > 0,
                     .isRecording = !m_session.recording().isEmpty()});
    m_empty->setTexts(
        isReceiving ? tr("No events yet") : tr("Receive events on this computer"),
        isReceiving
            ? tr("Send one to %1: with a tunnel, dodo wh listen, or hooksmith send --sign.").arg(m_session.url())
            : tr("Start, and let a tunnel or dodo wh listen forward to this computer. Only "
                 "programs on this computer can reach it."));
    m_content->setCurrentIndex(count > 0 ? 1 : 0);
    m_count->setVisible(count > 0);
    m_count->setText(m_session.model()->forgotten() > 0
                         ? tr("%n event(s); older ones are no longer in the list", nullptr, count)
                         : tr("%n event(s)", nullptr, count));
    if (m_session.problem().isEmpty())
        m_notice->hide();
    else
        m_notice->notify(isReceiving ? Tone::Warning : Tone::Error, m_session.problem());
}

void LivePage::showSelected()
{
    const int row = m_table->selectedRow();
    m_details->show(row < 0 ? nullptr : &m_session.model()->row(row), m_session.endpoint().has_value());
}

QStringList LivePage::trail() const
{
    return {tr("Endpoints"), tr("Live Events")};
}

} // namespace hooksmith

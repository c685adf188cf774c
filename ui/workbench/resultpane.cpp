// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/resultpane.h"

#include "settings/settings.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
#include "widgets/paneheader.h"
#include "widgets/symbolicon.h"
#include "widgets/veil.h"
#include "workbench/reportview.h"
#include "workbench/resultsummary.h"

#include <QCheckBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

// A report that is replaced within this time is never dimmed, so that nothing flickers while one types.
constexpr std::chrono::milliseconds dimmingDelay{600};

} // namespace

ResultPane::ResultPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_outcome(new Badge(this))
    , m_duration(new QLabel(this))
    , m_runsAsYouType(new QCheckBox(tr("Run as you &type"), this))
    , m_run(new QPushButton(symbolIcon(u"run"_qs, u"palette.accentText"_qs), tr("&Run"), this))
    , m_refusalNotice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_report(new ReportView(settings, m_stack))
    , m_veil(new Veil(m_report))
{
    m_refusalNotice->setObjectName(u"payloadRefused"_qs);
    m_stack->addWidget(new EmptyState(u"run"_qs, tr("Nothing has run yet"),
                                      tr("Press Ctrl+Return to run the transform on this event."), m_stack));
    m_stack->addWidget(m_report);
    auto *noticeLayout = new QVBoxLayout;
    noticeLayout->setContentsMargins(12, 0, 12, 0);
    noticeLayout->addWidget(m_refusalNotice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header(settings));
    layout->addLayout(noticeLayout);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_run);

    m_dimming.setSingleShot(true);
    m_dimming.setInterval(dimmingDelay);
    connect(&m_dimming, &QTimer::timeout, this, [this] { setDimmed(true); });
    connect(m_run, &QPushButton::clicked, this, &ResultPane::runRequested);
    connect(m_report, &ReportView::lineActivated, this, &ResultPane::lineActivated);
    connect(m_refusalNotice, &Notice::actionTriggered, this,
            [this] { emit payloadPlaceActivated(m_refusal.line, m_refusal.column); });
    clear();
}

PaneHeader *ResultPane::header(Settings &settings)
{
    auto *made = new PaneHeader(tr("Result"), this);
    m_outcome->setObjectName(u"outcome"_qs);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_duration->setObjectName(u"duration"_qs);
    m_duration->setForegroundRole(QPalette::PlaceholderText);
    m_runsAsYouType->setObjectName(u"runsAsYouType"_qs);
    m_runsAsYouType->setChecked(settings.runsAsYouType());
    m_runsAsYouType->setStatusTip(tr("Run the transform by itself a moment after each edit"));
    m_run->setObjectName(u"run"_qs);
    m_run->setDefault(true);
    m_run->setToolTip(tr("Run the transform on this event (Ctrl+Return)"));
    m_run->setStatusTip(m_run->toolTip());
    made->add(m_outcome);
    made->add(m_duration);
    made->addStretch();
    made->add(m_runsAsYouType);
    made->add(m_run);
    connect(m_runsAsYouType, &QCheckBox::toggled, &settings, &Settings::setRunsAsYouType);
    connect(&settings, &Settings::runsAsYouTypeChanged, m_runsAsYouType, &QCheckBox::setChecked);
    return made;
}

void ResultPane::showReport(const RunReport &report)
{
    m_dimming.stop();
    m_refusalNotice->hide();
    m_report->setReport(report);
    m_stack->setCurrentWidget(m_report);
    showBadge(report);
    setDimmed(false);
}

void ResultPane::showBadge(const RunReport &report)
{
    const OutcomeText outcome = describeOutcome(report.outcome);
    m_outcome->setStatus(outcome.word, outcome.tone);
    m_outcome->setToolTip(outcome.explanation);
    m_duration->setText(describeDuration(report.durationMs));
}

void ResultPane::showRefusal(const Error &error)
{
    m_refusal = error;
    m_refusalNotice->notify(
        Tone::Error,
        tr("The payload is not JSON. Line %1, column %2: %3").arg(error.line).arg(error.column).arg(error.message),
        error.line > 0 ? tr("Go to Payload") : QString());
    showOutdated(false);
}

void ResultPane::showRunning()
{
    showOutdated(true);
}

void ResultPane::showOutdated(bool isPending)
{
    if (m_stack->currentWidget() != m_report)
        return;
    if (isPending)
        m_dimming.start();
    else
        setDimmed(true);
}

void ResultPane::clear()
{
    m_dimming.stop();
    m_refusalNotice->hide();
    m_stack->setCurrentIndex(0);
    m_outcome->setStatus({}, Tone::Neutral);
    m_duration->clear();
    setDimmed(false);
}

CodeEditor &ResultPane::bodyEditor() const
{
    return m_report->bodyEditor();
}

void ResultPane::setDimmed(bool dimmed)
{
    m_veil->setVisible(dimmed);
    if (!dimmed)
        return;
    m_veil->raise();
    m_outcome->setStatus(tr("Outdated"), Tone::Neutral);
    m_outcome->setToolTip(tr("The transform or the payload changed since this run. Press Ctrl+Return to run again."));
}

} // namespace hooksmith

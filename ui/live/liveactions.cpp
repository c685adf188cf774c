// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/liveactions.h"

#include "widgets/symbolicaction.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hooksmith {

LiveActions::LiveActions(QWidget *table)
    : QObject(table)
    , open(create(u"liveOpenAction"_s, u"edit"_s, tr("Open in Workbench"),
                  tr("Make the event the payload in the endpoint's workbench.")))
    , replay(create(u"liveReplayAction"_s, u"run"_s, tr("Replay"),
                    tr("Put the event through the endpoint's code as it stands.")))
    , replayAll(create(u"liveReplayAllAction"_s, u"reset"_s, tr("Replay All"),
                       tr("Put every event through the endpoint's code as it stands.")))
    , saveCase(create(u"liveSaveCaseAction"_s, u"add"_s, tr("Save as Case…"),
                      tr("Keep the event with the endpoint, without personal data if you like.")))
    , record(create(u"liveRecordAction"_s, u"record"_s, tr("Record…"),
                    tr("Add every event to a file before its sender is answered.")))
    , saveLines(create(u"liveSaveLinesAction"_s, u"export"_s, tr("Save as NDJSON…"),
                       tr("Write the events of the list and their results to a file.")))
    , clear(create(u"liveClearAction"_s, u"trash"_s, tr("Clear"), tr("Empty the list.")))
{
    record->setCheckable(true);
    table->addActions(all());
}

QAction *LiveActions::create(const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    QAction *action = createAction(this, name, icon, text, tip);
    action->setToolTip(tip);
    return action;
}

QList<QAction *> LiveActions::all() const
{
    return {open, replay, replayAll, saveCase, record, saveLines, clear};
}

void LiveActions::show(const State &state)
{
    for (QAction *action : {open, replay, saveCase})
        action->setEnabled(state.hasSelected && state.hasEndpoint);
    replayAll->setEnabled(state.hasEvents && state.hasEndpoint);
    saveLines->setEnabled(state.hasEvents);
    clear->setEnabled(state.hasEvents);
    record->setChecked(state.isRecording);
    record->setText(state.isRecording ? tr("Stop Recording") : tr("Record…"));
    explain(state);
}

/// Why some actions are grey, where it can be read.
void LiveActions::explain(const State &state)
{
    const QString noEndpoint = state.hasEndpoint ? QString() : tr("Choose an endpoint under \"Run through\" first.");
    const QString noEvent = state.hasSelected ? QString() : tr("Select an event first.");
    const QString reason = state.hasEndpoint ? noEvent : noEndpoint;
    for (QAction *action : {open, replay, saveCase})
        action->setToolTip(reason.isEmpty() ? action->statusTip() : reason);
    replayAll->setToolTip(noEndpoint.isEmpty() ? replayAll->statusTip() : noEndpoint);
}

} // namespace hooksmith

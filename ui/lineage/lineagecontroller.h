// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancellableruns.h"
#include "lineage/lineage.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace hooksmith {

class EventCatalog;

/// Finds out, a moment after a run, which fields of its payload determine which of its request: on a thread of its own,
/// until the next edit.
class LineageController final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype largestPayload = 256 * 1024; ///< bytes; each field of a payload takes several runs

    LineageController(QString sandboxProgram, const EventCatalog &events, QObject *parent);
    ~LineageController() override;

    void take(const RunJob &job); ///< which made a request; nothing is found of larger payloads
    void cancel();

signals:
    void found(const hooksmith::Lineage &lineage);

private:
    void work();

    QString m_sandboxProgram;
    const EventCatalog &m_events;
    RunJob m_job;
    QTimer m_pause;
    Cancellation m_isCancelled; ///< of the work under way; none where there is none
    QThreadPool m_thread;       ///< one, so that what was cancelled ends before the next begins
};

} // namespace hooksmith

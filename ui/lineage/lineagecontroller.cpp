// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/lineagecontroller.h"

#include "catalog/eventcatalog.h"

#include <QtConcurrent>

namespace hooksmith {

namespace {

constexpr std::chrono::milliseconds pause{400}; // after a run: who types on has cancelled it by then

Lineage lineageOf(const QString &sandboxProgram, const RunJob &job, const PayloadSchema &schema,
                  const Cancellation &isCancelled)
{
    SandboxRuns runs(sandboxProgram);
    return lineageOf(job, schema, cancellableRuns(runs, isCancelled));
}

} // namespace

LineageController::LineageController(QString sandboxProgram, const EventCatalog &events, QObject *parent)
    : QObject(parent)
    , m_sandboxProgram(std::move(sandboxProgram))
    , m_events(events)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LineageController::work);
}

/// Waits for the few runs under way: a thread that still waits for them when the application ends waits for ever, as
/// Qt delivers no events any more.
LineageController::~LineageController()
{
    cancel();
    m_thread.waitForDone();
}

void LineageController::take(const RunJob &job)
{
    cancel();
    if (job.payload.size() > largestPayload)
        return;
    m_job = job;
    m_pause.start();
}

void LineageController::cancel()
{
    m_pause.stop();
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

void LineageController::work()
{
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const PayloadSchema schema(m_events.schema(m_job.eventType).value_or(JsonValue()));
    QtConcurrent::run(&m_thread, [program = m_sandboxProgram, job = m_job, schema, isCancelled = m_isCancelled] {
        return lineageOf(program, job, schema, isCancelled);
    }).then(this, [this, isCancelled = m_isCancelled](const Lineage &lineage) {
        if (!*isCancelled)
            emit found(lineage);
    });
}

} // namespace hooksmith
